import { describe, expect, it } from 'vitest';
import type { GameEvent } from '../../../shared/game/events.ts';
import { touched } from '../../../shared/game/may-know.ts';
import { projectCountry, projectPublic } from '../../../shared/game/project.ts';
import type { Clause, KeepChoice, WorldSettings } from '../../../shared/game/state.ts';
import { tellStory } from '../../../shared/game/tell.ts';
import { agreementId, debtId } from '../../../shared/lib/ids.ts';
import { entered, gives, id, inPhase, negotiation, of, signed, stateOf } from '../../support/facts.ts';
import { given } from '../../support/given-when-then.ts';
import { nextRound } from '../../support/next-round.ts';
import { changedPack, loadPack } from '../../support/packs.ts';
import { resolved } from '../../support/resolved.ts';

const helps: Clause = { kind: 'aid', from: id('PADI'), to: id('SURYA'), good: 'food', amount: 4 };
const breaks = (choice: KeepChoice = 'break') => ({ keeps: { [agreementId('r1-a1')]: choice } });

describe('aid', () => {
  it('AI1 it is shipped like a promise but not weighed as a deal', () => {
    const { the } = resolved([...negotiation(), signed(['PADI', 'SURYA'], [helps])]);
    expect(the('Delivered')).toMatchObject({ fairness: 0, obligations: [{ country: 'PADI', lines: [{ as: 'aid', promised: 4, delivered: 4 }] }] });
    const fair = [gives('PADI', 'SURYA', 2, 'food'), gives('SURYA', 'PADI', 2, 'energy')];
    const plain = resolved([...negotiation(), signed(['PADI', 'SURYA'], fair)]).the('Delivered').fairness;
    expect(resolved([...negotiation(), signed(['PADI', 'SURYA'], [...fair, { ...helps, amount: 1 }])]).the('Delivered').fairness).toBe(plain);
  });

  it('AI1 it can be broken: half arrives, and the receiver judges it', () => {
    const { the, trust } = resolved([...negotiation(), signed(['PADI', 'SURYA'], [helps])], { PADI: breaks() });
    expect(the('BreachOccurred')).toMatchObject({ by: 'PADI', victims: ['SURYA'], severity: 1, visible: false });
    expect(trust('SURYA', 'PADI')).toBe(29.5);
  });

  it('AI2 the receiver trusts the giver by a whole gain, outsiders by 2 where they can see it', () => {
    const hidden = resolved([...negotiation(), signed(['PADI', 'SURYA'], [helps])]);
    // 59 + 12 · 0.41 · 0.975.
    expect(hidden.trust('SURYA', 'PADI')).toBeCloseTo(63.8, 2);
    expect([hidden.trust('PADI', 'SURYA'), hidden.trust('MEDIKA', 'PADI')]).toEqual([59, 58]);
    const seen = resolved([...negotiation(), signed(['PADI', 'SURYA'], [helps, { kind: 'monitoring' }])]);
    expect([seen.trust('SURYA', 'PADI'), seen.trust('MEDIKA', 'PADI'), seen.trust('KARANG', 'PADI')]).toEqual([hidden.trust('SURYA', 'PADI'), 60, 59]);
  });

  it('AI2 broken aid moves no outsider up, and the story tells only what everybody may know', () => {
    const seen = resolved([...negotiation(), signed(['PADI', 'SURYA'], [helps, { kind: 'monitoring' }])], { PADI: breaks() });
    expect(seen.trust('MEDIKA', 'PADI')).toBeLessThan(58);
    const told = (round: typeof seen) => tellStory(round.after, round.events)?.moments.filter(({ kind }) => kind === 'aid');
    expect(told(seen)).toEqual([]);
    expect(told(resolved([...negotiation(), signed(['PADI', 'SURYA'], [helps])]))).toEqual([
      { kind: 'aid', giver: 'PADI', receiver: 'SURYA', good: 'food', amount: 4 },
    ]);
    expect(told(resolved([...negotiation(), signed(['PADI', 'SURYA'], [helps])], { PADI: breaks('short') }))).toEqual([]);
  });
});

