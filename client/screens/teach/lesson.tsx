import type { PublicView, TeacherView } from '../../../shared/protocol/views.ts';
import { t } from '../../text/text.ts';
import { BellControl } from './bell-control.tsx';
import { ControlBar } from './control-bar.tsx';
import { EndGame } from './end-game.tsx';
import { LadderCard } from './ladder-card.tsx';
import { MarkList } from '../../parts/mark-list.tsx';
import { People } from './people.tsx';
import { PlanStrip } from './plan-strip.tsx';
import { ReflectionList } from './reflection-list.tsx';
import { SayCard } from './say-card.tsx';
import { RevealControl } from './reveal-control.tsx';
import { sendPower } from './send-power.ts';
import { TalkCard } from './talk-card.tsx';
import { WorldPicture } from './world-picture.tsx';

/** During play: the phase and its powers on top, then the class, the words and the world. */
export function Lesson(props: { readonly view: PublicView; readonly own: TeacherView }) {
  const { view, own } = props;
  return (
    <div class="console-lesson">
      <PlanStrip view={view} own={own} />
      <ControlBar view={view} own={own} />
      <div class="console-columns">
        <People view={view} own={own} />
        <div class="stack">
          <SayCard view={view} />
          <LadderCard view={view} own={own} />
          <RevealControl view={view} />
          <BellControl view={view} />
          <TalkCard view={view} own={own} />
          {view.clock.phase === 'reflection' ? <ReflectionList own={own} /> : null}
          <MarkList own={own} course={view.clock.course} />
          <WorldPicture view={view} />
          {view.clock.phase !== 'reflection' && own.reflections.length > 0 ? <ReflectionList own={own} /> : null}
          <section class="card console-rest">
            <h2 class="unseen">{t('teach.control.title')}</h2>
            <div class="row spread">
              <span>
                <b>{view.chatOpen ? t('teach.control.chatOpen') : t('teach.control.chatClosed')}</b>
              </span>
              <button
                type="button"
                class="btn small"
                onClick={() =>
                  void sendPower({ type: 'SwitchChat', open: !view.chatOpen }, view.chatOpen ? t('teach.control.chatClosed') : t('teach.control.chatOpen'))
                }
              >
                {view.chatOpen ? t('teach.control.closeChat') : t('teach.control.openChat')}
              </button>
            </div>
            <EndGame />
          </section>
        </div>
      </div>
    </div>
  );
}
