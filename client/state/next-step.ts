import type { Command } from '../../shared/game/commands/table.ts';
import type { AgreementId, CountryId, MotionId, OfferId, WoundId } from '../../shared/lib/ids.ts';
import { dutyOf } from '../../shared/model/roles.ts';
import { suggestTrade } from '../../shared/preview/suggest-trade.ts';
import type { OfferView, OwnCountryView, PublicView, SeatView } from '../../shared/protocol/views.ts';
import type { Resource } from '../../shared/scenario/schema.ts';
import { duties } from './delegation.ts';
import { blockedBy, countryOf, isOpen, offersAwaiting, offersSent, othersOf, shortages } from './own-figures.ts';

/** One thing worth doing next, with what its sentence names. */
export type NextStep =
  | { readonly kind: 'read' | 'practised' | 'settled' | 'told' | 'answered' | 'lock' | 'guess' | 'reflect' }
  | { readonly kind: 'practise'; readonly offer: OfferId }
  | { readonly kind: 'answer'; readonly offer: OfferId; readonly from: CountryId | null }
  | { readonly kind: 'speak' | 'vote'; readonly motion: MotionId }
  | { readonly kind: 'apologise'; readonly wound: WoundId; readonly to: CountryId }
  | { readonly kind: 'trade'; readonly partner: CountryId; readonly good: Resource }
  | { readonly kind: 'pledge'; readonly fair: number }
  | { readonly kind: 'promise'; readonly agreement: AgreementId; readonly to: readonly CountryId[] };

export interface Proposal {
  readonly step: NextStep;
  /** What doing it may come to; the rules accept at least one of them now. */
  readonly commands: readonly Command[];
}

/**
 * What helps this student most now, from nothing but the own view (rule HN1); null: nothing waits for this student, or
 * the game stands still. It names a choice, never which way to choose (HN2), and only what is this student's to do (RO2).
 */
export function nextStep(view: PublicView, seat: SeatView): Proposal | null {
  const { own } = seat;
  const { phase, pausedReason, pausedFor } = view.clock;
  if (own === null || pausedReason !== null || pausedFor !== null) return null;
  switch (phase) {
    case 'news':
      return ready(seat, own, 'read');
    case 'negotiation':
      return view.clock.practice ? practise(view, seat, own) : negotiate(view, seat, own);
    case 'decision':
      return own.decision.locked ? null : (keepOrBreak(seat, own) ?? guess(view, seat, own) ?? lock(seat, own));
    case 'reveal':
      return view.reveal.beat >= view.reveal.beats - 1 ? ready(seat, own, 'told') : null;
    case 'reflection':
      return seat.reflection === null ? { step: { kind: 'reflect' }, commands: [{ type: 'Reflect', text: '' }] } : ready(seat, own, 'answered');
    default:
      return null;
  }
}

/** A step as one word: the same word, the same step; it names the control as well. */
export function stepName(step: NextStep): string {
  switch (step.kind) {
    case 'practise':
    case 'answer':
      return `offer ${step.offer}`;
    case 'speak':
    case 'vote':
      return 'motion';
    case 'apologise':
      return `wound ${step.wound}`;
    case 'trade':
      return `partner ${step.partner}`;
    case 'promise':
      return `promise ${step.agreement}`;
    case 'pledge':
    case 'guess':
    case 'lock':
    case 'reflect':
      return step.kind;
    default:
      return 'ready';
  }
}

function negotiate(view: PublicView, seat: SeatView, own: OwnCountryView): Proposal | null {
  const waiting = answer(view, seat, own) ?? plenary(view, seat, own);
  if (waiting !== null || own.ready) return waiting;
  return apologise(seat, own) ?? trade(view, seat, own) ?? pledge(view, seat, own) ?? ready(seat, own, 'settled');
}

function practise(view: PublicView, seat: SeatView, own: OwnCountryView): Proposal | null {
  const offer = offersAwaiting(own).find((one) => blockedBy(view, own, one) === null);
  if (offer === undefined) return ready(seat, own, 'practised');
  return maySign(seat, own, offer) ? { step: { kind: 'practise', offer: offer.id }, commands: [signing(offer)] } : null;
}

const signing = ({ id, version }: OfferView): Command => ({ type: 'SignOffer', offerId: id, offerVersion: version });
const refusing = ({ id, version }: OfferView): Command => ({ type: 'RefuseOffer', offerId: id, offerVersion: version, reason: 'not-now' });

/** Where a majority signs off, everybody's word counts once (rule RO6). */
const hasAgreed = (seat: SeatView, own: OwnCountryView, offer: OfferId | null): boolean => {
  const { offers, lock: locks } = own.delegation.consents;
  return (offer === null ? locks : (offers[offer] ?? [])).includes(seat.seatId);
};
const byMajority = (own: OwnCountryView): boolean => own.delegation.signOff === 'majority';
const maySign = (seat: SeatView, own: OwnCountryView, offer: OfferView): boolean =>
  byMajority(own) ? !hasAgreed(seat, own, offer.id) : isMine(seat, own, 'SignOffer');

