import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { t } from '../../text/text.ts';
import type { RosterSeat } from './seat-row.tsx';
import { sendPower } from './send-power.ts';

/** Asks before a student loses their seat. */
export function RemoveSeatDialog(props: { readonly seat: RosterSeat; readonly onClose: () => void }) {
  const { seat, onClose } = props;
  const remove = () => {
    onClose();
    void sendPower({ type: 'RemoveSeat', seatId: seat.id }, t('teach.seat.removed', { name: seat.name }));
  };
  return (
    <Dialog
      title={t('teach.seat.removeTitle', { name: seat.name })}
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
    </Dialog>
  );
}
