import { openSecrets } from '../../../shared/debrief/open-secrets.ts';
import type { SecretsLevel } from '../../../shared/model/secrets-level.ts';
import type { DebriefView } from '../../../shared/protocol/debrief-view.ts';
import type { PublicTexts } from '../../../shared/protocol/http.ts';
import type { TeacherView } from '../../../shared/protocol/views.ts';
import { type ChartTable, ScrollTable } from '../../parts/charts/chart-figure.tsx';
import { momentWords } from '../../text/moment-words.ts';
import { formatDate, formatList, formatNumber, t } from '../../text/text.ts';
import { ResultsChart } from '../debrief/results-chart.tsx';
import { TrustChange } from '../debrief/exit/trust-change.tsx';
import { WholeSentence } from '../debrief/exit/whole-sentence.tsx';
import { GameEnding } from '../debrief/game-ending.tsx';
import { roundLabel } from '../debrief/round-words.ts';
import { ThreatChart, threatName } from '../debrief/threat-chart.tsx';
import { everybodysStories, happened } from '../debrief/what-if-stories.ts';
import { changeWords } from '../debrief/what-if-words.ts';

interface Props {
  readonly code: string;
  /** As the teacher reads it. */
  readonly view: DebriefView;
  /** What is printed lies about in a classroom: it shows no more than the class may see (rule DG5). */
  readonly level: SecretsLevel;
  readonly texts: PublicTexts;
  readonly own: TeacherView;
}

/** The class on a few pages: how the game ended and why, what was lived, and what the students say now. */
export function ClassReport({ code, view: whole, level, texts, own }: Props) {
  const view = openSecrets(whole, level, { country: null, seat: null });
  const played = view.records.length > 1;
  const shown = own.exit.sentences.filter((sentence) => sentence.shown);
  return (
    <section class="sheet report-sheet" data-theme="paper" aria-label={t('report.part.class')}>
      <header class="report-head">
        <h2>{t('report.class.title')}</h2>
        <p>
          <b>{texts.title}</b>
        </p>
        <p class="muted">
          {[
            t('report.class.code', { code }),
            formatDate(new Date()),
            t('report.class.students', { count: own.seats.length }),
            t('report.class.countries', { count: view.countries.length }),
            t('report.class.rounds', { count: view.records.length - 1 }),
          ].join(' · ')}
        </p>
      </header>
      <h3>{t('report.class.ending')}</h3>
      <GameEnding view={view} texts={texts} />
      {view.yardsticks === null ? null : (
        <p>
          {t('report.class.yardsticks', {
            world: Math.round(view.worldIndex),
            all: Math.round(view.yardsticks.allCooperate),
            nobody: Math.round(view.yardsticks.allDefect),
          })}
        </p>
      )}
      {played ? <ThreatChart view={view} threat={threatName(texts)} /> : null}
      {view.results.length === 0 || !played ? null : (
        <section class="report-part">
          <h3>{t('debrief.chapter.results')}</h3>
          <p class="muted">{t('debrief.results.about')}</p>
          <ResultsChart view={view} own={null} />
        </section>
      )}
      {played ? <Rounds view={view} /> : null}
      <Lived view={view} />
      <WhatIfs view={view} />
      <section class="report-part">
        <TrustChange figures={own.exit.figures} />
      </section>
      {shown.length === 0 ? null : (
        <section class="report-part">
          <h3>{t('exit.class.title')}</h3>
          <ul class="report-list">
            {shown.map((sentence) => (
              <li key={sentence.seatId}>
                <WholeSentence sentence={sentence} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {view.lived.notYet.length === 0 ? null : (
        <section class="report-part">
          <h3>{t('debrief.chapter.notYet')}</h3>
          <p>{formatList(view.lived.notYet.map((concept) => t(`glossary.${concept}.name`)))}.</p>
          <p>
            <b>{t('lived.notYet.question')}</b>
          </p>
        </section>
      )}
    </section>
  );
}

/** Promises, losses and the fund, round by round. */
function Rounds({ view }: { readonly view: DebriefView }) {
  return (
    <Figures
      title={t('report.rounds.title')}
      about={t('report.rounds.about')}
      table={{
        head: [
          t('debrief.rounds'),
          t('debrief.results.promises'),
          t('report.rounds.fund'),
          t('report.rounds.friction'),
          t('report.rounds.left'),
          t('report.rounds.gini'),
        ],
        rows: view.figures.map((row) => {
          const fund = view.film.find(({ round }) => round === row.round)?.fund ?? null;
          return [
            roundLabel(row.round),
            row.promises === 0 ? '–' : t('debrief.results.of', { part: row.kept, all: row.promises }),
            fund === null ? '–' : t('debrief.results.of', { part: formatNumber(fund.paid, 1), all: formatNumber(fund.fair, 1) }),
            formatNumber(row.friction.total, 1),
            formatNumber(row.surplus.left, 1),
            formatNumber(row.gini, 2),
          ];
        }),
      }}
    />
  );
}

/** A table under its heading, and how to read it. */
function Figures({ title, table, about }: { readonly title: string; readonly table: ChartTable; readonly about: string }) {
  return (
    <section class="report-part">
      <h3>{title}</h3>
      <ScrollTable caption={title} table={table} />
      <p class="muted">{about}</p>
    </section>
  );
}

function Lived({ view }: { readonly view: DebriefView }) {
  if (view.lived.proposed.length === 0) return null;
  return (
    <section class="report-part">
      <h3>{t('debrief.chapter.lived')}</h3>
      <ol class="report-list">
        {view.lived.proposed.map((moment) => {
          const { says, asks } = momentWords(moment);
          return (
            <li key={moment.id}>
              <p>
                <b>
                  {t('lived.around.round', { round: formatNumber(moment.round) })} · {t(`glossary.${moment.concept}.name`)}.
                </b>{' '}
                {says}
              </p>
              <p class="report-ask">{asks}</p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** What happened beside the three stories that concern everybody. */
function WhatIfs({ view }: { readonly view: DebriefView }) {
  const others = everybodysStories(view);
  if (others.length === 0) return null;
  return (
    <Figures
      title={t('debrief.chapter.whatIf')}
      about={t('whatIf.honest')}
      table={{
        head: [t('report.whatIf'), t('whatIf.world'), t('whatIf.level'), t('whatIf.line', { line: view.line })],
        rows: [happened(view), ...others].map((story) => [
          changeWords(story.change),
          formatNumber(story.worldIndex),
          formatNumber(story.level),
          t(story.thresholdKept ? 'whatIf.kept' : 'whatIf.missed'),
        ]),
      }}
    />
  );
}