function answer(view: PublicView, seat: SeatView, own: OwnCountryView): Proposal | null {
  const offer = offersAwaiting(own).find((one) => blockedBy(view, own, one) === null && maySign(seat, own, one));
  if (offer === undefined) return null;
  return { step: { kind: 'answer', offer: offer.id, from: offer.proposer }, commands: [signing(offer), refusing(offer)] };
}

function plenary({ motion }: PublicView, seat: SeatView, own: OwnCountryView): Proposal | null {
  if (motion?.outcome !== 'open' || motion.voted.includes(own.id) || !isMine(seat, own, 'VoteInPlenary')) return null;
  return motion.spoke.includes(own.id)
    ? { step: { kind: 'vote', motion: motion.id }, commands: [{ type: 'VoteInPlenary', motionId: motion.id, agree: true }] }
    : { step: { kind: 'speak', motion: motion.id }, commands: [{ type: 'SpeakInPlenary', motionId: motion.id }] };
}

function apologise(seat: SeatView, own: OwnCountryView): Proposal | null {
  const wound = own.wounds.find(({ canApologise }) => canApologise);
  if (wound === undefined || !isMine(seat, own, 'Apologise')) return null;
  return { step: { kind: 'apologise', wound: wound.id, to: wound.other }, commands: [{ type: 'Apologise', woundId: wound.id }] };
}

/** Open offers that one country may have out before this stops proposing more. */
const enoughSent = 3;

/** Somebody who has what is short, with whom a trade would be good for both, and with whom nothing is under way. */
function trade(view: PublicView, seat: SeatView, own: OwnCountryView): Proposal | null {
  if (!isOpen(view, 'trade') || own.limits.dealsLeft === 0 || offersSent(own).length >= enoughSent || !isMine(seat, own, 'MakeOffer')) return null;
  const underWay = new Set(own.offers.filter(({ status }) => status === 'open').flatMap(({ parties }) => parties));
  const partners = othersOf(view, own.id).filter(({ id, dealsLeft }) => dealsLeft > 0 && !underWay.has(id));
  for (const { good } of shortages(own)) {
    for (const { id } of partners) {
      const clauses = suggestTrade(view, own, id, good);
      if (clauses?.some((clause) => clause.kind === 'transfer' && clause.to === own.id && clause.good === good)) {
        // Whether the partner still has the coins for it is not always this view's to know; the goods are.
        const barter = clauses.filter((clause) => clause.kind === 'transfer' && clause.good !== 'funds');
        const commands: readonly Command[] = [clauses, barter].map((offered) => ({ type: 'MakeOffer', to: [id], clauses: [...offered] }));
        return { step: { kind: 'trade', partner: id, good }, commands };
      }
    }
  }
  return null;
}

function pledge(view: PublicView, seat: SeatView, own: OwnCountryView): Proposal | null {
  if (!isOpen(view, 'fund') || countryOf(view, own.id)?.pledge != null || !isMine(seat, own, 'DeclarePledge')) return null;
  const { fairCoins, pledgeMax } = own.limits;
  return { step: { kind: 'pledge', fair: fairCoins }, commands: [{ type: 'DeclarePledge', coins: Math.min(Math.round(fairCoins), Math.floor(pledgeMax)) }] };
}

function keepOrBreak(seat: SeatView, own: OwnCountryView): Proposal | null {
  const open = own.obligations.find(({ agreementId }) => own.decision.keeps[agreementId] === undefined);
  if (open === undefined || !isMine(seat, own, 'ChooseKeep')) return null;
  const { agreementId, to } = open;
  return { step: { kind: 'promise', agreement: agreementId, to }, commands: [{ type: 'ChooseKeep', agreementId, choice: 'keep' }] };
}

function guess(view: PublicView, seat: SeatView, own: OwnCountryView): Proposal | null {
  if (!isOpen(view, 'prediction') || own.decision.prediction !== null || !isMine(seat, own, 'PredictBreaker')) return null;
  return { step: { kind: 'guess' }, commands: [{ type: 'PredictBreaker', breaker: 'nobody' }] };
}

function lock(seat: SeatView, own: OwnCountryView): Proposal | null {
  const may = byMajority(own) ? !hasAgreed(seat, own, null) : isMine(seat, own, 'LockDecision');
  return may ? { step: { kind: 'lock' }, commands: [{ type: 'LockDecision', locked: true }] } : null;
}

const ready = (seat: SeatView, own: OwnCountryView, kind: 'read' | 'practised' | 'settled' | 'told' | 'answered'): Proposal | null =>
  own.ready || !isMine(seat, own, 'SetReady') ? null : { step: { kind }, commands: [{ type: 'SetReady', ready: true }] };

/** Alone, every task is this student's; among mates, those of the own roles. */
function isMine(seat: SeatView, own: OwnCountryView, type: keyof typeof dutyOf): boolean {
  const me = own.delegation.members.find(({ id }) => id === seat.seatId);
  const duty = dutyOf[type];
  return me === undefined || duty === undefined || own.delegation.members.length < 2 || duties(me).includes(duty);
}
