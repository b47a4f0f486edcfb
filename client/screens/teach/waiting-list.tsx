import type { CountryId } from '../../../shared/lib/ids.ts';
import type { TeacherView } from '../../../shared/protocol/views.ts';
import { Button } from '../../parts/button.tsx';
import { t } from '../../text/text.ts';
import { draggedOver, seatPlace } from './move-seat.ts';
import { SeatRow } from './seat-row.tsx';
import { sending, sendPower } from './send-power.ts';

/** Who has no country: the queue of a locked class, and whom the teacher took out of theirs. */
export function WaitingList(props: { readonly own: TeacherView; readonly countries: readonly CountryId[] }) {
  const { own, countries } = props;
  const waiting = own.seats.filter((seat) => seat.country === null && seat.office === null);
  if (waiting.length === 0) return null;
  const title = own.joinLocked ? t('delegation.lobby.queue', { count: waiting.length }) : t('teach.lobby.noCountry');
  return (
    <section class={`roster-country homeless ${draggedOver.value === '' ? 'drop-here' : ''}`} aria-label={title} {...seatPlace(null)}>
      <h3>{title}</h3>
      <ul>
        {waiting.map((seat) => (
          <SeatRow key={seat.id} seat={seat} countries={countries} />
        ))}
      </ul>
      <Button
        pending={sending.value === 'AdmitWaiting'}
        onClick={() => void sendPower({ type: 'AdmitWaiting', seatId: null }, t('delegation.lobby.admitted', { count: waiting.length }))}
      >
        {waiting.length === 1 ? t('delegation.lobby.admitOne') : t('delegation.lobby.admitAll')}
      </Button>
    </section>
  );
}
