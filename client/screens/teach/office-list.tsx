import type { CountryId } from '../../../shared/lib/ids.ts';
import type { TeacherView } from '../../../shared/protocol/views.ts';
import { t } from '../../text/text.ts';
import { SeatRow } from './seat-row.tsx';

/** Press, NGO and secretariat: students beyond the countries (rule OC1). */
export function OfficeList(props: { readonly own: TeacherView; readonly countries: readonly CountryId[] }) {
  const seats = props.own.seats.filter((seat) => seat.office !== null);
  if (seats.length === 0) return null;
  return (
    <section class="roster-country" aria-label={t('delegation.office.title')}>
      <h3>{t('delegation.office.title')}</h3>
      <ul>
        {seats.map((seat) => (
          <SeatRow key={seat.id} seat={seat} countries={props.countries} />
        ))}
      </ul>
    </section>
  );
}
