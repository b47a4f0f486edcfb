import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { t } from '../../text/text.ts';
import { sendPower } from './send-power.ts';
import { mostCharacters } from '../../../shared/model/word-limits.ts';

const presets = ['look', 'talk', 'break', 'help'] as const;

/** Two taps to a pause: the reason is the button. */
export function PauseDialog(props: { readonly onClose: () => void }) {
  const [own, setOwn] = useState('');
  const pause = (reason: string) => {
    props.onClose();
    void sendPower({ type: 'Pause', reason }, t('teach.control.pausedNow', { reason }));
  };
  return (
    <Dialog title={t('teach.control.pauseTitle')} onClose={props.onClose}>
      <div class="stack tight">
        {presets.map((preset) => {
          const reason = t(`teach.control.reasons.${preset}`);
          return (
            <Button key={preset} wide onClick={() => pause(reason)}>
              {reason}
            </Button>
          );
        })}
      </div>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          if (own.trim() !== '') pause(own.trim());
        }}
      >
        <label for="pause-reason">{t('teach.control.ownReason')}</label>
        <input id="pause-reason" class="input" maxLength={mostCharacters.pauseReason} value={own} onInput={(event) => setOwn(event.currentTarget.value)} />
        <Button type="submit" kind="primary" disabled={own.trim() === ''}>
          {t('teach.control.pauseGo')}
        </Button>
      </form>
    </Dialog>
  );
}
