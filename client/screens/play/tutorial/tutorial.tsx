import './tutorial.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PublicView, SeatView } from '../../../../shared/protocol/views.ts';
import { Button } from '../../../parts/button.tsx';
import { Rehearsing } from '../../../state/rehearsing.ts';
import { threatWords } from '../../../state/world-words.ts';
import { t } from '../../../text/text.ts';
import { Figures } from '../figures.tsx';
import { tutorialOpen } from '../open-sheets.ts';
import { afterCommand, freshRehearsal, isDone, scenes } from './rehearsal.ts';
import { rehearsalViews } from './rehearsal-views.ts';
import { RulesCheck } from './rules-check.tsx';
import { SceneBody } from './scenes.tsx';

interface Props {
  readonly view: PublicView;
  readonly seat: SeatView;
}

const leave = () => {
  tutorialOpen.value = false;
  scrollTo(0, 0);
};

/** Five scenes with the game's own controls on made-up figures, then the rules check. Nothing of the scenes is sent. */
export function Tutorial({ view, seat }: Props) {
  const [at, setAt] = useState(0);
  const [now, setNow] = useState(freshRehearsal);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [at]);
  const restart = () => {
    setNow(freshRehearsal);
    setAt(0);
  };
  const scene = scenes[at];
  if (scene === undefined) return <RulesCheck known={seat.people.rulesCheck} onRestart={restart} onClose={leave} />;
  const world = rehearsalViews(view, now);
  const done = isDone(scene, now);
  const values = { threat: threatWords()?.name ?? '' };
  return (
    <Rehearsing.Provider value={(command) => setNow((before) => afterCommand(before, command))}>
      <div class="column tutorial">
        <div class="tutorial-head">
          <span class="state">{t('tutorial.practice')}</span>
          <span class="label">{t('tutorial.step', { step: at + 1, all: scenes.length })}</span>
          <Button size="small" kind="quiet" onClick={leave}>
            {t('tutorial.skip')}
          </Button>
        </div>
        <div class="tutorial-steps" aria-hidden="true">
          {scenes.map((one, index) => (
            <i key={one} class={index < at || (index === at && done) ? 'full' : index === at ? 'now' : ''} />
          ))}
        </div>
        <h2 ref={heading} tabIndex={-1}>
          {t(`tutorial.scene.${scene}.title`)}
        </h2>
        <p class="big">{t(`tutorial.scene.${scene}.text`, values)}</p>
        <Figures view={world.view} own={world.own} />
        <SceneBody scene={scene} now={now} view={world.view} own={world.own} onTap={(good) => setNow({ ...now, tapped: good })} />
        <div class="tutorial-foot">
          {at === 0 ? null : (
            <Button kind="quiet" onClick={restart}>
              {t('tutorial.restart')}
            </Button>
          )}
          <Button kind={done ? 'primary' : 'plain'} disabled={!done} onClick={() => setAt(at + 1)}>
            {at === scenes.length - 1 ? t('tutorial.toCheck') : t('tutorial.next')}
          </Button>
        </div>
      </div>
    </Rehearsing.Provider>
  );
}
