import type { TeacherView } from '../../../shared/protocol/views.ts';
import { countryName } from '../../state/world-words.ts';
import { t } from '../../text/text.ts';

/** What students wrote, newest first. */
export function ReflectionList(props: { readonly own: TeacherView }) {
  const { own } = props;
  return (
    <section class="card" aria-labelledby="reflections-title">
      <h2 id="reflections-title">{t('teach.reflections.title')}</h2>
      {own.reflections.length === 0 ? (
        <p class="muted">{t('teach.reflections.none')}</p>
      ) : (
        <ul class="console-reflections">
          {own.reflections.toReversed().map((one) => {
            const seat = own.seats.find((other) => other.id === one.seatId);
            const name = seat?.name ?? '–';
            return (
              <li key={`${one.seatId}-${one.round}`}>
                <blockquote>“{one.text}”</blockquote>
                <small class="muted">
                  {seat?.country
                    ? t('teach.reflections.from', { name, country: countryName(seat.country), round: one.round })
                    : t('teach.reflections.fromNobody', { name, round: one.round })}
                </small>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
