import './exit.css';
import { useContext } from 'preact/hooks';
import { exitParts, reasoningSteps } from '../../../../shared/model/exit-ticket.ts';
import { isStageOf } from '../../../state/stage-device.ts';
import { publicView, seatView, teacherView, worldId } from '../../../state/views.ts';
import { t } from '../../../text/text.ts';
import { AgainAlone, AgainWithClass } from '../again/again-card.tsx';
import { Chapter, type ChapterProps, Frame } from '../chapters.tsx';
import { AfterRating } from './after-rating.tsx';
import { ClassSentences } from './class-sentences.tsx';
import { OwnEvidence } from './own-evidence.tsx';
import { ReadExits } from './read-exits.tsx';
import { RightGuesses } from './right-guesses.tsx';
import { TrustChange } from './trust-change.tsx';
import { useBroughtIntoSight } from './use-brought-into-sight.ts';
import { WriteExit } from './write-exit.tsx';

/** What each student leaves with: the evidence of their own game, a sentence, and what they think of cooperation now (rules DG7–DG9, DG11). */
export function ChapterExit({ code, view, own }: ChapterProps) {
  // Who looks at another world's debrief, or at one from a file, has no part in it.
  const here = code !== '' && worldId.value === code;
  const lead = here ? (publicView.value?.lead ?? null) : null;
  const seat = here ? seatView.value : null;
  const teacher = here ? teacherView.value : null;
  const stage = isStageOf(code);
  const { selfGuided } = useContext(Frame);
  const figures = lead?.exits.figures ?? null;
  const atFigures = useBroughtIntoSight<HTMLDivElement>(stage, figures !== null);
  return (
    <Chapter id="exit" about={t(seat === null ? 'exit.classAbout' : 'exit.about')}>
      {lead === null ? <OnPaper /> : null}
      {seat === null || lead === null ? null : (
        <>
          <OwnEvidence view={view} own={own} closed={lead.finished} />
          <WriteExit rounds={view.records.length - 1} written={seat.exit.sentence} closed={lead.finished} />
          <AfterRating before={seat.exit.before} after={seat.exit.after} closed={lead.finished} />
        </>
      )}
      {teacher === null || lead === null ? null : <ReadExits own={teacher} />}
      {lead === null || teacher !== null ? null : <ClassSentences exits={lead.exits} stage={stage} />}
      {figures === null || teacher !== null ? null : (
        <div ref={atFigures}>
          <TrustChange figures={figures} />
        </div>
      )}
      {teacher !== null || (lead !== null && lead.secrets === 'all') ? <RightGuesses guesses={view.guesses} /> : null}
      {/* While the class talks nobody is called away into another game. */}
      {seat !== null && own !== null && lead !== null && (selfGuided || lead.finished) ? <AgainAlone code={code} own={own} countries={view.countries} /> : null}
      {teacher === null ? null : <AgainWithClass code={code} />}
    </Chapter>
  );
}

/** Nobody here can send one: the sentence to say aloud, and what good reasons have. */
function OnPaper() {
  return (
    <div class="card accent">
      <p>{t('exit.paper')}</p>
      <p class="exit-sentence">
        {exitParts.map((part) => (
          <span key={part}>{t(`exit.part.${part}`)} </span>
        ))}
      </p>
      <ul class="exit-steps">
        {reasoningSteps.map((step) => (
          <li key={step}>{t(`exit.check.${step}`)}</li>
        ))}
      </ul>
    </div>
  );
}
