import { signal } from '@preact/signals';
import type { ClockView } from '../../../shared/protocol/views.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { storyAgain } from '../../state/views.ts';
import { pauseWords } from '../../text/pause-words.ts';
import { t } from '../../text/text.ts';
import { RevealBeats } from './reveal-beats.tsx';

/** Which stop the student has put aside to look at the game; another one comes up again. */
const putAside = signal('');

const nameOf = ({ pausedFor, pausedReason, shown, course, round }: ClockView): string | null =>
  pausedFor === null || pausedFor === 'pause' ? null : `${pausedFor}/${pausedReason}/${shown?.atMs}/${course}/${round}`;

/**
 * A question, a round that starts again, or a reveal told again: large over the game and whatever is open in it, so it
 * stands last in the page. The game stays one tap away.
 */
export function StopCard({ code, clock }: { readonly code: string; readonly clock: ClockView }) {
  const name = nameOf(clock);
  if (name === null || putAside.value === name) return null;
  const { pausedFor, shown } = clock;
  const { title, text, note } = pauseWords(clock);
  const told = storyAgain.value;
  const fold = () => {
    putAside.value = name;
  };
  return (
    <Dialog
      key={name}
      title={title}
      onClose={fold}
      foot={
        <Button wide onClick={fold}>
          {t('common.stop.fold')}
        </Button>
      }
    >
      <div class={`stop-card ${pausedFor}`} role="status">
        {text === '' ? null : <p class="stop-text">{text}</p>}
        {shown !== null && told?.round === shown.round ? <RevealBeats key={shown.atMs} code={code} told={told} opened={null} again={shown.atMs} /> : null}
        <p class="muted">{note}</p>
      </div>
    </Dialog>
  );
}

/** What was put aside, in a line above the game, with the way back to it. */
export function StopLine({ clock }: { readonly clock: ClockView }) {
  const name = nameOf(clock);
  if (name === null || putAside.value !== name) return null;
  const { title, text } = pauseWords(clock);
  const unfold = () => {
    putAside.value = '';
  };
  return (
    <div class="stop-folded">
      <b>{clock.pausedFor === 'question' ? text : title}</b>
      <Button size="small" onClick={unfold}>
        {t('common.stop.unfold')}
      </Button>
    </div>
  );
}
