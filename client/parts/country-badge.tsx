import type { CountryId } from '../../shared/lib/ids.ts';
import { countryColour, countryName } from '../state/world-words.ts';

interface Props {
  readonly id: CountryId;
  /** Only the disc; the name goes to screen readers. */
  readonly bare?: boolean;
  /** Marks the player's own country. */
  readonly me?: boolean;
}

/** A country's disc in its colour, with its short name, and its full name beside it. */
export function CountryBadge({ id, bare = false, me = false }: Props) {
  const name = countryName(id);
  return (
    <span class="country-badge" style={{ '--k': countryColour(id) }}>
      <span class={`disc ${me ? 'me' : ''}`} aria-hidden="true">
        {shortName(id)}
      </span>
      <span class={bare ? 'unseen' : 'name'}>{name}</span>
    </span>
  );
}

/** Three letters: an ISO code as it is, an invented name cut. */
export const shortName = (id: CountryId): string => id.slice(0, 3).toUpperCase();
