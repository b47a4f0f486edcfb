import type { DetectorId } from '../../../shared/protocol/lived-view.ts';
import { gives, id, signed } from '../../support/facts.ts';
import { gameOf, refusedBy, trusting } from '../../support/lived-game.ts';
import type { DetectorCase } from './detector-case.ts';

/** Offers refused and deals made on the four islands. */

const swap = [gives('MEDIKA', 'KARANG', 4, 'medicine'), gives('KARANG', 'MEDIKA', 4, 'food')];
const alms = [gives('MEDIKA', 'KARANG', 1, 'medicine'), gives('KARANG', 'MEDIKA', 4, 'food')];
const onlyFood = [gives('KARANG', 'MEDIKA', 3, 'food')];
const watched = [...swap, { kind: 'monitoring' } as const];

export const dealCases = {
  refusedGain: {
    moment: () => gameOf({}, { facts: refusedBy('MEDIKA', 'KARANG', swap) }),
    round: 1,
    countries: ['KARANG', 'MEDIKA'],
    concept: 'mistrust',
    nearly: () => gameOf({}, { facts: [...refusedBy('MEDIKA', 'KARANG', swap), signed(['MEDIKA', 'KARANG'], swap)] }),
    lacks: 'the two signed another offer in the same round',
  },
  unmadeDeal: {
    moment: () => gameOf({}, { facts: [trusting(30)] }),
    round: 1,
    countries: ['MEDIKA', 'KARANG'],
    concept: 'mistrust',
    figures: { trust: 30 },
    nearly: () => gameOf({}, { facts: [trusting(36)] }),
    lacks: 'trust is just above 35',
  },
  differingInterests: {
    moment: () => gameOf({}, { facts: refusedBy('MEDIKA', 'KARANG', onlyFood) }),
    round: 1,
    countries: ['KARANG', 'MEDIKA'],
    concept: 'differingInterests',
    figures: { mine: 1.5 },
    nearly: () => gameOf({}, { facts: refusedBy('MEDIKA', 'KARANG', swap) }),
    lacks: 'both would gain',
  },
  refusedBinding: {
    moment: () => gameOf({}, { facts: refusedBy('MEDIKA', 'KARANG', watched, 'sovereignty') }),
    round: 1,
    countries: ['KARANG', 'MEDIKA'],
    concept: 'sovereignty',
    nearly: () => gameOf({}, { facts: refusedBy('MEDIKA', 'KARANG', [...swap, { kind: 'tradeLink' }]) }),
    lacks: 'a trade link binds less than a watched deal',
  },
  unequalSplit: {
    moment: () => gameOf({}, { facts: [signed(['MEDIKA', 'KARANG'], alms)] }),
    round: 1,
    countries: ['MEDIKA', 'KARANG'],
    concept: 'powerInequality',
    nearly: () => gameOf({}, { facts: [signed(['MEDIKA', 'KARANG'], swap)] }),
    lacks: 'the deal is fair',
  },
  pressureUsed: {
    moment: () => gameOf({}, { facts: [{ type: 'PressureApplied', by: id('MEDIKA'), target: id('KARANG'), accepted: false }] }),
    round: 1,
    countries: ['MEDIKA', 'KARANG'],
    concept: 'powerInequality',
    variant: 'refused',
    nearly: () => gameOf({}, { facts: refusedBy('MEDIKA', 'KARANG', swap) }),
    lacks: 'the offer did not press',
  },
  evenDeal: {
    moment: () => gameOf({}, { facts: [signed(['KARANG', 'MEDIKA'], swap)] }),
    round: 1,
    countries: ['MEDIKA', 'KARANG'],
    concept: 'equality',
    nearly: () => gameOf({}, { facts: [signed(['PADI', 'MEDIKA'], [gives('PADI', 'MEDIKA', 3, 'food'), gives('MEDIKA', 'PADI', 3, 'medicine')])] }),
    lacks: 'the two differ by one level of power only',
  },
  mutualBenefit: {
    moment: () => gameOf({}, { facts: [signed(['MEDIKA', 'KARANG'], swap)] }),
    round: 1,
    countries: ['MEDIKA', 'KARANG'],
    concept: 'mutualBenefit',
    nearly: () => gameOf({}, { facts: [signed(['MEDIKA', 'KARANG'], [gives('MEDIKA', 'KARANG', 1, 'medicine'), gives('KARANG', 'MEDIKA', 1, 'food')])] }),
    lacks: 'both gain, but little',
  },
  complementaryDeal: {
    moment: () => gameOf({}, { facts: [signed(['MEDIKA', 'KARANG'], swap)] }),
    round: 1,
    countries: ['MEDIKA', 'KARANG'],
    concept: 'comparativeAdvantage',
    figures: { sent: 4, returned: 4 },
    nearly: () => gameOf({}, { facts: [signed(['MEDIKA', 'KARANG'], [gives('MEDIKA', 'KARANG', 3, 'medicine'), gives('KARANG', 'MEDIKA', 4, 'funds')])] }),
    lacks: 'the other side pays in coins',
  },
} satisfies Partial<Record<DetectorId, DetectorCase>>;
