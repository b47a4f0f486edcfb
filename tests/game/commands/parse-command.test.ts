import { describe, expect, it } from 'vitest';
import { commandRules } from '../../../shared/game/commands/rules.ts';
import { parseCommand } from '../../../shared/game/decide.ts';
import type { Refusal } from '../../../shared/game/refusals.ts';

const refusalOf = (raw: unknown): Refusal => {
  const parsed = parseCommand(raw);
  if (parsed.ok) throw new Error(`accepted ${JSON.stringify(raw)}`);
  return parsed.refusal;
};

describe('what is no command', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['text', 'SignOffer'],
    ['true', true],
  ])('%s is malformed', (_name, raw) => {
    expect(refusalOf(raw)).toEqual({ reason: 'malformed', field: 'command', expected: 'an object' });
  });

  it.each([
    ['a name nobody knows', { type: 'StealCoins' }],
    ['no type', {}],
    ['a list', []],
    ['a type that is no text', { type: 3 }],
    ['the name of a prototype', { type: '__proto__' }],
    ['a method of every object', { type: 'constructor' }],
    ['toString', { type: 'toString' }],
    ['the wrong case', { type: 'signoffer' }],
  ])('%s is an unknown command', (_name, raw) => {
    expect(refusalOf(raw)).toEqual({ reason: 'unknown-command', field: 'type' });
  });
});

describe('a field of the wrong kind is named', () => {
  const transfer = { kind: 'transfer', from: 'PADI', to: 'SURYA', good: 'food', amount: 3 };
  const make = (change: object) => ({ type: 'MakeOffer', to: ['SURYA'], clauses: [{ ...transfer, ...change }] });
  it.each([
    ['offerVersion', { type: 'SignOffer', offerId: 'r1-a', offerVersion: '1' }],
    ['offerVersion', { type: 'SignOffer', offerId: 'r1-a', offerVersion: 1.5 }],
    ['offerVersion', { type: 'SignOffer', offerId: 'r1-a' }],
    ['offerId', { type: 'SignOffer', offerId: 12, offerVersion: 1 }],
    ['reason', { type: 'RefuseOffer', offerId: 'x', offerVersion: 1, reason: 'bored' }],
    ['to', { type: 'MakeOffer', to: [], clauses: [transfer] }],
    ['to', { type: 'MakeOffer', to: 'SURYA', clauses: [transfer] }],
    ['clauses', { type: 'MakeOffer', to: ['SURYA'], clauses: [] }],
    ['clauses.0.amount', make({ amount: -3 })],
    ['clauses.0.amount', make({ amount: 0 })],
    ['clauses.0.amount', make({ amount: 1.25 })],
    ['clauses.0.amount', make({ amount: 1e9 })],
    ['clauses.0.amount', make({ amount: Number.NaN })],
    ['clauses.0.amount', make({ amount: Number.POSITIVE_INFINITY })],
    ['clauses.0.amount', make({ amount: '3' })],
    ['clauses.0.good', make({ good: 'gold' })],
    ['clauses.0.kind', make({ kind: 'theft' })],
    ['coins', { type: 'DeclarePledge', coins: -1 }],
    ['coins', { type: 'ChoosePayment', coins: 0.3 }],
    ['choice', { type: 'ChooseKeep', agreementId: 'r1-a1', choice: 'maybe' }],
    ['join', { type: 'ChooseProgramme', join: 'yes' }],
    ['locked', { type: 'LockDecision', locked: 1 }],
    ['seconds', { type: 'ExtendPhase', seconds: 5 }],
    ['seconds', { type: 'ExtendPhase', seconds: 1e7 }],
    ['policy', { type: 'AssignBot', country: 'PADI', policy: 'genius' }],
    ['ms', { type: 'CreditOutage', ms: -5 }],
    ['name', { type: 'TakeSeat', seatId: 's', name: '', country: null }],
    ['kind', { type: 'OpenMotion', kind: 'war' }],
  ])('%s', (field, raw) => {
    const refused = refusalOf(raw);
    expect(refused).toMatchObject({ reason: 'malformed', field });
    expect(refused.expected).toMatch(/\S/);
  });

  it('a field that is not asked for is refused, so that nobody smuggles a country', () => {
    expect(refusalOf({ type: 'SignCharter', country: 'MEDIKA' })).toMatchObject({ reason: 'malformed', field: 'command' });
    expect(refusalOf({ type: 'LockDecision', locked: true, actor: { kind: 'teacher' } }).reason).toBe('malformed');
  });

  it.each([
    ['text', 300, { type: 'SendChat', to: null, text: 'x'.repeat(301) }],
    ['text', 500, { type: 'Reflect', text: 'x'.repeat(10_000) }],
    ['name', 64, { type: 'TakeSeat', seatId: 's', name: 'x'.repeat(10_000), country: null }],
    ['reason', 120, { type: 'Pause', reason: 'x'.repeat(121) }],
  ])('a %s of more than %i characters is too long', (field, limit, raw) => {
    expect(refusalOf(raw)).toEqual({ reason: 'text-too-long', field, limit });
  });

  it('no payload of any command makes parsing throw', () => {
    const odd: unknown[] = [undefined, null, {}, [], 'x', -1, Number.NaN, { __proto__: null }, [[[]]]];
    for (const type of Object.keys(commandRules)) {
      for (const value of odd) {
        for (const field of ['to', 'clauses', 'offerId', 'coins', 'text', 'country']) {
          expect(() => parseCommand({ type, [field]: value })).not.toThrow();
        }
      }
    }
  });
});
