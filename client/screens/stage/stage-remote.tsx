import { useEffect, useRef, useState } from 'preact/hooks';
import type { PublicView } from '../../../shared/protocol/views.ts';
import { askForRemote } from '../../net/stage-remote.ts';
import { useNextKey } from '../../parts/use-next-key.ts';
import { t } from '../../text/text.ts';

/** The buttons for a led reveal, only on the teacher's own device: where a console of this lesson is open beside the stage. */
export function StageRemote({ code, view }: { readonly code: string; readonly view: PublicView }) {
  const [lent, setLent] = useState(false);
  const remote = useRef<ReturnType<typeof askForRemote> | null>(null);
  useEffect(() => {
    const asked = askForRemote(code, () => setLent(true));
    remote.current = asked;
    return asked.close;
  }, [code]);
  const { beats, beat } = view.reveal;
  const running = lent && view.clock.phase === 'reveal' && view.clock.pausedReason === null && beats > 0;
  const next = running && beat < beats - 1 ? () => remote.current?.wish('next') : null;
  useNextKey(next);
  if (!running) return null;
  return (
    <div class="stage-remote">
      {next ? (
        <button type="button" class="primary" onClick={next}>
          {t(beat === 0 ? 'reveal.open' : beat === beats - 2 ? 'reveal.finish' : 'reveal.next')}
        </button>
      ) : null}
      {beat === 0 ? null : (
        <button type="button" onClick={() => remote.current?.wish('replay')}>
          {t('reveal.replay')}
        </button>
      )}
    </div>
  );
}
