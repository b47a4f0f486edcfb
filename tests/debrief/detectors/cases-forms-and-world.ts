import type { DetectorId } from '../../../shared/protocol/lived-view.ts';
import type { GameEvent } from '../../../shared/game/events.ts';
import type { Agreement, Clause } from '../../../shared/game/state.ts';
import { agreementId, debtId } from '../../../shared/lib/ids.ts';
import { gives, id, ids, signed } from '../../support/facts.ts';
import { gameOf, payments } from '../../support/lived-game.ts';
import { loadPack } from '../../support/packs.ts';
import type { DetectorCase } from './detector-case.ts';

/** Forms and bodies that were tried, and what cooperation was to the world. */

const swap = [gives('MEDIKA', 'KARANG', 4, 'medicine'), gives('KARANG', 'MEDIKA', 4, 'food')];
const small = [gives('MEDIKA', 'KARANG', 3, 'medicine'), gives('KARANG', 'MEDIKA', 3, 'food')];
const ring = [gives('MEDIKA', 'KARANG', 3, 'medicine'), gives('KARANG', 'MEDIKA', 3, 'food'), gives('SURYA', 'MEDIKA', 2, 'energy')];
const trio = (form: Agreement['form'], clauses: readonly Clause[] = ring): GameEvent => signed(['MEDIKA', 'KARANG', 'SURYA'], clauses, { form });
const pair = (clauses: readonly Clause[] = swap, about: Parameters<typeof signed>[2] = {}): GameEvent => signed(['MEDIKA', 'KARANG'], clauses, about);
const help: Clause = { kind: 'aid', from: id('MEDIKA'), to: id('KARANG'), good: 'medicine', amount: 3 };
const teach: Clause = { kind: 'tech', from: id('MEDIKA'), to: id('KARANG') };
const together = Object.fromEntries(['PADI', 'SURYA', 'MEDIKA', 'KARANG'].map((country) => [country, { programme: true }]));
const alone = { PADI: { programme: true } };
const pandemi = loadPack('pandemi');
const medics = (acts: boolean): readonly GameEvent[] => [
  { type: 'ActorOffered', actorId: 'medics' },
  { type: 'ActorCalled', actorId: 'medics', country: id('IDN') },
  ...(acts ? [{ type: 'ActorActed', actorId: 'medics', by: ids('IDN', 'KEN'), shifts: [] } as const] : []),
];
const borrowed: GameEvent = {
  type: 'InstitutionLoanTaken',
  coins: 3,
  debt: {
    id: debtId('imf-1'),
    kind: 'institution-loan',
    from: id('KEN'),
    to: null,
    institution: 'IMF',
    coins: 3.3,
    dueRound: 3,
    visible: true,
    penalised: false,
    conditioned: true,
    woundId: null,
  },
};
const connected = (...members: string[]): readonly GameEvent[] => [
  ...members.map((country): GameEvent => ({ type: 'PlatformJoined', country: id(country) })),
  ...(members.length > 2 ? [{ type: 'PlatformOpened' } as const] : []),
];
const markets = (round: number): readonly GameEvent[] => [
  signed(['MEDIKA', 'KARANG'], swap, { id: agreementId(`r${round}-a1`), round, until: round }),
  signed(['PADI', 'SURYA'], [gives('PADI', 'SURYA', 4, 'food'), gives('SURYA', 'PADI', 3, 'energy')], { id: agreementId(`r${round}-a2`), round, until: round }),
];
const paid = payments({ PADI: 2, SURYA: 2, MEDIKA: 3, KARANG: 1 });

