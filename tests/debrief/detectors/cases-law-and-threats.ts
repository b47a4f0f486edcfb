import type { DetectorId } from '../../../shared/protocol/lived-view.ts';
import type { GameEvent } from '../../../shared/game/events.ts';
import type { Clause, Debt, DrawnCard, Motion } from '../../../shared/game/state.ts';
import { agreementId, debtId, motionId, woundId } from '../../../shared/lib/ids.ts';
import { gives, id, signed } from '../../support/facts.ts';
import { gameOf, payments, refusedBy } from '../../support/lived-game.ts';
import { changedPack, loadPack } from '../../support/packs.ts';
import type { DetectorCase } from './detector-case.ts';

/** What binds countries, what the threats did, and what was decided together. */

const swap = [gives('MEDIKA', 'KARANG', 4, 'medicine'), gives('KARANG', 'MEDIKA', 4, 'food')];
const deal = (clauses: readonly Clause[], about: Parameters<typeof signed>[2] = {}): GameEvent => signed(['MEDIKA', 'KARANG'], clauses, about);
const broken = { MEDIKA: { keeps: { [agreementId('r1-a1')]: 'break' as const } } };
const sungai = loadPack('sungai');
const twice = changedPack(loadPack('krisis'), ({ presets }) => ({
  presets: presets.filter(({ threats }) => threats.length === 2).map((one) => ({ ...one, default: true })),
}));

const award: Debt = {
  id: debtId('award-1'),
  kind: 'award',
  from: id('MEDIKA'),
  to: id('KARANG'),
  institution: null,
  coins: 3,
  dueRound: 2,
  visible: true,
  penalised: false,
  conditioned: false,
  woundId: woundId('r1-MEDIKA-KARANG'),
};
const judged: GameEvent = {
  type: 'ArbitrationCalled',
  woundId: woundId('r1-MEDIKA-KARANG'),
  by: id('KARANG'),
  against: id('MEDIKA'),
  units: 2,
  price: 1,
  award,
};
const loan: Debt = { ...award, id: debtId('loan-1'), kind: 'loan', woundId: null };
const attack: DrawnCard = { id: 'siber', kind: 'cyber', country: null, growth: 0, tariff: 0, shock: 6, shifts: [] };
const struck = (about: Partial<DrawnCard> = {}): GameEvent => ({ type: 'CardDrawn', card: { ...attack, ...about } });
const onlyFirst = Object.fromEntries(twice.scenario.countries.map((country) => [country.id, { payment: 10, split: [1, 0] }]));

const motion = (about: Partial<Motion>): GameEvent => ({
  type: 'MotionOpened',
  motion: { id: motionId('r1-m1'), kind: 'principles', by: id('PADI'), spoke: [], votes: {}, outcome: 'open', ...about },
});
const votes = { [id('PADI')]: true, [id('SURYA')]: true, [id('MEDIKA')]: true };
const closed = (outcome: 'consensus' | 'majority' | 'rejected', kind: Motion['kind'] = 'principles'): readonly GameEvent[] => [
  motion({ votes, kind }),
  { type: 'MotionClosed', motionId: motionId('r1-m1'), kind, outcome },
];

const river = (pieces: number, round: number): GameEvent =>
  signed(['HULU', 'HILIR'], [gives('HULU', 'HILIR', pieces, 'energy'), gives('HILIR', 'HULU', pieces, 'food')], {
    id: agreementId(`r${round}-a1`),
    round,
    until: round,
  });
const coins = payments({ HULU: 2, TENGAH: 2, HILIR: 1, PESISIR: 3, BUKIT: 1 });

