import type { TeacherView } from '../../../shared/protocol/views.ts';
import { countryName } from '../../state/world-words.ts';
import { t } from '../../text/text.ts';
import { sendPower } from './send-power.ts';

/** Students whom the teacher removed, with the way back in (rule TP9); nothing when there are none. */
export function RemovedList(props: { readonly own: TeacherView }) {
  const { removed } = props.own;
  if (removed.length === 0) return null;
  return (
    <section class="roster-country" aria-label={t('powers.removed.title')}>
      <h3>{t('powers.removed.title')}</h3>
      <ul class="removed-list">
        {removed.map((gone) => (
          <li key={gone.id}>
            <span>
              <b>{gone.name}</b> {gone.country === null ? null : <span class="muted">{countryName(gone.country)}</span>}
              {gone.reason === '' ? null : <small class="muted"> · {t('powers.removed.reason', { reason: gone.reason })}</small>}
            </span>
            <button
              type="button"
              class="btn small"
              aria-label={t('powers.removed.readmitOf', { name: gone.name })}
              onClick={() => void sendPower({ type: 'ReadmitSeat', seatId: gone.id }, t('powers.removed.back', { name: gone.name }))}
            >
              {t('powers.removed.readmit')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
