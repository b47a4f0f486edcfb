import type { DebriefView } from '../../../shared/protocol/debrief-view.ts';
import type { PublicTexts } from '../../../shared/protocol/http.ts';
import { formatNumber, t, type TextKey } from '../../text/text.ts';
import { threatName } from './threat-chart.tsx';
import { wholeGame } from './whole-game.ts';

/** How the game ended in one sentence, with the world index, the promises and the fund. */
export function GameEnding({ view, texts }: { readonly view: DebriefView; readonly texts: PublicTexts | null }) {
  const words = texts === null ? undefined : Object.values(texts.threats)[0];
  const threat = threatName(texts);
  const level = Math.round(view.records.at(-1)?.level ?? 0);
  const told = endingWords(view);
  const totals = wholeGame(view);
  return (
    <>
      <div class={`debrief-ending ${view.endedEarly ? 'early' : view.thresholdKept ? 'kept' : 'missed'}`}>
        <div class="debrief-verdict">
          <p class="debrief-verdict-title">
            {view.endedEarly ? null : <Mark kept={view.thresholdKept} />}
            {told.title}
          </p>
          <p>{t(told.text, { threat, level, line: view.line })}</p>
          {words === undefined || view.endedEarly ? null : <p class="muted">{view.thresholdKept ? words.rescued : view.catastrophe ? words.struck : null}</p>}
        </div>
        <dl class="debrief-facts">
          <Fact big value={formatNumber(Math.round(view.worldIndex))} name={t('debrief.happened.world')} note={t('debrief.happened.worldText')} />
          <Fact value={formatNumber(totals.kept)} name={t('debrief.happened.promises')} note={t('debrief.happened.promisesText', { all: totals.promises })} />
          <Fact
            value={formatNumber(totals.paid, 1)}
            name={t('debrief.happened.coins')}
            note={t('debrief.happened.coinsText', { fair: formatNumber(totals.fair, 1) })}
          />
        </dl>
      </div>
      {view.endedEarly && view.film.length > 1 ? <p class="notice info">{t('debrief.happened.early')}</p> : null}
    </>
  );
}

/** How it ended; of a game that was stopped nobody knows how it would have. */
function endingWords({ endedEarly, thresholdKept, catastrophe, line, records }: DebriefView): { readonly title: string; readonly text: TextKey } {
  const end = records.at(-1);
  if (endedEarly && (end === undefined || end.round === 0)) return { title: t('charts.film.unplayed'), text: 'charts.noRound' };
  if (endedEarly)
    return {
      title: t('charts.film.stopped', { round: end?.round ?? 0 }),
      text: (end?.level ?? 0) > line ? 'charts.film.stoppedAbove' : 'charts.film.stoppedBelow',
    };
  if (thresholdKept) return { title: t('debrief.happened.kept'), text: 'debrief.happened.keptText' };
  if (catastrophe) return { title: t('debrief.happened.catastrophe'), text: 'debrief.happened.struckText' };
  return { title: t('debrief.happened.missed'), text: 'debrief.happened.missedText' };
}

function Fact(props: { readonly value: string; readonly name: string; readonly note?: string; readonly big?: boolean }) {
  return (
    <div class={props.big ? 'debrief-fact big' : 'debrief-fact'}>
      <dt>{props.name}</dt>
      <dd>
        <b class="number">{props.value}</b>
        {props.note ? <small>{props.note}</small> : null}
      </dd>
    </div>
  );
}

function Mark(props: { readonly kept: boolean }) {
  return (
    <svg class="debrief-mark" viewBox="0 0 24 24" width="30" height="30" aria-hidden="true">
      <circle cx="12" cy="12" r="11" />
      {props.kept ? <path d="M6.5 12.500l3.800 3.800 7.200-8" /> : <path d="M8 8l8 8M16 8l-8 8" />}
    </svg>
  );
}
