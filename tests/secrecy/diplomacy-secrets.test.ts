import { describe, expect, it } from 'vitest';
import { draftOffers } from '../../shared/game/drafts.ts';
import type { GameEvent } from '../../shared/game/events.ts';
import { touched } from '../../shared/game/may-know.ts';
import { projectCountry, projectPublic, projectTeacher } from '../../shared/game/project.ts';
import type { Clause, DecisionSheet } from '../../shared/game/state.ts';
import { emptySheet } from '../../shared/game/world.ts';
import { agreementId, debtId, woundId } from '../../shared/lib/ids.ts';
import { entered, gives, id, ids, negotiation, of, offer, offered, signed, stateOf } from '../support/facts.ts';
import { given } from '../support/given-when-then.ts';
import { nextRound } from '../support/next-round.ts';
import { loadPack } from '../support/packs.ts';
import { resolved } from '../support/resolved.ts';

/** Round 2: KARANG owes MEDIKA a loan, PADI broke its word to SURYA; the others know of neither. */
const loan: Clause = { kind: 'loan', from: id('MEDIKA'), to: id('KARANG'), coins: 3, rate: 0.2, dueIn: 1 };
const first = [
  ...negotiation(),
  signed(['PADI', 'SURYA'], [gives('PADI', 'SURYA', 4, 'food')]),
  signed(['MEDIKA', 'KARANG'], [loan], { id: agreementId('r1-a2') }),
];
const facts = nextRound(first, resolved(first, { PADI: { keeps: { [agreementId('r1-a1')]: 'break' } } }));
const decision = [...facts, entered('decision')];
const sheet = (country: string, about: Partial<DecisionSheet>): GameEvent => {
  const { locked: _locked, ...empty } = emptySheet;
  return { type: 'SheetChanged', country: id(country), sheet: { ...empty, ...about } };
};
const mediated = offer('PADI', ['SURYA'], [gives('PADI', 'SURYA', 1, 'food')], { mediator: id('MEDIKA'), id: 'r2-MEDIKA-PADI-SURYA-1' as never, round: 2 });
const everybody = loadPack('intro').scenario.countries.map((country) => country.id);
const drafts = { ...stateOf(negotiation()), round: 3 };
const [draft] = draftOffers(drafts);
if (draft === undefined) throw new Error('no draft');

const secrets: readonly (readonly [string, readonly GameEvent[], GameEvent, readonly string[]])[] = [
  ['restitution', facts, { type: 'RestitutionPromised', woundId: woundId('r1-PADI-SURYA'), by: id('PADI'), to: id('SURYA'), coins: 3 }, ['PADI', 'SURYA']],
  ['a debt that will not be repaid', decision, sheet('KARANG', { repays: { [debtId('r1-a2-MEDIKA')]: 'break' } }), ['KARANG']],
  ['a split', decision, sheet('PADI', { payment: 1, split: [1] }), ['PADI']],
  ['a mediated offer', facts, offered(mediated), ['PADI', 'SURYA', 'MEDIKA']],
  ['a draft', negotiation({ round: 3 }), draft, ['MEDIKA', 'KARANG']],
];

describe('secrets of diplomacy', () => {
  it.each(secrets)('SC2 SC3 %s is told to those concerned alone, and moves no byte of anybody else', (_name, known, event, concerned) => {
    const [before, after] = [stateOf(known), stateOf([...known, event])];
    expect(after).not.toEqual(before);
    const audience = touched(event);
    expect(audience.public).toBe(false);
    expect([...(audience.countries as readonly string[])].sort()).toEqual([...concerned].sort());
    expect(JSON.stringify(projectPublic(after))).toBe(JSON.stringify(projectPublic(before)));
    for (const country of everybody) {
      const [now, then] = [after, before].map((state) => JSON.stringify(projectCountry(state, id(country))));
      if (concerned.includes(country)) expect(now).not.toBe(then);
      else expect(now).toBe(then);
    }
    if (!audience.teacher) expect(projectTeacher(after)).toEqual(projectTeacher(before));
  });

  it('SC2 SC3 debts, credits and wounds of others are in nobody’s view', () => {
    const view = (country: string) => projectCountry(stateOf(facts), id(country));
    const counts = everybody.map((country) => [view(country).debts.length, view(country).credits.length, view(country).wounds.length]);
    expect(counts).toEqual([
      [0, 0, 1],
      [0, 0, 1],
      [0, 1, 0],
      [1, 0, 0],
    ]);
    const open = JSON.stringify(projectPublic(stateOf(facts)));
    expect(open).not.toMatch(/wounds|"debts"|lost|r1-PADI-SURYA|r1-a2-MEDIKA/);
  });

  it('SC2 a name of somebody else’s secret gives the same answer as a name of nothing', () => {
    const answer = (known: readonly GameEvent[], command: object) => given(known).when(command, of('MEDIKA')).outcome;
    for (const type of ['Apologise', 'PromiseRestitution', 'CallArbitration']) {
      expect(answer(facts, { type, woundId: 'r1-PADI-SURYA' })).toEqual(answer(facts, { type, woundId: 'r1-nothing' }));
    }
    const repay = { type: 'ChooseRepayment', choice: 'break' };
    expect(answer(decision, { ...repay, debtId: 'r1-a2-MEDIKA' })).toEqual(answer(decision, { ...repay, debtId: 'nothing' }));
    const sign = { type: 'SignOffer', offerVersion: 1 };
    const karang = given([...facts, offered(mediated)]).when({ ...sign, offerId: mediated.id }, of('KARANG')).outcome;
    expect(karang).toEqual(given(facts).when({ ...sign, offerId: mediated.id }, of('KARANG')).outcome);
  });

  it('SC2 IF1 foresight is in the view of who shares information, and in no other', () => {
    const shared = [...negotiation(), signed(['PADI', 'SURYA'], [{ kind: 'info' }])];
    const seen = everybody.map((country) => projectCountry(stateOf(shared), id(country)).foresight !== null);
    expect(seen).toEqual([true, true, false, false]);
    expect(ids(...everybody)).toHaveLength(4);
  });
});
