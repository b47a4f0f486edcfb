import { useState } from 'preact/hooks';
import { type CountryId, countryId } from '../../../shared/lib/ids.ts';
import { offices } from '../../../shared/model/offices.ts';
import type { TeacherView } from '../../../shared/protocol/views.ts';
import { letterOf } from '../../../shared/protocol/world-id.ts';
import { presence } from '../../state/views.ts';
import { otherLinks } from '../../state/worlds.ts';
import { countryName } from '../../state/world-words.ts';
import { t } from '../../text/text.ts';
import { isDragged, moveSeat, moveToOther, seatHandle } from './move-seat.ts';
import { RemoveSeatDialog } from './remove-seat-dialog.tsx';
import { RenameSeatDialog } from './rename-seat-dialog.tsx';
import { sendPower } from './send-power.ts';

export type RosterSeat = TeacherView['seats'][number];

export function PresenceDot(props: { readonly seat: RosterSeat }) {
  const now = presence.value[props.seat.id];
  const word = now === 'online' ? t('teach.seat.online') : now === 'lost' ? t('teach.seat.lost') : t('teach.seat.waiting');
  return (
    <span class={`presence ${now ?? 'waiting'}`} title={word}>
      <span class="unseen">{word}</span>
    </span>
  );
}

/** `country`, an office, or `world/country` for another world of the lesson. */
function choosePlace(seat: RosterSeat, value: string): void {
  const office = offices.find((one) => value === `office:${one}`);
  if (office !== undefined)
    return void sendPower(
      { type: 'GiveOffice', seatId: seat.id, office },
      t('delegation.office.given', { name: seat.name, office: t(`delegation.office.${office}`) }),
    );
  const [world, other] = value.split('/');
  if (world !== undefined && other !== undefined) void moveToOther(seat, world, countryId(other));
  else moveSeat(seat, value === '' ? null : countryId(value));
}

/** One student: presence, name, the country they speak for, and the door. */
export function SeatRow(props: { readonly seat: RosterSeat; readonly countries: readonly CountryId[] }) {
  const { seat } = props;
  const [asking, setAsking] = useState(false);
  const [renaming, setRenaming] = useState(false);
  return (
    <li class={`seat-row ${isDragged(seat.id) ? 'dragged' : ''}`} {...seatHandle(seat)}>
      <PresenceDot seat={seat} />
      <button type="button" class="seat-name-btn" aria-label={t('delegation.rename.open', { name: seat.name })} onClick={() => setRenaming(true)}>
        {seat.name}
        <span class="pen" aria-hidden="true">
          ✎
        </span>
      </button>
      <select
        class="input"
        aria-label={t('teach.seat.move', { name: seat.name })}
        value={seat.office === null ? (seat.country ?? '') : `office:${seat.office}`}
        onChange={(event) => choosePlace(seat, event.currentTarget.value)}
      >
        <option value="">{t('teach.seat.none')}</option>
        {props.countries.map((country) => (
          <option key={country} value={country}>
            {countryName(country)}
          </option>
        ))}
        <optgroup label={t('delegation.office.title')}>
          {offices.map((office) => (
            <option key={office} value={`office:${office}`}>
              {t(`delegation.office.${office}`)}
            </option>
          ))}
        </optgroup>
        {otherLinks.value.map(({ id }) => (
          <optgroup key={id} label={t('worlds.name', { world: letterOf(id) })}>
            {props.countries.map((country) => (
              <option key={country} value={`${id}/${country}`}>
                {countryName(country)} ({t('worlds.name', { world: letterOf(id) })})
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <button type="button" class="btn small" aria-label={t('teach.seat.remove', { name: seat.name })} onClick={() => setAsking(true)}>
        ✕
      </button>
      {renaming ? <RenameSeatDialog seat={seat} onClose={() => setRenaming(false)} /> : null}
      {asking ? <RemoveSeatDialog seat={seat} onClose={() => setAsking(false)} /> : null}
    </li>
  );
}