const lends = (about: object = {}): Clause => ({ kind: 'loan', from: id('MEDIKA'), to: id('KARANG'), coins: 4, rate: 0.2, dueIn: 1, ...about }) as Clause;
const lent = (...more: readonly Clause[]) => [...negotiation(), signed(['MEDIKA', 'KARANG'], [lends(), ...more])];
const due = (facts: readonly GameEvent[]) => nextRound(facts, resolved(facts));
const debt = debtId('r1-a1-MEDIKA');
const repay = (choice: KeepChoice) => ({ type: 'ChooseRepayment', debtId: debt, choice });
const owing = (choice: KeepChoice) => ({ KARANG: { repays: { [debt]: choice } } });

describe('a loan of a country', () => {
  it('LN1 coins now, and a debt of what was delivered with interest', () => {
    const first = resolved(lent());
    expect(first.the('Delivered').obligations[0]?.lines[0]).toMatchObject({ to: 'KARANG', good: 'funds', as: 'loan', delivered: 4, arrived: 3.92 });
    expect(first.after.debts).toMatchObject([{ id: debt, kind: 'loan', from: 'KARANG', to: 'MEDIKA', coins: 4.8, dueRound: 2 }]);
    expect(resolved(lent(), { MEDIKA: breaks() }).after.debts[0]?.coins).toBe(2.4);
  });

  it('LN1 it falls due in the last round at the latest, and is not lent in that round', () => {
    const long = [...negotiation(), signed(['MEDIKA', 'KARANG'], [lends({ dueIn: 4 })])];
    expect(resolved(long).after.debts[0]?.dueRound).toBe(3);
    const late = negotiation({ round: 3 });
    given(late)
      .when({ type: 'MakeOffer', to: ['KARANG'], clauses: [lends()] }, of('MEDIKA'))
      .then({ reason: 'too-late', field: 'clauses.0', expected: 'a round in which it can be paid back' });
  });

  it('LN1 LD1 rates and terms are those of the rule, and the feature must be open', () => {
    const offer = (about: object, settings: Partial<WorldSettings> = {}) =>
      given(negotiation({ settings })).when({ type: 'MakeOffer', to: ['KARANG'], clauses: [lends(about)] }, of('MEDIKA')).outcome;
    for (const rate of [0, 0.1, 0.2]) expect(offer({ rate }).ok).toBe(true);
    for (const wrong of [{ rate: 0.3 }, { dueIn: 5 }, { dueIn: 0 }]) expect(offer(wrong)).toMatchObject({ ok: false, refusal: { reason: 'malformed' } });
    expect(offer({}, { closed: ['loan'] })).toEqual({ ok: false, refusal: { reason: 'feature-closed', field: 'clauses.0', expected: 'loan' } });
  });

  it.each([
    ['keep', 4.8, 57.36],
    ['short', 2.4, 41.25],
    ['break', 0, 27.5],
  ] as const)('LN2 LN3 who chooses %s pays %d of 4.8, and is trusted %d', (choice, paid, trust) => {
    const quiet = resolved(due(lent()), {});
    const round = resolved(due(lent()), owing(choice));
    expect(round.the('DebtsSettled').rows).toMatchObject([{ choice, paid, visible: false }]);
    expect(round.trust('MEDIKA', 'KARANG')).toBeCloseTo(trust, 2);
    expect(round.net('KARANG') - quiet.net('KARANG')).toBeCloseTo(0.5 * (4.8 - paid), 6);
    expect(quiet.net('MEDIKA') - round.net('MEDIKA')).toBeCloseTo(0.5 * (4.8 - paid), 6);
    expect(round.trust('PADI', 'KARANG')).toBe(57);
    expect(round.after.debts).toEqual([]);
  });

  it('LN2 who chooses nothing pays, as far as the coins reach', () => {
    const poor: GameEvent = { type: 'ClaimsMade', claims: [{ from: id('KARANG'), to: id('PADI'), coins: 3 }] };
    expect(resolved([...due(lent()), poor]).the('DebtsSettled').rows).toMatchObject([{ choice: 'keep', paid: 2 }]);
  });

  it('LN2 only the debtor chooses, in the decision of the round it is due', () => {
    const decision = [...due(lent()), entered('decision')];
    const chosen = given(decision).when(repay('short'), of('KARANG')).after();
    expect(chosen.decisions[id('KARANG')]?.repays).toEqual({ [debt]: 'short' });
    given(decision).when(repay('break'), of('MEDIKA')).then({ reason: 'unknown-debt', field: 'debtId' });
    given(decision).when(repay('break'), of('PADI')).then({ reason: 'unknown-debt', field: 'debtId' });
    given(due(lent())).when(repay('break'), of('KARANG')).then({ reason: 'wrong-phase' });
    const later = [...negotiation(), signed(['MEDIKA', 'KARANG'], [lends({ dueIn: 2 })])];
    given([...due(later), entered('decision')])
      .when(repay('break'), of('KARANG'))
      .then({ reason: 'unknown-debt', field: 'debtId' });
  });

  it('AG5 a debt that is due is not free to be promised', () => {
    given(due(lent()))
      .when({ type: 'MakeOffer', to: ['PADI'], clauses: [gives('KARANG', 'PADI', 1, 'funds')] }, of('KARANG'))
      .then({ reason: 'not-enough-goods', field: 'clauses', expected: 'funds', limit: 0 });
  });

  it('SC2 what an unwatched loan left behind does not show in what others may ask for', () => {
    const ask = (choice: KeepChoice) => {
      const facts = nextRound(lent(), resolved(lent(), { MEDIKA: breaks(choice) }));
      return given(facts).when({ type: 'MakeOffer', to: ['KARANG'], clauses: [gives('KARANG', 'PADI', 4, 'funds')] }, of('PADI')).outcome.ok;
    };
    expect([ask('keep'), ask('break')]).toEqual([true, true]);
  });

  it.each<[string, readonly Clause[]]>([
    ['monitored', [{ kind: 'monitoring' }]],
    ['conditioned', [{ kind: 'condition', on: id('KARANG') }]],
  ])('LN3 everybody sees what becomes of a %s loan', (_name, more) => {
    const round = resolved(due(lent(...more)), owing('break'));
    expect(round.the('DebtsSettled').rows[0]?.visible).toBe(true);
    // 57 − 0.5 · 57 · 0.35.
    expect(round.trust('PADI', 'KARANG')).toBeCloseTo(47.03, 1);
    expect(projectPublic(round.after).headlines).toContainEqual(
      expect.objectContaining({ code: 'debt-unpaid', country: 'KARANG', creditor: 'MEDIKA', institution: null }),
    );
    const story = tellStory(round.after, round.events);
    expect(story?.moments).toContainEqual({ kind: 'debt-unpaid', country: 'KARANG', creditor: 'MEDIKA', institution: null });
    expect(story?.beats[0]).toEqual({ kind: 'no-agreements' });
  });

  it('LN3 a loan among members of a body that monitors is watched, even if its own round had no secrets', () => {
    const settings = { foundedFromStart: ['SIAGA'] };
    for (const closed of [['southSouth'], ['southSouth', 'secrecy']] as const) {
      const facts = [...negotiation({ settings: { ...settings, closed } }), signed(['MEDIKA', 'KARANG'], [lends()])];
      expect(resolved(facts).after.debts[0]?.visible).toBe(true);
    }
  });

  it('LN3 SC3 an unwatched default is known to the two alone', () => {
    const round = resolved(due(lent()), owing('break'));
    expect(round.the('BreachOccurred')).toMatchObject({ of: 'loan', by: 'KARANG', victims: ['MEDIKA'], visible: false });
    expect(touched(round.the('BreachOccurred'))).toEqual({ public: false, teacher: false, countries: ['KARANG', 'MEDIKA'] });
    const settled = (country: string) => projectCountry(round.after, id(country)).lastRound?.settled;
    expect(settled('MEDIKA')).toMatchObject([{ mine: 'creditor', other: 'KARANG', owed: 4.8, paid: 0, choice: 'break' }]);
    expect(settled('PADI')).toEqual([]);
    const story = tellStory(round.after, round.events);
    expect(story?.beats[0]).toEqual({ kind: 'hidden-breaches', count: 1 });
    expect(story?.moments).toEqual([]);
    const open = stateOf(due(lent()));
    expect(projectCountry(open, id('KARANG')).debts).toMatchObject([{ id: debt, creditor: 'MEDIKA', coins: 4.8, dueRound: 2, monitored: false }]);
    expect(projectCountry(open, id('MEDIKA')).credits).toMatchObject([{ debtor: 'KARANG', coins: 4.8 }]);
    expect(projectCountry(open, id('PADI'))).toMatchObject({ debts: [], credits: [] });
  });

  it.each<[KeepChoice, readonly object[]]>([
    ['break', [{ from: 'KARANG', to: 'MEDIKA', coins: 7.2 }]],
    ['short', [{ from: 'KARANG', to: 'MEDIKA', coins: 3.6 }]],
    ['keep', []],
  ])('LN4 under a penalty or a condition, %s leaves claims of 1.5 for each coin', (choice, claims) => {
    for (const clause of [{ kind: 'penalty' }, { kind: 'condition', on: id('KARANG') }] as const) {
      expect(resolved(due(lent(clause)), owing(choice)).after.claims).toEqual(claims);
    }
    expect(resolved(due(lent()), owing(choice)).after.claims).toEqual([]);
  });
});

