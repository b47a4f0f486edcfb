import type { CountryId } from '../../../shared/lib/ids.ts';
import type { PublicView } from '../../../shared/protocol/views.ts';
import { t } from '../../text/text.ts';
import { CountryDot } from './country-dot.tsx';

interface Props {
  readonly view: PublicView;
  readonly presence: Readonly<Record<string, 'online' | 'lost'>>;
  readonly nameOf: (id: CountryId) => string;
  readonly codeOf: (id: CountryId) => string;
  readonly colourOf: (id: CountryId) => string;
}

/** Who speaks for whom, while the class is joining. */
export function Roster({ view, presence, nameOf, codeOf, colourOf }: Props) {
  const watching = view.seats.filter(({ office }) => office === 'researcher');
  return (
    <ul class={`stage-roster ${view.countries.length > 6 ? 'many' : ''}`}>
      {view.countries.map((country) => {
        const seats = view.seats.filter((seat) => seat.country === country.id);
        return (
          <li key={country.id} class={seats.length > 0 ? 'taken' : 'free'}>
            <CountryDot code={codeOf(country.id)} colour={colourOf(country.id)} />
            <div>
              <b>{nameOf(country.id)}</b>
              <p>
                {seats.length === 0 ? (
                  <span class="none">{country.bot ? t('stage.join.bot') : t('stage.join.waiting')}</span>
                ) : (
                  seats.map((seat) =>
                    presence[seat.id] === 'lost' ? (
                      <span key={seat.id} class="off" title={t('stage.join.offline', { name: seat.name })}>
                        {seat.name}
                      </span>
                    ) : (
                      <span key={seat.id}>{seat.name}</span>
                    ),
                  )
                )}
              </p>
            </div>
          </li>
        );
      })}
      {watching.length === 0 ? null : (
        <li class="taken">
          <div>
            <b>{t('stage.join.watching')}</b>
            <p>
              {watching.map((seat) => (
                <span key={seat.id}>{seat.name}</span>
              ))}
            </p>
          </div>
        </li>
      )}
    </ul>
  );
}
