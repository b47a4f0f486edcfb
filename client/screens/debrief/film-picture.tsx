import type { CountryId } from '../../../shared/lib/ids.ts';
import type { FilmFrameView } from '../../../shared/protocol/debrief-view.ts';
import { inkOn } from '../../parts/charts/ink-on.ts';
import { shortName } from '../../parts/country-badge.tsx';
import { countryColour } from '../../state/world-words.ts';
import { t } from '../../text/text.ts';

const width = 420;
const height = 300;

/** The countries in a ring, so that no line hides another's country; a line for each pair of an agreement that ran. */
export function FilmPicture({ countries, frame }: { readonly countries: readonly CountryId[]; readonly frame: FilmFrameView }) {
  const places = new Map(countries.map((id, at) => [id, ringPlace(at, countries.length)]));
  const broken = frame.deals.filter((deal) => deal.outcome === 'short' || deal.outcome === 'break').length;
  return (
    <svg class="film-picture" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('charts.film.map', { deals: frame.deals.length, broken })}>
      {frame.deals.flatMap((deal, number) =>
        pairs(deal.parties).map(([one, other]) => {
          const from = places.get(one);
          const to = places.get(other);
          if (from === undefined || to === undefined) return null;
          return <path key={`${deal.id}-${one}-${other}`} class={`film-link ${deal.outcome ?? 'none'}`} d={bentLine(from, to, number)} />;
        }),
      )}
      {countries.map((id) => {
        const { x, y } = places.get(id) ?? { x: 0, y: 0 };
        return (
          <g key={id}>
            <circle class="film-country" cx={x} cy={y} r="20" fill={countryColour(id)} />
            <text class="film-name" x={x} y={y + 5} text-anchor="middle" fill={inkOn(countryColour(id))}>
              {shortName(id)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function ringPlace(at: number, count: number): Point {
  const angle = (2 * Math.PI * at) / count - Math.PI / 2;
  return { x: width / 2 + Math.cos(angle) * (width / 2 - 30), y: height / 2 + Math.sin(angle) * (height / 2 - 28) };
}

/** Bent towards the middle, each deal a little otherwise: two deals of one pair stay two lines. */
function bentLine(from: Point, to: Point, number: number): string {
  const pull = 0.35 + 0.15 * (number % 3);
  const x = (from.x + to.x) / 2 + (width / 2 - (from.x + to.x) / 2) * pull;
  const y = (from.y + to.y) / 2 + (height / 2 - (from.y + to.y) / 2) * pull;
  return `M${from.x} ${from.y}Q${x} ${y} ${to.x} ${to.y}`;
}

const pairs = (parties: readonly CountryId[]): readonly (readonly [CountryId, CountryId])[] =>
  parties.flatMap((one, at) => parties.slice(at + 1).map((other) => [one, other] as const));