describe('conditions', () => {
  const swap = [gives('PADI', 'SURYA', 4, 'food'), gives('SURYA', 'PADI', 2, 'energy')];
  const facts = [...negotiation(), signed(['PADI', 'SURYA'], [...swap, { kind: 'condition', on: id('PADI') }])];
  it('CO1 its party is seen and penalised, the other is not', () => {
    const own = resolved(facts, { PADI: breaks() });
    expect(own.the('BreachOccurred').visible).toBe(true);
    expect(own.after.claims).toEqual([{ from: 'PADI', to: 'SURYA', coins: 3 }]);
    const other = resolved(facts, { SURYA: breaks() });
    expect(other.the('BreachOccurred').visible).toBe(false);
    expect(other.after.claims).toEqual([]);
    const obligations = (country: string) => projectCountry(stateOf(facts), id(country)).obligations;
    expect(obligations('PADI')).toMatchObject([{ monitored: true, penalised: true }]);
    expect(obligations('SURYA')).toMatchObject([{ monitored: false, penalised: false }]);
  });

  it('CO2 it costs that party σ = 2, once, as long as the loan is open', () => {
    const cost = (round: ReturnType<typeof resolved>) => round.the('WelfareCounted').rows.map((row) => row.sovereignty);
    expect(cost(resolved(facts))).toEqual([0.6, 0, 0, 0]);
    const loan = [...negotiation(), signed(['MEDIKA', 'KARANG'], [lends({ dueIn: 2 }), { kind: 'condition', on: id('KARANG') }])];
    const second = due(loan);
    const third = nextRound(second, resolved(second), 3);
    // 0.3 · level 2 · 2, in the round of the loan, between and when it is due.
    expect([loan, second, third].map((round) => cost(resolved(round))[3])).toEqual([1.2, 1.2, 1.2]);
  });

  it('AG3 a condition names a party, each once', () => {
    const offer = (...on: string[]) =>
      given(negotiation()).when(
        { type: 'MakeOffer', to: ['SURYA'], clauses: [...swap, ...on.map((country) => ({ kind: 'condition', on: country }))] },
        of('PADI'),
      ).outcome;
    expect(offer('PADI', 'SURYA').ok).toBe(true);
    expect(offer('KARANG')).toMatchObject({ refusal: { reason: 'bad-clause', field: 'clauses.2.on' } });
    expect(offer('PADI', 'PADI')).toMatchObject({ refusal: { reason: 'bad-clause', field: 'clauses.3' } });
  });
});

