import { useState } from 'preact/hooks';
import type { BotPolicy } from '../../../shared/game/state.ts';
import { type CountryId, countryId } from '../../../shared/lib/ids.ts';
import type { PublicView, TeacherView } from '../../../shared/protocol/views.ts';
import { CountryBadge } from '../../parts/country-badge.tsx';
import { presence } from '../../state/views.ts';
import { countryColour, countryName } from '../../state/world-words.ts';
import { t } from '../../text/text.ts';
import { classPolicies } from './bot-mixes.ts';
import { RemoveSeatDialog } from './remove-seat-dialog.tsx';
import { sendPower } from './send-power.ts';

export type RosterSeat = TeacherView['seats'][number];

/** Who speaks for which country, and everything a teacher may change about it. */
export function Roster(props: { readonly view: PublicView; readonly own: TeacherView }) {
  const { view, own } = props;
  const countries = view.countries.map((country) => country.id);
  const homeless = own.seats.filter((seat) => seat.country === null);
  return (
    <div class="roster">
      {homeless.length === 0 ? null : (
        <section class="roster-country homeless" aria-label={t('teach.lobby.noCountry')}>
          <h3>{t('teach.lobby.noCountry')}</h3>
          <ul>
            {homeless.map((seat) => (
              <SeatRow key={seat.id} seat={seat} countries={countries} />
            ))}
          </ul>
        </section>
      )}
      {own.countries.map((country) => {
        const seats = own.seats.filter((seat) => seat.country === country.id);
        return (
          <section key={country.id} class="roster-country" style={{ '--k': countryColour(country.id) }} aria-label={countryName(country.id)}>
            <h3>
              <CountryBadge id={country.id} />
            </h3>
            <ul>
              {seats.map((seat) => (
                <SeatRow key={seat.id} seat={seat} countries={countries} />
              ))}
            </ul>
            <BotSelect country={country.id} bot={country.bot} empty={seats.length === 0} started={own.started} />
          </section>
        );
      })}
    </div>
  );
}

export function PresenceDot(props: { readonly seat: RosterSeat }) {
  const now = presence.value[props.seat.id];
  const word = now === 'online' ? t('teach.seat.online') : now === 'lost' ? t('teach.seat.lost') : t('teach.seat.waiting');
  return (
    <span class={`presence ${now ?? 'waiting'}`} title={word}>
      <span class="unseen">{word}</span>
    </span>
  );
}

/** One student: presence, name, the country they speak for, and the door. */
export function SeatRow(props: { readonly seat: RosterSeat; readonly countries: readonly CountryId[] }) {
  const { seat } = props;
  const [asking, setAsking] = useState(false);
  const assign = (value: string) => {
    const country = value === '' ? null : countryId(value);
    void sendPower(
      { type: 'AssignSeat', seatId: seat.id, country },
      t('teach.seat.moved', { name: seat.name, country: country === null ? t('teach.seat.none') : countryName(country) }),
    );
  };
  return (
    <li class="seat-row">
      <PresenceDot seat={seat} />
      <span class="seat-name">{seat.name}</span>
      <select
        class="input"
        aria-label={t('teach.seat.move', { name: seat.name })}
        value={seat.country ?? ''}
        onChange={(event) => assign(event.currentTarget.value)}
      >
        <option value="">{t('teach.seat.none')}</option>
        {props.countries.map((country) => (
          <option key={country} value={country}>
            {countryName(country)}
          </option>
        ))}
      </select>
      <button type="button" class="btn small" aria-label={t('teach.seat.remove', { name: seat.name })} onClick={() => setAsking(true)}>
        ✕
      </button>
      {asking ? <RemoveSeatDialog seat={seat} onClose={() => setAsking(false)} /> : null}
    </li>
  );
}

/** Which bot, if any, speaks for a country. */
export function BotSelect(props: { readonly country: CountryId; readonly bot: BotPolicy | null; readonly empty: boolean; readonly started: boolean }) {
  const { country, bot } = props;
  const name = countryName(country);
  const choose = (value: string) => {
    const policy = classPolicies.find((one) => one === value);
    if (policy === undefined) void sendPower({ type: 'ReleaseBot', country }, t('teach.bot.released', { country: name }));
    else void sendPower({ type: 'AssignBot', country, policy }, t('teach.bot.assigned', { country: name, policy: t(`common.policy.${policy}`) }));
  };
  const about = classPolicies.find((policy) => policy === bot);
  return (
    <div class="bot-choice">
      <select class="input" aria-label={t('teach.bot.label', { country: name })} value={bot ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{props.empty && !props.started ? t('teach.bot.auto') : t('teach.bot.none')}</option>
        {classPolicies.map((policy) => (
          <option key={policy} value={policy}>
            {t('teach.bot.is', { policy: t(`common.policy.${policy}`) })}
          </option>
        ))}
      </select>
      {about === undefined ? null : <small class="muted">{t(`teach.bot.about.${about}`)}</small>}
    </div>
  );
}
