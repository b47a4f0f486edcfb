import './reveal-control.css';
import { useEffect, useRef } from 'preact/hooks';
import type { PublicView } from '../../../shared/protocol/views.ts';
import { lendRemote, type RemoteWish } from '../../net/stage-remote.ts';
import { Button } from '../../parts/button.tsx';
import { useNextKey } from '../../parts/use-next-key.ts';
import { lessonCode } from '../../state/views.ts';
import { t } from '../../text/text.ts';
import { sending, sendPower } from './send-power.ts';

/** RV1–RV4: how reveals are told; while one runs, its next beat and telling it again. A stage in this browser may ask for both. */
export function RevealControl({ view }: { readonly view: PublicView }) {
  const { reveal, clock } = view;
  const running = clock.phase === 'reveal';
  const paused = clock.pausedReason !== null;
  const led = running && reveal.beats > 0;
  const over = led && reveal.beat >= reveal.beats - 1;
  const next = () => void sendPower({ type: 'NextBeat', after: reveal.beat });
  const replay = () => void sendPower({ type: 'ReplayReveal' }, t('reveal.replayed'));
  const act = (wish: RemoteWish): void => {
    if (wish === 'replay' && running) replay();
    if (wish === 'next' && led && !over) next();
  };
  const latest = useRef(act);
  latest.current = act;
  const code = lessonCode.value;
  useEffect(() => (code === null ? undefined : lendRemote(code, (wish) => latest.current(wish))), [code]);
  useNextKey(led && !over && !paused ? next : null);
  return (
    <section class={`card reveal-control ${led ? 'now' : ''}`} aria-labelledby="reveal-title">
      <h2 id="reveal-title">{t('reveal.title')}</h2>
      {running ? (
        <div class="reveal-now">
          {led ? <p role="status">{reveal.beat === 0 ? t('reveal.waiting') : over ? t('reveal.over') : atText(view)}</p> : null}
          <div class="row">
            {led && !over ? (
              <Button kind="primary" disabled={paused} pending={sending.value === 'NextBeat'} onClick={next}>
                {reveal.beat === 0 ? t('reveal.open') : reveal.beat === reveal.beats - 2 ? t('reveal.finish') : t('reveal.next')}
              </Button>
            ) : null}
            {led && reveal.beat === 0 ? null : (
              <Button disabled={paused} pending={sending.value === 'ReplayReveal'} onClick={replay}>
                {t('reveal.replay')}
              </Button>
            )}
          </div>
          {led && !over ? <p class="muted small">{t('reveal.keys')}</p> : null}
        </div>
      ) : null}
      <fieldset class="reveal-pace">
        <legend class="unseen">{t('reveal.title')}</legend>
        {(['auto', 'steps'] as const).map((pace) => (
          <label key={pace} class="teach-choice">
            <input
              type="radio"
              name="reveal-pace"
              checked={reveal.pace === pace}
              onChange={() => void sendPower({ type: 'SetRevealPace', pace }, running ? t('reveal.paceSet') : undefined)}
            />
            <span>
              <b>{t(`reveal.pace.${pace}`)}</b> <small>{t(`reveal.paceNote.${pace}`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}

const atText = ({ reveal }: PublicView): string => t('reveal.at', { beat: reveal.beat, beats: reveal.beats - 2 });
