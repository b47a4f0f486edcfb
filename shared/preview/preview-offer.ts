import type { Clause } from '../game/state.ts';
import type { CountryId } from '../lib/ids.ts';
import type { OwnCountryView, PublicView } from '../protocol/views.ts';

export interface FrictionParts { readonly bureaucracy: number; readonly mistrust: number; readonly values: number; readonly tariff: number; readonly total: number }
/** What an offer would bring if everybody kept it, as far as this player may know. Points with one decimal. */
export interface OfferPreview {
  readonly gains: Readonly<Record<CountryId, number>>;
  readonly friction: FrictionParts;
  /** 0–1: 1 when all gain the same (rule FA1). */
  readonly fairness: number;
  /** Of 10 pieces sent, so many arrive (whole). */
  readonly arriveOfTen: number;
}
export declare function previewOffer(publicView: PublicView, own: OwnCountryView, parties: readonly CountryId[], clauses: readonly Clause[]): OfferPreview;
