import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, parseCommand } from '../../shared/game/decide.ts';
import { projectCountry, projectPublic } from '../../shared/game/project.ts';
import type { RefusalReason } from '../../shared/game/refusals.ts';
import { motionKinds, type WorldState } from '../../shared/game/state.ts';
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

/** Asks the rules for a country's own student, and counts what was asked. */
function asking() {
  const tried: Record<string, number> = {};
  type Raw = { readonly type: string; readonly [field: string]: unknown };
  return {
    tried,
    accepted(state: WorldState, id: CountryId, raw: Raw, unless: readonly RefusalReason[] = []) {
      tried[raw.type] = (tried[raw.type] ?? 0) + 1;
      expect([null, ...unless], JSON.stringify(raw)).toContain(refusalOf(state, id, raw));
    },
    refused(state: WorldState, id: CountryId, raw: Raw) {
      tried[`no ${raw.type}`] = (tried[`no ${raw.type}`] ?? 0) + 1;
      if (state.seats.some((seat) => seat.country === id)) expect(refusalOf(state, id, raw), JSON.stringify(raw)).not.toBeNull();
    },
  };
}

describe('within the limits of a view nothing is refused, beyond them everything is', () => {
  it('IN1 IL1 AG8 RP1 AR1 LN2 charters, loans, leaving, repair and repayment', () => {
    const { tried, accepted, refused } = asking();
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
            if (wound.canApologise) accepted(state, id, { type: 'Apologise', woundId });
            else refused(state, id, { type: 'Apologise', woundId });
            if (wound.canRestitute) accepted(state, id, { type: 'PromiseRestitution', woundId });
            else refused(state, id, { type: 'PromiseRestitution', woundId });
            if (wound.canArbitrate) accepted(state, id, { type: 'CallArbitration', woundId });
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

  it('OF1 AG5 AG6 TE1 PW1 PY3 PL1 PL2 offers, signatures, pledges and motions', () => {
    const { tried, accepted, refused } = asking();
    // What a partner owes in public and who called an actor in is its own affair, and in no limit of this view.
    const theirs: readonly RefusalReason[] = ['partner-not-enough-goods'];
    let step = 0;
    always(12, 800, ({ after: state, commit }) => {
      step += 1;
      if (commit === null || step % 3 !== 0 || state.paused !== null || state.phase !== 'negotiation') return;
      const view = projectPublic(state);
      for (const { id } of state.countries) {
        const own = projectCountry(state, id);
        if (own.offers.filter(({ mine, status }) => mine && status === 'open').length >= 12) continue;
        for (const { id: other, dealsLeft } of view.countries) {
          if (other === id) continue;
          const offer = (clause: object, more: object = {}) => ({ type: 'MakeOffer', to: [other], clauses: [clause], ...more });
          const open = own.limits.dealsLeft > 0 && dealsLeft > 0;
          const give = (amount: number) => offer({ kind: 'transfer', from: id, to: other, good: 'food', amount });
          const free = Math.floor(own.free.food + 1e-9);
          if (open && free >= 1 && free <= 30) accepted(state, id, give(free));
          if (!open) refused(state, id, give(1));
          refused(state, id, give(free + 1));
          if (!open) continue;
          const tech = offer({ kind: 'tech', from: id, to: other });
          if (!own.limits.techTargets.includes(other)) refused(state, id, tech);
          else if (own.free.funds >= view.rules.costs.tech) accepted(state, id, tech);
          const pressed = offer({ kind: 'transfer', from: other, to: id, good: 'funds', amount: 0.5 }, { pressed: true });
          if (own.limits.pressTargets.includes(other)) accepted(state, id, pressed, theirs);
          else refused(state, id, pressed);
        }
        for (const offer of own.offers) {
          const signing = { type: 'SignOffer', offerId: offer.id, offerVersion: offer.version };
          if (!offer.awaitsMe) refused(state, id, signing);
          else if (offer.draft === null && offer.parties.includes(id) && own.limits.dealsLeft === 0) refused(state, id, signing);
          const refusing = { type: 'RefuseOffer', offerId: offer.id, offerVersion: offer.version, reason: 'not-now' };
          if (offer.status === 'open' && !offer.mine) accepted(state, id, refusing);
          else refused(state, id, refusing);
        }
        if (view.open.includes('fund')) accepted(state, id, { type: 'DeclarePledge', coins: Math.floor(own.limits.pledgeMax) });
        refused(state, id, { type: 'DeclarePledge', coins: Math.floor(own.limits.pledgeMax) + 1 });
        for (const kind of motionKinds) {
          if (view.motionsOpen.includes(kind)) accepted(state, id, { type: 'OpenMotion', kind });
          else refused(state, id, { type: 'OpenMotion', kind });
        }
        const { motion } = view;
        if (motion === null) continue;
        const [speak, vote] = [
          { type: 'SpeakInPlenary', motionId: motion.id },
          { type: 'VoteInPlenary', motionId: motion.id, agree: true },
        ];
        if (motion.outcome === 'open' && !motion.spoke.includes(id)) accepted(state, id, speak);
        else refused(state, id, speak);
        if (motion.outcome === 'open' && motion.spoke.includes(id)) accepted(state, id, vote);
        else refused(state, id, vote);
      }
    });
    for (const type of ['MakeOffer', 'SignOffer', 'RefuseOffer', 'DeclarePledge', 'OpenMotion', 'SpeakInPlenary', 'VoteInPlenary']) {
      if (type !== 'SignOffer') expect(tried[type] ?? 0, type).toBeGreaterThan(0);
      expect(tried[`no ${type}`] ?? 0, `no ${type}`).toBeGreaterThan(0);
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
