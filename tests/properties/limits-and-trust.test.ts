import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, parseCommand } from '../../shared/game/decide.ts';
import { projectCountry } from '../../shared/game/project.ts';
import type { RefusalReason } from '../../shared/game/refusals.ts';
import type { WorldState } from '../../shared/game/state.ts';
import { type CountryId, seatId } from '../../shared/lib/ids.ts';
import { loadPack } from '../support/packs.ts';
import { playRandomly, type Step } from '../support/random-play.ts';

const always = (runs: number, steps: number, check: (step: Step) => void): void => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 8 }), fc.constantFrom('intro', 'pandemi', 'krisis', 'sungai'), (seed, scenario) => {
      playRandomly({ pack: loadPack(scenario), seed, steps, settings: { openAllFrom: 1, pressure: true }, onStep: check });
    }),
    { numRuns: runs, seed: 20_261 },
  );
};

/** Why a country's own student is refused now; null: accepted. */
function refusalOf(state: WorldState, id: CountryId, raw: object): RefusalReason | null {
  const seat = state.seats.find((each) => each.country === id);
  if (seat === undefined) return null;
  const parsed = parseCommand(raw);
  if (!parsed.ok) return parsed.refusal.reason;
  const decision = decide(state, parsed.value, { actor: { kind: 'seat', seatId: seatId(seat.id) }, nowMs: 0 });
  return decision.ok ? null : decision.refusal.reason;
}

describe('within the limits of a view nothing is refused, beyond them everything is', () => {
  it('IN1 IL1 AG8 RP1 AR1 LN2 charters, loans, leaving, repair and repayment', () => {
    const tried: Record<string, number> = {};
    const accepted = (
      state: WorldState,
      id: CountryId,
      raw: { readonly type: string; readonly [field: string]: unknown },
      unless: readonly RefusalReason[] = [],
    ) => {
      tried[raw.type] = (tried[raw.type] ?? 0) + 1;
      expect([null, ...unless], JSON.stringify(raw)).toContain(refusalOf(state, id, raw));
    };
    const refused = (state: WorldState, id: CountryId, raw: object) => {
      if (state.seats.some((seat) => seat.country === id)) expect(refusalOf(state, id, raw), JSON.stringify(raw)).not.toBeNull();
    };
    let step = 0;
    always(40, 1000, ({ after: state, commit }) => {
      step += 1;
      if (commit === null || step % 2 !== 0 || state.paused !== null) return;
      for (const { id } of state.countries) {
        const own = projectCountry(state, id);
        if (state.phase === 'negotiation') {
          for (const { id: institution } of state.pack.scenario.institutions) {
            if (own.limits.charters.includes(institution)) accepted(state, id, { type: 'SignCharter', institution });
            else refused(state, id, { type: 'SignCharter', institution });
            const most = own.limits.loans.find((loan) => loan.institution === institution)?.most ?? 0;
            if (most >= 1) accepted(state, id, { type: 'TakeInstitutionLoan', institution, coins: most });
            refused(state, id, { type: 'TakeInstitutionLoan', institution, coins: most + 1 });
          }
          for (const { id: agreementId } of state.agreements) {
            if (own.limits.leavable.includes(agreementId)) accepted(state, id, { type: 'LeaveAgreement', agreementId });
            else refused(state, id, { type: 'LeaveAgreement', agreementId });
          }
          for (const wound of own.wounds) {
            const woundId = wound.id;
            // Whether there are coins enough stands beside it in the view, as `free`.
            if (wound.canApologise) accepted(state, id, { type: 'Apologise', woundId });
            else refused(state, id, { type: 'Apologise', woundId });
            if (wound.canRestitute) accepted(state, id, { type: 'PromiseRestitution', woundId }, own.free.funds < wound.coins ? ['not-enough-coins'] : []);
            else refused(state, id, { type: 'PromiseRestitution', woundId });
            if (wound.canArbitrate) accepted(state, id, { type: 'CallArbitration', woundId }, own.free.funds < 1 ? ['not-enough-coins'] : []);
            else refused(state, id, { type: 'CallArbitration', woundId });
          }
        }
        if (state.phase === 'decision' && !own.decision.locked) {
          for (const coins of own.limits.paymentChoices) accepted(state, id, { type: 'ChoosePayment', coins });
          for (const debt of own.debts) {
            const raw = { type: 'ChooseRepayment', debtId: debt.id, choice: 'break' };
            if (debt.dueRound === state.round) accepted(state, id, raw);
            else refused(state, id, raw);
          }
        }
      }
    });
    for (const type of ['SignCharter', 'TakeInstitutionLoan', 'LeaveAgreement', 'Apologise', 'PromiseRestitution', 'CallArbitration', 'ChooseRepayment']) {
      expect(tried[type] ?? 0, type).toBeGreaterThan(0);
    }
  });
});

describe('trust after a broken word', () => {
  it('TR8 RP1 a breach never raises the victim’s trust in the breaker, unless something was repaired between them', () => {
    let breaches = 0;
    always(25, 1000, ({ before, commit, after }) => {
      for (const event of commit?.events ?? []) {
        if (event.type !== 'BreachOccurred' || before.practice) continue;
        const repaired = (commit?.events ?? []).flatMap((other) => (other.type === 'TrustRepaired' ? other.rows : []));
        for (const victim of event.victims) {
          if (repaired.some(({ judge, actor }) => judge === victim && actor === event.by)) continue;
          const [judge, actor] = [victim, event.by].map((id) => after.countries.findIndex((country) => country.id === id)) as [number, number];
          expect(after.trust[judge]?.[actor], `${victim} of ${event.by}`).toBeLessThanOrEqual((before.trust[judge]?.[actor] ?? 0) + 1e-9);
          breaches += 1;
        }
      }
    });
    expect(breaches).toBeGreaterThan(30);
  });
});
