import { openSecrets } from '../../../shared/debrief/open-secrets.ts';
import type { SecretsLevel } from '../../../shared/model/secrets-level.ts';
import type { DebriefView } from '../../../shared/protocol/debrief-view.ts';
import type { PublicTexts } from '../../../shared/protocol/http.ts';
import type { ReadExit } from '../../../shared/protocol/lead-view.ts';
import type { TeacherView } from '../../../shared/protocol/views.ts';
import { countryName } from '../../state/world-words.ts';
import { momentWords } from '../../text/moment-words.ts';
import { formatList, t } from '../../text/text.ts';
import { OwnResult, ResultRows } from '../debrief/results-chart.tsx';
import { RoundFacts } from '../debrief/exit/round-facts.tsx';
import { WholeSentence } from '../debrief/exit/whole-sentence.tsx';

interface Props {
  /** As the teacher reads it. */
  readonly view: DebriefView;
  readonly level: SecretsLevel;
  readonly texts: PublicTexts;
  readonly seat: TeacherView['seats'][number];
  readonly name: string;
  /** null: this student wrote none. */
  readonly exit: ReadExit | null;
}

/** So many moments stand beside each other on one page. */
const mostMoments = 2;

/** One student on one page: what the own country did round by round, what came of it, and the student's own sentence. */
export function StudentSheet({ view: whole, level, texts, seat, name, exit }: Props) {
  const { country } = seat;
  const view = openSecrets(whole, level, { country, seat: seat.id });
  const rounds = view.records.slice(1).map(({ round }) => round);
  const { proposed, others } = view.lived;
  const moments = country === null ? [] : [...proposed, ...others].filter(({ countries }) => countries.includes(country)).slice(0, mostMoments);
  const result = view.results.find((row) => row.country === country);
  return (
    <section class="sheet report-sheet student-sheet" data-theme="paper" aria-label={t('report.student.title', { name })}>
      <header class="report-head">
        <h2>{name}</h2>
        <p>
          <b>{country === null ? t('report.student.noCountry') : countryName(country)}</b> · {texts.title}
        </p>
      </header>
      {result === undefined || rounds.length === 0 ? null : (
        <div>
          <OwnResult row={result} />
          <ResultRows view={view} rows={[result]} own={null} />
        </div>
      )}
      {country === null || rounds.length === 0 ? null : (
        <section class="report-part">
          <h3>{t('report.student.rounds')}</h3>
          <ul class="report-rounds">
            {rounds.map((round) => (
              <li key={round}>
                <h4>{t('exit.evidence.round', { round })}</h4>
                <RoundFacts view={view} own={country} round={round} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {moments.length === 0 ? null : (
        <section class="report-part">
          <h3>{t('report.student.moments')}</h3>
          <ul class="report-list">
            {moments.map((moment) => {
              const { says, asks } = momentWords(moment);
              return (
                <li key={moment.id}>
                  <p>
                    <b>{t('exit.evidence.round', { round: moment.round })}.</b> {says}
                  </p>
                  <p class="report-ask">{asks}</p>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <section class="report-part">
        <h3>{t('report.student.sentence')}</h3>
        {exit === null ? (
          <div>
            <p class="muted">{t('report.student.noSentence')}</p>
            <WritingLine />
            <WritingLine />
          </div>
        ) : (
          <>
            <WholeSentence sentence={exit} />
            {exit.reached === null || exit.reached.length === 0 ? null : (
              <p>
                {t('report.student.reached')} {formatList(exit.reached.map((step) => t(`exit.teacher.steps.${step}`)))}.
              </p>
            )}
          </>
        )}
      </section>
      <section class="report-part">
        <h3>{t('report.student.note')}</h3>
        <WritingLine />
        <WritingLine />
      </section>
    </section>
  );
}

const WritingLine = () => <p class="report-line" aria-hidden="true" />;
