import type { Command } from '../../../shared/game/commands/table.ts';
import { countryId } from '../../../shared/lib/ids.ts';
import type { PublicView, SeatView } from '../../../shared/protocol/views.ts';
import type { Dice } from '../../support/random-play.ts';

/** What a move needs to know of the public view. */
export interface Glance {
  readonly clock: Pick<PublicView['clock'], 'phase'>;
  readonly countries: readonly Pick<PublicView['countries'][number], 'id'>[];
}

/** A move that is likely to be accepted in the phase that this device sees. */
export function studentMove(publicView: Glance, own: SeatView, dice: Dice): Command {
  const mine = own.own?.id;
  const others = publicView.countries.map(({ id }) => id).filter((id) => id !== mine);
  switch (publicView.clock.phase) {
    case 'negotiation': {
      const roll = dice.below(20);
      if (roll < 2) return { type: 'SendChat', to: null, text: 'Kami menepati janji.' };
      if (roll < 5) {
        const to = countryId(dice.one(others));
        return { type: 'MakeOffer', to: [to], clauses: [{ kind: 'transfer', from: countryId(mine ?? ''), to, good: 'food', amount: 1 }] };
      }
      const waiting = own.own?.offers.find(({ awaitsMe }) => awaitsMe);
      if (roll < 8 && waiting) {
        const answer = { offerId: waiting.id, offerVersion: waiting.version };
        return dice.chance(0.5) ? { type: 'SignOffer', ...answer } : { type: 'RefuseOffer', ...answer, reason: 'not-now' };
      }
      return { type: 'DeclarePledge', coins: dice.below(8) / 2 };
    }
    case 'decision':
      return dice.chance(0.7)
        ? { type: 'ChoosePayment', coins: dice.below(6) / 2 }
        : { type: 'PredictBreaker', breaker: dice.chance(0.3) ? 'nobody' : countryId(dice.one(others)) };
    case 'reveal':
    case 'reflection':
      return { type: 'Reflect', text: 'Kami menepati janji.' };
    case 'debrief':
      return { type: 'WriteExit', before: 'curiga', now: 'hati-hati', because: 'janji ditepati', round: null, stand: 'unnamed', checked: [] };
    case 'lobby':
      return { type: 'SendChat', to: null, text: 'Kami menepati janji.' };
    default:
      return { type: 'SetReady', ready: dice.chance(0.5) };
  }
}
