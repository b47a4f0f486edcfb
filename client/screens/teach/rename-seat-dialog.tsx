import { useId, useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { t } from '../../text/text.ts';
import type { RosterSeat } from './seat-row.tsx';
import { sending, sendPower } from './send-power.ts';

/** Another name for a student; the server checks it like any name. */
export function RenameSeatDialog(props: { readonly seat: RosterSeat; readonly onClose: () => void }) {
  const { seat, onClose } = props;
  const [name, setName] = useState(seat.name);
  const field = useId();
  const rename = async () => {
    const wanted = name.trim();
    if (wanted === '' || wanted === seat.name) return onClose();
    if (await sendPower({ type: 'RenameSeat', seatId: seat.id, name: wanted }, t('delegation.rename.done', { name: wanted }))) onClose();
  };
  return (
    <Dialog title={t('delegation.rename.title', { name: seat.name })} onClose={onClose} careful>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void rename();
        }}
      >
        <div class="field">
          <label for={field}>{t('delegation.rename.field')}</label>
          <input id={field} class="input" value={name} maxLength={64} autocomplete="off" onInput={(event) => setName(event.currentTarget.value)} />
        </div>
        <Button kind="primary" type="submit" wide pending={sending.value === 'RenameSeat'}>
          {t('delegation.rename.save')}
        </Button>
      </form>
    </Dialog>
  );
}
