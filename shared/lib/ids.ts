declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** A party in a world, e.g. `IDN`; unique inside a scenario. */
export type CountryId = Branded<'country'>;
/** One student's place in a country. */
export type SeatId = Branded<'seat'>;
export type OfferId = Branded<'offer'>;
export type AgreementId = Branded<'agreement'>;
export type MotionId = Branded<'motion'>;
/** A negotiation table. */
export type TableId = Branded<'table'>;
/** A vote inside a table or an institution. */
export type VoteId = Branded<'vote'>;
/** One line of a conversation. */
export type LineId = Branded<'line'>;
/** Something owed in coins to a country or an institution. */
export type DebtId = Branded<'debt'>;
/** One victim's part of one breach: what may be repaired or judged. */
export type WoundId = Branded<'wound'>;

export const countryId = (text: string) => text as CountryId;
export const seatId = (text: string) => text as SeatId;
export const offerId = (text: string) => text as OfferId;
export const agreementId = (text: string) => text as AgreementId;
export const motionId = (text: string) => text as MotionId;
export const tableId = (text: string) => text as TableId;
export const voteId = (text: string) => text as VoteId;
export const lineId = (text: string) => text as LineId;
export const debtId = (text: string) => text as DebtId;
export const woundId = (text: string) => text as WoundId;
