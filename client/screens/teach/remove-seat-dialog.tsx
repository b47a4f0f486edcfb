import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { t } from '../../text/text.ts';
import type { RosterSeat } from './seat-row.tsx';
import { sendPower } from './send-power.ts';
import { mostCharacters } from '../../../shared/model/word-limits.ts';

const presets = ['calm', 'name', 'words'] as const;

/** Asks before a student loses their seat; the reason, if there is one, stands on that student's screen (rule TP9). */
export function RemoveSeatDialog(props: { readonly seat: RosterSeat; readonly onClose: () => void }) {
  const { seat, onClose } = props;
  const [reason, setReason] = useState('');
  const remove = () => {
    onClose();
    const said = reason.trim();
    void sendPower({ type: 'RemoveSeat', seatId: seat.id, ...(said === '' ? {} : { reason: said }) }, t('teach.seat.removed', { name: seat.name }));
  };
  return (
    <Dialog
      title={t('teach.seat.removeTitle', { name: seat.name })}
      careful={reason !== ''}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t('common.action.cancel')}</Button>
          <span class="grow">
            <Button kind="danger" wide onClick={remove}>
              {t('teach.seat.removeYes')}
            </Button>
          </span>
        </>
      }
    >
      <p>{t('teach.seat.removeText')}</p>
      <div class="field">
        <label for="remove-reason">{t('powers.remove.reason')}</label>
        <input
          id="remove-reason"
          class="input"
          maxLength={mostCharacters.removalReason}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
        <div class="row">
          {presets.map((preset) => (
            <Button key={preset} size="small" onClick={() => setReason(t(`powers.remove.reasons.${preset}`))}>
              {t(`powers.remove.reasons.${preset}`)}
            </Button>
          ))}
        </div>
      </div>
    </Dialog>
  );
}
