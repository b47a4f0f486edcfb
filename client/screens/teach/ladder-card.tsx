import './plan.css';
import type { LadderRungView, PublicView, TeacherView } from '../../../shared/protocol/views.ts';
import { threatWords } from '../../state/world-words.ts';
import { formatList, t } from '../../text/text.ts';

/** More openings than this at once are told by name; their words are one tap away. */
const toldAtOnce = 3;

/** The rung the class stands on: in the lobby the first one. */
export const rungNow = (ladder: readonly LadderRungView[], view: Pick<PublicView, 'clock'>): LadderRungView | undefined =>
  view.clock.phase === 'lobby' ? ladder[0] : ladder.find(({ round }) => round === view.clock.round);

export const nextRung = (ladder: readonly LadderRungView[], now: LadderRungView | undefined): LadderRungView | undefined =>
  ladder.find(({ round, opens }) => opens.length > 0 && round > (now?.round ?? Number.POSITIVE_INFINITY));

const roundName = (rung: LadderRungView): string => (rung.round === 0 ? t('common.practiceRound') : t('ladder.round', { round: rung.round }));

/** What opens in this round, with a sentence to say for each, and what the next round brings (rule LD4). */
export function LadderCard(props: { readonly view: PublicView; readonly own: TeacherView }) {
  const { ladder } = props.own;
  const now = rungNow(ladder, props.view);
  if (now === undefined || props.view.clock.phase === 'debrief') return null;
  const next = nextRung(ladder, now);
  return (
    <section class="card ladder-card" aria-labelledby="ladder-title">
      <h2 id="ladder-title">{t('ladder.title', { round: roundName(now) })}</h2>
      {now === ladder[0] ? (
        <p class="say-words">{t('teach.say.intro', { threat: threatWords()?.name ?? '' })}</p>
      ) : now.opens.length === 0 ? (
        <p class="muted">{t('ladder.nothing')}</p>
      ) : null}
      {now.opens.length === 0 ? null : (
        <dl class="ladder-openings">
          {now.opens.slice(0, toldAtOnce).map((feature) => (
            <Opening key={feature} feature={feature} />
          ))}
        </dl>
      )}
      {now.opens.length <= toldAtOnce ? null : (
        <details class="teach-more">
          <summary>{t('ladder.more', { names: formatList(now.opens.slice(toldAtOnce).map((feature) => t(`ladder.feature.${feature}.name`))) })}</summary>
          <dl class="ladder-openings">
            {now.opens.slice(toldAtOnce).map((feature) => (
              <Opening key={feature} feature={feature} />
            ))}
          </dl>
        </details>
      )}
      {next === undefined ? null : (
        <p class="muted">{t('ladder.next', { round: roundName(next), names: formatList(next.opens.map((feature) => t(`ladder.feature.${feature}.name`))) })}</p>
      )}
    </section>
  );
}

function Opening({ feature }: { readonly feature: LadderRungView['opens'][number] }) {
  return (
    <div>
      <dt>{t(`ladder.feature.${feature}.name`)}</dt>
      <dd>{t(`ladder.feature.${feature}.say`)}</dd>
    </div>
  );
}
