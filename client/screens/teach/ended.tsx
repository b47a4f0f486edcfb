import type { PublicView, TeacherView } from '../../../shared/protocol/views.ts';
import { follow } from '../../router.ts';
import { formatNumber, t } from '../../text/text.ts';
import { PlanStrip } from './plan-strip.tsx';
import { MarkList } from '../../parts/mark-list.tsx';
import { PowersMenu } from './powers/powers-menu.tsx';
import { ReflectionList } from './reflection-list.tsx';
import { SayCard } from './say-card.tsx';

/** After the last round: the ending in a line, and the way to the debrief. */
export function Ended(props: { readonly code: string; readonly view: PublicView; readonly own: TeacherView }) {
  const { outcome } = props.view;
  return (
    <div class="console-ended">
      <PlanStrip view={props.view} own={props.own} />
      <section class="card accent" aria-labelledby="ended-title">
        <h2 id="ended-title">{t('teach.ended.title')}</h2>
        {outcome === null ? null : (
          <p class="say-words">
            {t(outcome.thresholdKept ? 'teach.ended.kept' : 'teach.ended.missed', { index: formatNumber(Math.round(outcome.worldIndex)) })}
          </p>
        )}
        <a class="btn primary" href={`/debrief/${props.code}`} onClick={follow}>
          {t('teach.ended.open')}
        </a>
        <small class="muted">{t('teach.ended.hint')}</small>
        <PowersMenu view={props.view} own={props.own} />
      </section>
      <MarkList own={props.own} course={props.view.clock.course} />
      <SayCard view={props.view} />
      <ReflectionList own={props.own} />
    </div>
  );
}
