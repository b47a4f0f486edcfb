import { describe, expect, it } from 'vitest';
import { botCommands } from '../../../shared/bots/act.ts';
import { projectCountry, projectPublic } from '../../../shared/game/project.ts';
import type { BotPolicy, Debt, Offer, WorldState, Wound } from '../../../shared/game/state.ts';
import { debtId, woundId } from '../../../shared/lib/ids.ts';
import { gives, id, inPhase, negotiation, offer, offered, stateOf } from '../../support/facts.ts';

const act = (state: WorldState, country: string, policy: BotPolicy) =>
  botCommands(projectPublic(state), projectCountry(state, id(country)), policy, state.seed);
const types = (state: WorldState, country: string, policy: BotPolicy) => act(state, country, policy).map((command) => command.type);

describe('debts', () => {
  const debt: Debt = {
    id: debtId('r1-a1-SURYA'),
    kind: 'loan',
    from: id('PADI'),
    to: id('SURYA'),
    institution: null,
    coins: 2,
    dueRound: 3,
    visible: false,
    penalised: false,
    conditioned: false,
    woundId: null,
  };
  const due = { ...stateOf(inPhase('decision', { round: 3 })), debts: [debt] };
  const repaid = (state: WorldState, policy: BotPolicy) => !types(state, 'PADI', policy).includes('ChooseRepayment');

  it('BT17 honest policies pay, a defector never, an opportunist in the last round only when it is seen', () => {
    expect(repaid(due, 'cooperator')).toBe(true);
    expect(repaid(due, 'defector')).toBe(false);
    expect(repaid(due, 'opportunist')).toBe(false);
    expect(repaid({ ...due, debts: [{ ...debt, visible: true }] }, 'opportunist')).toBe(true);
  });
});

describe('broken words', () => {
  const wound: Wound = {
    id: woundId('r1-PADI-SURYA'),
    round: 1,
    breaker: id('PADI'),
    victim: id('SURYA'),
    units: 2,
    lost: 20,
    trustBefore: 60,
    hallLost: 0,
    hallBefore: 60,
    visible: true,
    claimed: false,
    arbitrable: true,
    apologised: false,
    restitution: null,
    arbitrated: false,
  };
  const after = { ...stateOf(negotiation({ round: 2 })), wounds: [wound] };

  it('BT18 a cooperator apologises and makes restitution, a free-rider does not', () => {
    expect(types(after, 'PADI', 'cooperator')).toEqual(expect.arrayContaining(['Apologise', 'PromiseRestitution']));
    expect(types(after, 'PADI', 'free-rider')).not.toContain('Apologise');
  });

  it('BT19 the victim calls for arbitration when the award is larger than its price', () => {
    expect(types(after, 'SURYA', 'free-rider')).toContain('CallArbitration');
    expect(types({ ...after, wounds: [{ ...wound, units: 0.5 }] }, 'SURYA', 'free-rider')).not.toContain('CallArbitration');
    expect(types(after, 'SURYA', 'alone')).not.toContain('CallArbitration');
  });
});

describe('drafts on the table', () => {
  const drafted = (clauses: Offer['clauses']) => ({ ...offer(null, ['MEDIKA', 'KARANG'], clauses), mediator: null, rounds: 1, draftId: 'medicine-price' });

  it('BT26 an unfair price is refused as unfair', () => {
    const state = stateOf([
      ...negotiation({ round: 3 }),
      offered(drafted([gives('MEDIKA', 'KARANG', 1, 'medicine'), gives('KARANG', 'MEDIKA', 4, 'food'), gives('KARANG', 'MEDIKA', 2, 'funds')])),
    ]);
    expect(act(state, 'KARANG', 'cooperator')).toContainEqual(expect.objectContaining({ type: 'RefuseOffer', reason: 'unfair' }));
  });

  it('BT22 a helper signs a draft that costs little', () => {
    const state = stateOf([...negotiation({ round: 3 }), offered(drafted([{ kind: 'culture' }]))]);
    expect(types(state, 'KARANG', 'cooperator')).toContain('SignOffer');
  });
});
