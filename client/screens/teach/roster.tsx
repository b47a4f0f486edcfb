import type { BotPolicy } from '../../../shared/game/state.ts';
import type { CountryId } from '../../../shared/lib/ids.ts';
import type { PublicView, TeacherView } from '../../../shared/protocol/views.ts';
import { CountryBadge } from '../../parts/country-badge.tsx';
import { countryColour, countryName } from '../../state/world-words.ts';
import { t } from '../../text/text.ts';
import { classPolicies } from './bot-mixes.ts';
import { draggedOver, seatPlace } from './move-seat.ts';
import { OfficeList } from './office-list.tsx';
import { SeatRow } from './seat-row.tsx';
import { sendPower } from './send-power.ts';
import { RemovedList } from './removed-list.tsx';
import { WaitingList } from './waiting-list.tsx';

/** Who speaks for which country, and everything a teacher may change about it. */
export function Roster(props: { readonly view: PublicView; readonly own: TeacherView }) {
  const { view, own } = props;
  const countries = view.countries.map((country) => country.id);
  return (
    <div class="roster">
      <WaitingList own={own} countries={countries} />
      <RemovedList own={own} />
      <OfficeList own={own} countries={countries} />
      {own.countries.map((country) => {
        const seats = own.seats.filter((seat) => seat.country === country.id);
        return (
          <section
            key={country.id}
            class={`roster-country ${draggedOver.value === country.id ? 'drop-here' : ''}`}
            style={{ '--k': countryColour(country.id) }}
            aria-label={countryName(country.id)}
            {...seatPlace(country.id)}
          >
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