export const formAndWorldCases = {
  differingValues: {
    moment: () => gameOf({}, { facts: [pair()] }),
    round: 1,
    countries: ['MEDIKA', 'KARANG'],
    concept: 'differingValues',
    figures: { percent: 2.5, sent: 8 },
    nearly: () => gameOf({}, { facts: [signed(['PADI', 'SURYA'], [gives('PADI', 'SURYA', 4, 'food')])] }),
    lacks: 'the rules of the two are nearly the same',
  },
  freeTrade: {
    moment: () => gameOf({}, { facts: [pair([...small, { kind: 'tradeLink' }])] }),
    round: 1,
    countries: ['MEDIKA', 'KARANG'],
    concept: 'freeTrade',
    nearly: () => gameOf({}, { facts: [pair([gives('MEDIKA', 'KARANG', 2, 'funds'), { kind: 'tradeLink' }])] }),
    lacks: 'no goods travelled on the link',
  },
  techTransfer: {
    moment: () => gameOf({}, { facts: [pair([...swap, teach])] }, {}),
    round: 1,
    countries: ['MEDIKA', 'KARANG'],
    concept: 'techTransfer',
    figures: { times: 1 },
    nearly: () => gameOf({}, { facts: [pair([...swap, teach])], sheets: { MEDIKA: { keeps: { [agreementId('r1-a1')]: 'break' } } } }, {}),
    lacks: 'the giver broke the promise',
  },
  bilateral: {
    moment: () => gameOf({}, { facts: [pair()] }),
    round: 1,
    countries: ['MEDIKA', 'KARANG'],
    concept: 'bilateral',
    nearly: () => gameOf({}, { facts: [pair([gives('MEDIKA', 'KARANG', 0.5, 'funds'), gives('KARANG', 'MEDIKA', 0.5, 'funds')])] }),
    lacks: 'the deal moved next to nothing',
  },
  regional: {
    moment: () => gameOf({}, { facts: [trio('regional')] }),
    round: 1,
    countries: ['MEDIKA', 'KARANG', 'SURYA'],
    concept: 'regional',
    nearly: () => gameOf({}, { facts: [pair()] }),
    lacks: 'two are no region',
  },
  multilateral: {
    moment: () => gameOf({}, { facts: [trio('multilateral')] }),
    round: 1,
    countries: ['MEDIKA', 'KARANG', 'SURYA'],
    concept: 'multilateral',
    nearly: () => gameOf({}, { facts: [trio('regional')] }),
    lacks: 'the three are of one region',
  },
  functional: {
    moment: () => gameOf({}, { facts: [trio('functional', [{ kind: 'programme' }])] }),
    round: 1,
    countries: ['MEDIKA', 'KARANG', 'SURYA'],
    concept: 'functional',
    nearly: () => gameOf({}, { facts: [trio('multilateral')] }),
    lacks: 'the agreement serves no field',
  },
  southSouth: {
    moment: () =>
      gameOf({ settings: { closed: [] } }, { facts: [signed(['PADI', 'SURYA'], [gives('PADI', 'SURYA', 4, 'food'), gives('SURYA', 'PADI', 3, 'energy')])] }),
    round: 1,
    countries: ['PADI', 'SURYA'],
    concept: 'southSouth',
    nearly: () => gameOf({ settings: { closed: [] } }, { facts: [pair()] }),
    lacks: 'one of the two is ahead in technology',
  },
  aid: {
    moment: () => gameOf({}, { facts: [pair([help])] }),
    round: 1,
    countries: ['MEDIKA', 'KARANG'],
    concept: 'aid',
    figures: { amount: 3 },
    nearly: () => gameOf({}, { facts: [pair()] }),
    lacks: 'the goods were paid for',
  },
  culture: {
    moment: () => gameOf({}, { facts: [pair([{ kind: 'culture' }])] }),
    round: 1,
    countries: ['MEDIKA', 'KARANG'],
    concept: 'mutualUnderstanding',
    nearly: () => gameOf({}, { facts: [pair([{ kind: 'culture' }])], sheets: { MEDIKA: { keeps: { [agreementId('r1-a1')]: 'break' } } } }),
    lacks: 'one of the two broke it off',
  },
  programme: {
    moment: () => gameOf({}, { sheets: together }),
    round: 1,
    countries: ['PADI', 'SURYA', 'MEDIKA', 'KARANG'],
    concept: 'sdgs',
    nearly: () => gameOf({}, { sheets: alone }),
    lacks: 'one country ran it alone',
  },
  platform: {
    moment: () => gameOf({}, { facts: [...connected('PADI', 'SURYA', 'MEDIKA', 'KARANG'), ...markets(1)], sheets: paid }, { facts: markets(2), sheets: paid }),
    round: 1,
    countries: ['PADI', 'SURYA', 'MEDIKA', 'KARANG'],
    concept: 'digitalisation',
    nearly: () => gameOf({}, { facts: [...connected('PADI', 'SURYA'), ...markets(1)], sheets: paid }, { facts: markets(2), sheets: paid }),
    lacks: 'two connected, and it did not open',
  },
  actor: {
    moment: () => gameOf({ pack: pandemi }, { facts: medics(true) }),
    round: 1,
    countries: ['IDN'],
    concept: 'nonStateActors',
    nearly: () => gameOf({ pack: pandemi }, { facts: medics(false) }),
    lacks: 'one country alone called',
  },
  institution: {
    moment: () => gameOf({ pack: pandemi, settings: { foundedFromStart: ['COVAX'] } }, { sheets: payments({ JPN: 3, DEU: 3, AUS: 2, SAU: 3 }) }),
    round: 1,
    countries: pandemi.scenario.countries.map((country) => country.id),
    concept: 'covax',
    variant: 'cost',
    nearly: () => gameOf({ pack: pandemi }, { facts: [{ type: 'CharterSigned', country: id('JPN'), institution: 'COVAX' }] }),
    lacks: 'one signature founds nothing',
  },
  bodyLoan: {
    moment: () => gameOf({ pack: pandemi, settings: { foundedFromStart: ['IMF'] } }, { facts: [borrowed] }),
    round: 1,
    countries: ['KEN'],
    concept: 'imf',
    figures: { owed: 3.3, due: 3 },
    nearly: () =>
      gameOf(
        { pack: pandemi, settings: { foundedFromStart: ['IMF'] } },
        { facts: [signed(['JPN', 'KEN'], [{ kind: 'loan', from: id('JPN'), to: id('KEN'), coins: 3, rate: 0.1, dueIn: 2 }])] },
        {},
      ),
    lacks: 'the lender was a country',
  },
  interdependence: {
    moment: () => gameOf({}, { facts: [pair()] }),
    round: 1,
    countries: ['KARANG', 'MEDIKA'],
    concept: 'interdependence',
    nearly: () => gameOf({}, { facts: [pair([gives('MEDIKA', 'KARANG', 1, 'medicine'), gives('KARANG', 'MEDIKA', 1, 'food')])] }),
    lacks: 'less than a fifth of the need came from others',
  },
  economicGrowth: {
    moment: () => gameOf({}, { facts: markets(1), sheets: paid }, { facts: markets(2), sheets: paid }),
    round: 2,
    countries: [],
    concept: 'economicGrowth',
    nearly: () => gameOf({}, { sheets: paid }, { sheets: paid }),
    lacks: 'nobody traded',
  },
  benefits: {
    moment: () => gameOf({}, { facts: markets(1) }),
    round: 1,
    countries: ['PADI'],
    concept: 'benefitsOutweighRisks',
    figures: { all: 4 },
    nearly: () => gameOf({}, { facts: [pair()] }),
    lacks: 'two of the four stayed where they were',
  },
} satisfies Partial<Record<DetectorId, DetectorCase>>;
