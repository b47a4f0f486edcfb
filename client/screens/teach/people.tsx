import type { PublicView, TeacherView } from '../../../shared/protocol/views.ts';
import { CountryBadge } from '../../parts/country-badge.tsx';
import { presence } from '../../state/views.ts';
import { countryColour, countryName } from '../../state/world-words.ts';
import { t } from '../../text/text.ts';
import { JoinLock } from './lobby-controls.tsx';
import { BotSelect } from './roster.tsx';
import { RemovedList } from './removed-list.tsx';
import { PeopleCalls, PeopleTools } from './people-calls.tsx';
import { PersonRow } from './person-row.tsx';
import { SeatRow } from './seat-row.tsx';
import { OfficeList } from './office-list.tsx';
import { WaitingList } from './waiting-list.tsx';

type TeacherCountry = TeacherView['countries'][number];

/** Every country at a glance: who is there, who is done, who still has something on the table. */
export function People(props: { readonly view: PublicView; readonly own: TeacherView }) {
  const { view, own } = props;
  const { phase } = view.clock;
  const ids = view.countries.map((country) => country.id);
  const online = own.seats.filter((seat) => presence.value[seat.id] === 'online').length;
  const done = own.countries.filter((country) => isDone(country, phase)).length;
  return (
    <section class="card people" aria-labelledby="people-title">
      <div class="people-head">
        <h2 id="people-title">{t('teach.people.title')}</h2>
        <p class="people-counts" role="status">
          {own.seats.length === 0 ? null : <span class="chip">{t('teach.people.onlineCount', { count: online, all: own.seats.length })}</span>}
          <span class="chip">
            {t(phase === 'decision' ? 'teach.people.lockedCount' : 'teach.people.readyCount', { count: done, all: own.countries.length })}
          </span>
        </p>
        <PeopleTools own={own} />
      </div>
      <PeopleCalls own={own} />
      <WaitingList own={own} countries={ids} />
      <ul class="people-list">
        {own.countries.map((country) => {
          const seats = own.seats.filter((seat) => seat.country === country.id);
          return (
            <li key={country.id} class="people-country" style={{ '--k': countryColour(country.id) }}>
              <div class="people-line">
                <CountryBadge id={country.id} />
                <State country={country} phase={phase} />
              </div>
              <p class="people-facts">
                {country.bot === null ? null : <span class="muted">{t('teach.bot.is', { policy: t(`common.policy.${country.bot}`) })}</span>}
                {seats.length === 0 && country.bot === null ? <span class="muted">{t('teach.people.nobody')}</span> : null}
              </p>
              {seats.length === 0 ? null : (
                <ul class="person-list">
                  {seats.map((seat) => (
                    <PersonRow key={seat.id} seat={seat} view={view} own={own} />
                  ))}
                </ul>
              )}
              <p class="people-facts muted">
                {country.openOffers > 0 ? <b>{t('teach.people.offers', { count: country.openOffers })}</b> : null}
                {country.agreements > 0 ? <span>{t('teach.people.agreements', { count: country.agreements })}</span> : null}
                {country.called ? <b>{t('teach.people.called')}</b> : null}
              </p>
              <details class="teach-more people-arrange">
                <summary aria-label={t('teach.people.arrangeOf', { country: countryName(country.id) })}>{t('teach.people.arrange')}</summary>
                <ul>
                  {seats.map((seat) => (
                    <SeatRow key={seat.id} seat={seat} countries={ids} />
                  ))}
                </ul>
                <BotSelect country={country.id} bot={country.bot} empty={seats.length === 0} started={own.started} />
              </details>
            </li>
          );
        })}
      </ul>
      <OfficeList own={own} countries={ids} />
      <RemovedList own={own} />
      <JoinLock own={own} />
    </section>
  );
}

/** Nobody has to wait for a bot: students see it counted as ready, too. */
const isDone = (country: TeacherCountry, phase: PublicView['clock']['phase']): boolean =>
  phase === 'decision' ? country.locked : country.ready || country.bot !== null;

function State(props: { readonly country: TeacherCountry; readonly phase: PublicView['clock']['phase'] }) {
  const { country, phase } = props;
  if (phase !== 'decision' && phase !== 'negotiation') return null;
  const done = isDone(country, phase);
  const word =
    phase === 'decision' ? (done ? t('teach.people.locked') : t('teach.people.undecided')) : done ? t('teach.people.ready') : t('teach.people.notReady');
  return (
    <span class={done ? 'people-state done' : 'people-state'}>
      <span aria-hidden="true">{done ? '✓' : '…'}</span> {word}
    </span>
  );
}
