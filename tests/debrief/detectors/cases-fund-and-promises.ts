import type { DetectorId } from '../../../shared/protocol/lived-view.ts';
import type { GameEvent } from '../../../shared/game/events.ts';
import { agreementId, woundId } from '../../../shared/lib/ids.ts';
import { gives, id, signed } from '../../support/facts.ts';
import { gameOf, payments } from '../../support/lived-game.ts';
import type { DetectorCase } from './detector-case.ts';

/** Coins for the common fund, and promises kept and broken, on the four islands. */

const fair = { PADI: 1.75, SURYA: 2, MEDIKA: 2.5, KARANG: 1.25 };
const most = { PADI: 2, SURYA: 2, MEDIKA: 3, KARANG: 2 };
const lastMost = { PADI: 4, SURYA: 5, MEDIKA: 6, KARANG: 3 };
const swap = [gives('MEDIKA', 'KARANG', 4, 'medicine'), gives('KARANG', 'MEDIKA', 4, 'food')];
const deal = (round: number): GameEvent => signed(['MEDIKA', 'KARANG'], swap, { id: agreementId(`r${round}-a1`), round, until: round });
const broken = (round: number, ...by: string[]) =>
  Object.fromEntries(by.map((country) => [country, { keeps: { [agreementId(`r${round}-a1`)]: 'break' as const } }]));
const rounds = (count: number) => Array.from({ length: count }, (_, at) => ({ facts: [deal(at + 1)] }));
const sorry = (by: string, to: string): GameEvent => ({ type: 'Apologised', woundId: woundId(`r1-${by}-${to}`), by: id(by), to: id(to) });
const amends = (by: string, to: string): GameEvent => ({
  type: 'RestitutionPromised',
  woundId: woundId(`r1-${by}-${to}`),
  by: id(by),
  to: id(to),
  coins: 2,
});
const called: GameEvent = { type: 'CapitalCalled', country: id('MEDIKA'), resource: 'medicine', extraNeed: 2 };
const level = (at: number): GameEvent => ({ type: 'ThreatMoved', before: [34], after: [at], growth: [0] });

export const fundAndPromiseCases = {
  bureaucracyBurden: {
    moment: () => gameOf({ scenario: 'pandemi' }, { sheets: payments({ IDN: 1, JPN: 2, AUS: 2, SAU: 2, DEU: 2, IND: 1 }) }),
    round: 1,
    countries: ['IDN', 'JPN', 'AUS', 'SAU', 'DEU', 'IND'],
    concept: 'bureaucracy',
    figures: { percent: 20, paid: 10 },
    nearly: () => gameOf({}, { sheets: payments(fair) }),
    lacks: 'four payers lose less than fifteen per cent to bureaucracy',
  },
  bureaucracyCut: {
    moment: () =>
      gameOf({ scenario: 'pandemi', settings: { foundedFromStart: ['COVAX'] } }, { sheets: payments({ IDN: 1, JPN: 2, AUS: 2, SAU: 2, DEU: 2, IND: 1 }) }),
    round: 1,
    countries: ['IDN', 'JPN', 'AUS', 'SAU', 'DEU', 'IND'],
    concept: 'bureaucracy',
    figures: { before: 20, after: 8 },
    nearly: () => gameOf({ settings: { foundedFromStart: ['SIAGA'] } }, { sheets: payments(fair) }),
    lacks: 'four payers save less than ten points',
  },
  fundingShort: {
    moment: () => gameOf({}, { sheets: payments({ PADI: 1, SURYA: 1, MEDIKA: 1 }) }),
    round: 1,
    countries: [],
    concept: 'funding',
    figures: { paid: 3, fair: 7.5 },
    nearly: () => gameOf({}, { sheets: payments({ PADI: 1, SURYA: 1, MEDIKA: 2 }) }),
    lacks: 'just more than half was paid',
  },
  freeRiding: {
    moment: () => gameOf({}, { sheets: payments({ ...fair, SURYA: 0 }) }),
    round: 1,
    countries: ['SURYA'],
    concept: 'freeRiding',
    figures: { paid: 0, fair: 2, others: 100 },
    nearly: () => gameOf({}, { sheets: payments({ ...fair, SURYA: 1 }) }),
    lacks: 'half of the share was paid',
  },
  threshold: {
    moment: () => gameOf({ from: 3 }, { facts: [level(31)], sheets: payments(lastMost) }),
    round: 3,
    countries: ['MEDIKA'],
    concept: 'collectiveAction',
    variant: 'one',
    nearly: () => gameOf({ from: 3 }, { facts: [level(10)], sheets: payments(lastMost) }),
    lacks: 'the world was so safe that nobody’s coins decided it',
  },
  sharedInterest: {
    moment: () => gameOf({}, { sheets: payments(most) }),
    round: 1,
    countries: ['PADI', 'SURYA', 'MEDIKA', 'KARANG'],
    concept: 'sharedInterest',
    nearly: () => gameOf({}, { sheets: payments({ ...most, KARANG: 0 }) }),
    lacks: 'one paid nothing',
  },
  brokenPromise: {
    moment: () => gameOf({}, { facts: [deal(1)], sheets: broken(1, 'MEDIKA') }),
    round: 1,
    countries: ['MEDIKA', 'KARANG'],
    concept: 'commitment',
    figures: { missing: 2 },
    nearly: () => gameOf({}, { facts: [deal(1)], sheets: { MEDIKA: { keeps: { [agreementId('r1-a1')]: 'short' } } } }),
    lacks: 'the promise was cut short, not broken',
  },
  keptUnderCall: {
    moment: () => gameOf({}, { facts: [deal(1), called] }),
    round: 1,
    countries: ['MEDIKA', 'KARANG'],
    concept: 'commitment',
    figures: { extra: 2, sent: 4 },
    nearly: () => gameOf({}, { facts: [deal(1), called], sheets: broken(1, 'MEDIKA') }),
    lacks: 'the call was heeded',
  },
  repairedTrust: {
    moment: () => gameOf({}, { facts: [deal(1)], sheets: broken(1, 'MEDIKA') }, { facts: [deal(2), sorry('MEDIKA', 'KARANG'), amends('MEDIKA', 'KARANG')] }),
    round: 2,
    countries: ['MEDIKA', 'KARANG'],
    concept: 'trust',
    variant: 'both',
    nearly: () => gameOf({}, { facts: [deal(1)], sheets: broken(1, 'MEDIKA') }, { facts: [sorry('MEDIKA', 'KARANG')] }),
    lacks: 'an apology alone brings less than three quarters back',
  },
  keptTogether: {
    moment: () => gameOf({}, ...rounds(3)),
    round: 3,
    countries: ['KARANG', 'MEDIKA'],
    concept: 'trust',
    figures: { rounds: 3 },
    nearly: () => gameOf({}, ...rounds(2)),
    lacks: 'they dealt with each other in two rounds only',
  },
  titForTat: {
    moment: () => gameOf({}, { facts: [deal(1)], sheets: broken(1, 'MEDIKA') }, { facts: [deal(2)], sheets: broken(2, 'KARANG') }),
    round: 2,
    countries: ['KARANG', 'MEDIKA'],
    concept: 'trust',
    figures: { broken: 1, kept: 1 },
    nearly: () => gameOf({}, { facts: [deal(1)], sheets: broken(1, 'MEDIKA', 'KARANG') }, { facts: [deal(2)], sheets: broken(2, 'KARANG') }),
    lacks: 'both had broken their word at the same time',
  },
} satisfies Partial<Record<DetectorId, DetectorCase>>;