describe('a loan of an institution', () => {
  const pack = changedPack(loadPack('intro'), ({ institutions }) => ({
    institutions: institutions.map((body) => ({ ...body, lends: { pool: 6, most: 4, rate: 0.1 } })),
  }));
  const bank = (about: object = {}) => negotiation({ pack, settings: { foundedFromStart: ['SIAGA'] }, ...about });
  const borrow = (coins = 3, institution = 'SIAGA') => ({ type: 'TakeInstitutionLoan', institution, coins });
  const taken = (facts = bank()): readonly GameEvent[] => {
    const { outcome } = given(facts).when(borrow(), of('PADI'));
    if (!outcome.ok) throw new Error(outcome.refusal.reason);
    return [...facts, ...outcome.events];
  };

  it('IL1 IL2 the coins are there at once and owed with interest two rounds later', () => {
    const after = stateOf(taken());
    expect(after.countries[0]?.production.funds).toBe(10);
    expect(after.debts).toMatchObject([{ id: 'r1-SIAGA-PADI', kind: 'institution-loan', from: 'PADI', to: null, coins: 3.3, dueRound: 3 }]);
    expect(stateOf(taken(bank({ round: 2 }))).debts[0]?.dueRound).toBe(3);
    expect(projectPublic(after).headlines).toContainEqual(expect.objectContaining({ code: 'institution-loan', country: 'PADI', coins: 3 }));
    expect(projectPublic(after).institutions[0]?.lends).toEqual({ most: 4, left: 3, rate: 0.1 });
  });

  it('IL1 up to the most, what is left, and one at a time', () => {
    given(bank()).when(borrow(5), of('PADI')).then({ reason: 'no-loan-left', field: 'coins', limit: 4 });
    given(taken()).when(borrow(1), of('PADI')).then({ reason: 'no-loan-left', field: 'coins', limit: 0 });
    given(taken()).when(borrow(4), of('SURYA')).then({ reason: 'no-loan-left', field: 'coins', limit: 3 });
    expect(given(bank()).when(borrow(1.5), of('PADI')).outcome).toMatchObject({ refusal: { reason: 'malformed' } });
  });

  it('IL1 for members alone, in negotiation, of a body that lends, when loans are open, not in the last round', () => {
    given(negotiation({ pack })).when(borrow(), of('PADI')).then({ reason: 'not-a-member', field: 'institution' });
    given(inPhase('decision', { pack })).when(borrow(), of('PADI')).then({ reason: 'wrong-phase' });
    given(bank()).when(borrow(1, 'IMF'), of('PADI')).then({ reason: 'unknown-institution', field: 'institution' });
    given(negotiation()).when(borrow(), of('PADI')).then({ reason: 'unknown-institution', field: 'institution' });
    given(bank({ settings: { foundedFromStart: ['SIAGA'], closed: ['loan'] } }))
      .when(borrow(), of('PADI'))
      .then({ reason: 'feature-closed', expected: 'loan' });
    given(bank({ round: 3 }))
      .when(borrow(), of('PADI'))
      .then({ reason: 'too-late' });
    expect(projectCountry(stateOf(bank({ round: 3 })), id('PADI')).limits.loans).toEqual([]);
  });

  it('IL3 it costs sovereignty as long as it is owed', () => {
    expect(
      resolved(taken())
        .the('WelfareCounted')
        .rows.map((row) => row.sovereignty),
    ).toEqual([0.6, 0, 0, 0]);
  });

  it('IL4 not repaying is seen by all, judged by every member as an outsider, and ends its credit', () => {
    const first = taken();
    const second = nextRound(first, resolved(first));
    const third = nextRound(second, { ...resolved(second), events: [] }, 3);
    const own = debtId('r1-SIAGA-PADI');
    const defaulted = resolved(third, { PADI: { repays: { [own]: 'break' } } });
    expect(defaulted.the('BreachOccurred')).toMatchObject({ of: 'institution-loan', by: 'PADI', visible: true, severity: 1 });
    const before = defaulted.before.trust[1]?.[0] ?? 0;
    expect(defaulted.trust('SURYA', 'PADI')).toBeCloseTo(before * (1 - 0.5 * 0.35), 1);
    expect(defaulted.after.lent.SIAGA).toEqual({ coins: 3, barred: ['PADI'] });
    expect(projectPublic(defaulted.after).headlines).toContainEqual(expect.objectContaining({ code: 'debt-unpaid', creditor: null, institution: 'SIAGA' }));
    expect(resolved(third).after.lent.SIAGA).toEqual({ coins: 0, barred: [] });
  });

  it('SC2 what is left in the pool goes by the choice, not by the coins a secret claim had left', () => {
    const first = taken();
    const third = nextRound(first, resolved(first), 3);
    const claim: GameEvent = { type: 'ClaimsMade', claims: [{ from: id('PADI'), to: id('SURYA'), coins: 6 }] };
    expect(resolved([...third, claim]).the('DebtsSettled').rows[0]?.paid).toBe(1);
    expect(resolved([...third, claim]).after.lent).toEqual(resolved(third).after.lent);
  });
});
