import type { Clause } from '../game/state.ts';
import type { CountryId } from '../lib/ids.ts';
import type { Good } from '../scenario/schema.ts';
import type { OwnCountryView, PublicView } from '../protocol/views.ts';

/** A trade worth proposing to `partner`: what both need, priced so that both gain about the same; null if there is none. */
export declare function suggestTrade(publicView: PublicView, own: OwnCountryView, partner: CountryId, wanted?: Good): readonly Clause[] | null;
