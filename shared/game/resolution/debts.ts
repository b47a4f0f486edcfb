import { debtId } from '../../lib/ids.ts';
import { hundredths, tenths } from '../../lib/numbers.ts';
import { parameters } from '../../model/parameters.ts';
import type { SettledDebt } from '../events.ts';
import type { Agreement, Debt, KeepChoice } from '../state.ts';
import { founded } from '../institutions.ts';
import { lastDueRound } from '../offers.ts';
import { everythingPublic, isConditioned, isPenalised, isWatched, sheetOf } from '../world.ts';
import { breach } from './breaches.ts';
import { keptShare } from '../../model/kept-share.ts';
import { placeOf, raise, type RoundWork } from './round-work.ts';

/** Step 0b (rules LN2–LN4, IL4, AR3–AR4): debts and awards that are due, by their secret choices, as far as the coins reach. */
export function settleDebts(work: RoundWork): void {
  const { state } = work;
  const due = state.debts.filter((debt) => debt.dueRound === state.round);
  if (due.length === 0) return;
  const rows = due.map((debt): SettledDebt => {
    const choice = sheetOf(state, debt.from).repays[debt.id] ?? 'keep';
    const debtor = work.held[placeOf(work, debt.from)];
    const paid = hundredths(Math.max(0, Math.min(debt.coins * repaidShare(debt, choice), debtor?.funds ?? 0)));
    if (debtor !== undefined) debtor.funds -= paid;
    const creditor = debt.to === null ? undefined : work.held[placeOf(work, debt.to)];
    if (creditor !== undefined) creditor.funds += paid;
    return { debt, choice, paid, visible: debt.visible || everythingPublic(state) };
  });
  work.events.push({ type: 'DebtsSettled', rows });
  for (const row of rows) judgeDebt(work, row);
}

/** An award is complied with or refused; there is no half of it (rule AR3). */
const repaidShare = (debt: Debt, choice: KeepChoice): number => (debt.kind === 'award' && choice !== 'keep' ? 0 : keptShare(choice));

function judgeDebt(work: RoundWork, { debt, choice, paid, visible }: SettledDebt): void {
  const actor = placeOf(work, debt.from);
  if (choice === 'keep') {
    if (debt.kind === 'award' && debt.woundId !== null) work.repairs.push({ woundId: debt.woundId, by: 'award' });
    if (debt.kind === 'loan' && debt.to !== null) raise(work, 'gain', placeOf(work, debt.to), actor, parameters.repaidGain, visible);
    return;
  }
  // Every member of the institution judges as an outsider does (rule IL4); an award refused is refused before everybody (AR4).
  const victims = debt.to === null ? [] : [debt.to];
  const severity = 1 - repaidShare(debt, choice);
  if (debt.kind === 'institution-loan') {
    const members = founded(work.state).find(({ institution }) => institution.id === debt.institution)?.members;
    work.ids.forEach((id, judge) => {
      if (members?.has(id)) raise(work, 'severity', judge, actor, parameters.spillOver * severity, true);
    });
  }
  breach(work, { about: debt.id, of: debt.kind, by: debt.from, victims, severity, visible: visible || debt.kind === 'award', called: false });
  if (debt.penalised && debt.to !== null && debt.coins > paid) {
    work.claims.push({ from: debt.from, to: debt.to, coins: tenths(parameters.penalty * (debt.coins - paid)) });
  }
}

/** Step 0c (rule RP2): restitution is sure to be paid, as far as the coins reach. */
export function payRestitution(work: RoundWork): void {
  for (const wound of work.state.wounds) {
    if (wound.restitution === null) continue;
    const breaker = work.held[placeOf(work, wound.breaker)];
    const victim = work.held[placeOf(work, wound.victim)];
    const coins = Math.max(0, Math.min(wound.restitution, breaker?.funds ?? 0));
    if (breaker !== undefined) breaker.funds -= coins;
    if (victim !== undefined) victim.funds += coins;
    work.events.push({ type: 'RestitutionPaid', woundId: wound.id, from: wound.breaker, to: wound.victim, coins });
    work.repairs.push({ woundId: wound.id, by: 'restitution' });
  }
}

/** The debts that this round's loans leave behind, of the coins that were really sent (rules LN1, LN3, LN4). */
export function makeDebts(work: RoundWork, agreement: Agreement, sent: (from: string, to: string) => number): readonly Debt[] {
  const { state } = work;
  if (agreement.round !== state.round) return [];
  return agreement.clauses.flatMap((clause): Debt[] => {
    if (clause.kind !== 'loan') return [];
    const coins = tenths(sent(clause.from, clause.to) * (1 + clause.rate));
    if (coins <= 0) return [];
    const conditioned = isConditioned(agreement.clauses, clause.to);
    return [
      {
        id: debtId(`${agreement.id}-${clause.from}`),
        kind: 'loan',
        from: clause.to,
        to: clause.from,
        institution: null,
        coins,
        dueRound: Math.min(state.round + clause.dueIn, lastDueRound(state)),
        visible: conditioned || isWatched(state, agreement),
        penalised: isPenalised(state, agreement, clause.to),
        conditioned,
        woundId: null,
      },
    ];
  });
}