export const lawAndThreatCases = {
  redLine: {
    moment: () =>
      gameOf(
        { pack: sungai },
        { facts: [signed(['HULU', 'HILIR'], [{ kind: 'monitoring' }]), { type: 'RedLineCrossed', country: id('HULU'), clause: 'monitoring' }] },
      ),
    round: 1,
    countries: ['HULU'],
    concept: 'sovereignty',
    figures: { cost: 5 },
    nearly: () => gameOf({ pack: sungai }, { facts: [signed(['HULU', 'HILIR'], [{ kind: 'penalty' }])] }),
    lacks: 'a penalty is no red line of either',
  },
  sovereigntyCost: {
    moment: () => gameOf({ pack: sungai }, ...[1, 2].map(() => ({ facts: [signed(['HULU', 'HILIR'], [{ kind: 'monitoring' }, { kind: 'penalty' }])] }))),
    round: 1,
    countries: ['HULU'],
    concept: 'sovereignty',
    figures: { total: 3.6 },
    nearly: () => gameOf({ pack: sungai }, { facts: [signed(['HULU', 'HILIR'], [{ kind: 'monitoring' }, { kind: 'penalty' }])] }),
    lacks: 'one round of it costs less than three points',
  },
  mediated: {
    moment: () => gameOf({}, { facts: [deal(swap, { mediator: id('PADI') })] }),
    round: 1,
    countries: ['PADI', 'MEDIKA', 'KARANG'],
    concept: 'peacefulSettlement',
    variant: 'plain',
    nearly: () => gameOf({}, { facts: [deal(swap)] }),
    lacks: 'nobody stood between them',
  },
  award: {
    moment: () => gameOf({}, { facts: [deal([...swap, { kind: 'arbitration' }])], sheets: broken }, { facts: [judged] }),
    round: 2,
    countries: ['MEDIKA', 'KARANG'],
    concept: 'internationalLaw',
    figures: { coins: 3, paid: 3 },
    nearly: () => gameOf({}, { facts: [deal([...swap, { kind: 'arbitration' }])], sheets: broken }, { facts: [{ type: 'DebtsMade', debts: [loan] }] }),
    lacks: 'the coins that fell due were a loan',
  },
  penaltyPaid: {
    moment: () => gameOf({}, { facts: [deal([...swap, { kind: 'penalty' }])], sheets: broken }, {}),
    round: 2,
    countries: ['MEDIKA', 'KARANG'],
    concept: 'internationalLaw',
    figures: { coins: 3, paid: 3 },
    nearly: () => gameOf({}, { facts: [deal(swap)], sheets: broken }, {}),
    lacks: 'the deal held no penalty',
  },
  growthShock: {
    moment: () => gameOf({}, { facts: [struck({ growth: 8 })], sheets: payments({ PADI: 2, SURYA: 2, MEDIKA: 3, KARANG: 1 }) }),
    round: 1,
    countries: [],
    concept: 'complexity',
    figures: { paid: 8, fair: 7.5 },
    nearly: () => gameOf({}, { facts: [struck({ growth: 8 })], sheets: payments({ PADI: 2, SURYA: 2, MEDIKA: 1, KARANG: 1 }) }),
    lacks: 'less than nine tenths of the fair share was paid',
  },
  twoThreats: {
    moment: () => gameOf({ pack: twice }, { sheets: onlyFirst }),
    round: 1,
    countries: [],
    concept: 'complexity',
    nearly: () => gameOf({ pack: twice }, {}),
    lacks: 'both rose',
  },
  globalProblem: {
    moment: () => gameOf({}, { sheets: {} }, {}),
    round: 2,
    countries: ['KARANG'],
    concept: 'globalProblems',
    nearly: () =>
      gameOf({}, { facts: [{ type: 'ThreatMoved', before: [34], after: [0], growth: [0] }], sheets: payments({ PADI: 2, SURYA: 2, MEDIKA: 3, KARANG: 1 }) }),
    lacks: 'the threat was gone',
  },
  calmingTrade: {
    moment: () => gameOf({ pack: sungai }, { facts: [river(2, 1)], sheets: coins }, { facts: [river(4, 2)], sheets: coins }),
    round: 1,
    countries: ['HULU', 'TENGAH', 'HILIR'],
    concept: 'interdependencePeace',
    nearly: () =>
      gameOf(
        { pack: sungai },
        { facts: [signed(['PESISIR', 'HILIR'], [gives('PESISIR', 'HILIR', 3, 'medicine'), gives('HILIR', 'PESISIR', 3, 'food')])], sheets: coins },
      ),
    lacks: 'the trade went beyond the three of the dispute',
  },
  wardedShock: {
    moment: () => gameOf({}, { facts: [struck(), signed(['MEDIKA', 'KARANG'], [{ kind: 'security' }])] }),
    round: 1,
    countries: ['MEDIKA', 'KARANG'],
    concept: 'peaceSecurity',
    figures: { shock: 6 },
    nearly: () => gameOf({}, { facts: [signed(['MEDIKA', 'KARANG'], [{ kind: 'security' }])] }),
    lacks: 'there was no shock',
  },
  techGap: {
    moment: () => gameOf({ scenario: 'pandemi' }, {}),
    round: 1,
    countries: ['JPN', 'KEN'],
    concept: 'techGap',
    figures: { high: 1.4, low: 0.7, gap: 7 },
    nearly: () => gameOf({}, {}),
    lacks: 'Karang’s coins work at 0.8',
  },
  consensus: {
    moment: () => gameOf({}, { facts: closed('consensus', 'transparency') }),
    round: 1,
    countries: ['PADI'],
    concept: 'consensus',
    nearly: () => gameOf({}, { facts: closed('majority', 'transparency') }),
    lacks: 'a majority is no mufakat',
  },
  bandung: {
    moment: () => gameOf({}, { facts: closed('majority') }),
    round: 1,
    countries: ['PADI'],
    concept: 'bandung',
    figures: { agreed: 3, all: 4 },
    nearly: () => gameOf({}, { facts: closed('rejected') }),
    lacks: 'the principles were rejected',
  },
  preamble: {
    moment: () => gameOf({ scenario: 'pandemi' }, { sheets: payments({ IDN: 2, JPN: 1, DEU: 1 }) }),
    round: 1,
    countries: ['IDN'],
    concept: 'preamble',
    figures: { paid: 2, fair: 1.5 },
    nearly: () => gameOf({ scenario: 'pandemi' }, { sheets: payments({ IDN: 1, JPN: 1, DEU: 1 }) }),
    lacks: 'Indonesia paid less than its share',
  },
  freeAndActive: {
    moment: () =>
      gameOf(
        { scenario: 'pandemi' },
        { facts: [...refusedBy('DEU', 'IDN', [gives('DEU', 'IDN', 1, 'medicine')]), signed(['IDN', 'KEN'], [gives('IDN', 'KEN', 1, 'energy')])] },
      ),
    round: 1,
    countries: ['IDN', 'DEU'],
    concept: 'freeAndActive',
    figures: { deals: 1 },
    nearly: () => gameOf({ scenario: 'pandemi' }, { facts: refusedBy('DEU', 'IDN', [gives('DEU', 'IDN', 1, 'medicine')]) }),
    lacks: 'Indonesia refused and stayed alone',
  },
} satisfies Partial<Record<DetectorId, DetectorCase>>;
