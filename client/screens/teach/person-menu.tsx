import { useState } from 'preact/hooks';
import { countryId } from '../../../shared/lib/ids.ts';
import type { PublicView, TeacherView } from '../../../shared/protocol/views.ts';
import { lookAt } from '../../net/signs.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { countryName } from '../../state/world-words.ts';
import { t } from '../../text/text.ts';
import { moveSeat } from './move-seat.ts';
import { RemoveSeatDialog } from './remove-seat-dialog.tsx';
import { BotSelect } from './roster.tsx';
import type { RosterSeat } from './seat-row.tsx';
import { TalkDialog } from './talk-dialog.tsx';

/** Everything the teacher may do for one student, one tap away from its row. */
export function PersonMenu(props: { readonly seat: RosterSeat; readonly view: PublicView; readonly own: TeacherView; readonly onClose: () => void }) {
  const { seat, view, own, onClose } = props;
  const [next, setNext] = useState<'talk' | 'remove' | null>(null);
  if (next === 'talk') return <TalkDialog seat={seat} own={own} onClose={onClose} />;
  if (next === 'remove') return <RemoveSeatDialog seat={seat} onClose={onClose} />;
  const country = own.countries.find(({ id }) => id === seat.country);
  const look = (acting: boolean) => {
    onClose();
    lookAt(seat.id, acting);
  };
  return (
    <Dialog title={seat.name} onClose={onClose}>
      <Button wide kind="primary" onClick={() => setNext('talk')}>
        {t('people.console.write')}
      </Button>
      <Button wide onClick={() => look(false)}>
        {t('people.console.look')}
      </Button>
      <Button wide disabled={seat.country === null || !own.started} onClick={() => look(true)}>
        {t('people.console.act')}
      </Button>
      <label class="field">
        <span>{t('people.console.arrange')}</span>
        <select
          class="input"
          value={seat.country ?? ''}
          onChange={(event) => moveSeat(seat, event.currentTarget.value === '' ? null : countryId(event.currentTarget.value))}
        >
          <option value="">{t('teach.seat.none')}</option>
          {view.countries.map(({ id }) => (
            <option key={id} value={id}>
              {countryName(id)}
            </option>
          ))}
        </select>
      </label>
      {country === undefined ? null : (
        <div class="field">
          <span class="label">{t('people.console.botTitle', { country: countryName(country.id) })}</span>
          <BotSelect country={country.id} bot={country.bot} empty={false} started={own.started} />
        </div>
      )}
      <Button wide kind="danger" onClick={() => setNext('remove')}>
        {t('people.console.remove')}
      </Button>
    </Dialog>
  );
}
