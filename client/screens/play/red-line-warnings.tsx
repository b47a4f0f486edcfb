import type { Clause } from '../../../shared/game/state.ts';
import type { CountryId } from '../../../shared/lib/ids.ts';
import type { PublicView } from '../../../shared/protocol/views.ts';
import { countryOf, isOpen } from '../../state/own-figures.ts';
import { countryName } from '../../state/world-words.ts';
import { t } from '../../text/text.ts';

interface Crossing {
  readonly country: CountryId;
  readonly clause: Clause['kind'];
}

/** Red lines that these clauses would cross, as everybody may know. */
export function crossings(view: PublicView, parties: readonly CountryId[], clauses: readonly Clause[]): readonly Crossing[] {
  if (!isOpen(view, 'redLines')) return [];
  return parties.flatMap((country) =>
    clauses
      .filter((clause) => countryOf(view, country)?.redLines.includes(clause.kind) && (clause.kind !== 'condition' || clause.on === country))
      .map((clause) => ({ country, clause: clause.kind })),
  );
}

/** Once the principles of Bandung hold, nobody may offer what crosses another's red line (rule BP1). */
export const isForbidden = (view: PublicView, me: CountryId, crossed: readonly Crossing[]): boolean =>
  view.principles && crossed.some(({ country }) => country !== me);

export function RedLineWarnings({ view, me, crossed }: { readonly view: PublicView; readonly me: CountryId; readonly crossed: readonly Crossing[] }) {
  return (
    <>
      {crossed.map(({ country, clause }) => (
        <p key={country + clause} class="notice bad">
          {t(country === me ? 'play.compose.redLine.ours' : view.principles ? 'play.compose.redLine.forbidden' : 'play.compose.redLine.theirs', {
            clause: t(`common.clause.${clause}`),
            country: countryName(country),
          })}
        </p>
      ))}
    </>
  );
}
