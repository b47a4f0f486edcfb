import { effectiveness } from '../../model/fund.ts';
import { hundredths, sum } from '../../lib/numbers.ts';
import type { CountryId } from '../../lib/ids.ts';
import { parameters } from '../../model/parameters.ts';
import { actorActs } from '../actors.ts';
import { coinsNeededNow, frictionAmong } from '../agreement-friction.ts';
import { founded } from '../institutions.ts';
import { costsOf, everythingPublic, fairCoins, holds, isFundVisible, isOpen, mostCoins, ordinaryFairTotal, sheetOf, threats } from '../world.ts';
import { choiceOf } from './obligations.ts';
import { placeOf, raise, type RoundWork } from './round-work.ts';

/** Step 3a (rules IN4, PF3, OB2, AC7): members pay their fees as far as their coins go. */
export function payFees(work: RoundWork): void {
  const { state } = work;
  if (!state.settings.obstacles.funding) return;
  const bodies = founded(state);
  const platformFee = state.platformOpen && !actorActs(state, 'startup') ? parameters.platformFee : 0;
  const fees: { country: CountryId; coins: number }[] = [];
  state.countries.forEach((country, place) => {
    let owed = country.onPlatform ? platformFee : 0;
    for (const { institution, members } of bodies) if (members.has(country.id)) owed += institution.fee;
    const held = work.held[place];
    if (owed === 0 || held === undefined) return;
    const coins = Math.max(0, Math.min(owed, held.funds));
    held.funds -= coins;
    fees.push({ country: country.id, coins });
  });
  if (fees.length > 0) work.events.push({ type: 'FeesPaid', fees });
}

interface PaymentRow {
  readonly country: CountryId;
  readonly pledged: number;
  readonly paid: number;
  readonly fair: number;
}

/** Step 3b (rules FU1–FU5, PY1–PY4, PN3, ST2, AC3): payments, their effect, and what becomes known of them. */
export function payFund(work: RoundWork): void {
  const { state } = work;
  if (!isOpen(state, 'fund')) return;
  const rows = state.countries.map((country, place): PaymentRow => {
    const fair = fairCoins(state, country.id);
    const pledged = country.pledge ?? 0;
    const held = work.held[place];
    const wanted = sheetOf(state, country.id).payment ?? pledged;
    const paid = hundredths(Math.max(0, Math.min(wanted, mostCoins(state, country.id), held?.funds ?? 0)));
    if (held !== undefined) held.funds -= paid;
    work.paid[place] = paid;
    work.pledged[place] = pledged;
    return { country: country.id, pledged, paid, fair };
  });
  const contributors = rows.filter((row) => row.pledged > 0 || row.paid > 0).map((row) => row.country);
  const friction = frictionAmong(state, contributors, { tariff: 0, distance: work.distance }).total;
  const fairTotal = ordinaryFairTotal(state);
  const paid = sum(rows.map((row) => row.paid));
  const pledged = sum(rows.map((row) => row.pledged));
  work.fundVisible = isFundVisible(state);
  // A philanthropist doubles what it can see, at an effectiveness of 1 (rule AC3).
  const matched = actorActs(state, 'philanthropy') && work.fundVisible ? Math.min(parameters.philanthropyCoins, paid) : 0;
  const informed = informedParties(work);
  rows.forEach((row, place) => {
    const works = effectiveness(work.tech[place] ?? 0) * (informed.has(row.country) ? parameters.infoEffect : 1) * (1 - friction);
    sharesOf(work, row.country).forEach((share, index) => {
      work.effects[index] = (work.effects[index] ?? 0) + (row.paid * works * share) / fairTotal;
    });
  });
  threats(state).forEach(({ rules }, index) => {
    work.effects[index] = (work.effects[index] ?? 0) + (matched * rules.share * (1 - friction)) / fairTotal;
  });
  work.fundGap = pledged > 0 ? Math.max(0, (pledged - paid) / pledged) : 0;
  work.fundShare = Math.min(1, paid / fairTotal);
  work.events.push({
    type: 'FundPaid',
    visible: work.fundVisible,
    payments: rows,
    paid: hundredths(paid),
    pledged,
    fairTotal,
    effect: sum(work.effects),
    matched,
    friction,
    needed: Math.ceil(coinsNeededNow(state) - 1e-9),
  });
  fine(work, rows);
  if (work.fundVisible) judgePayments(work, rows);
}

/** How a country's coins are divided: by its own choice, or as the preset says (rule ST2). */
function sharesOf(work: RoundWork, id: CountryId): readonly number[] {
  const chosen = isOpen(work.state, 'split') ? sheetOf(work.state, id).split : null;
  return chosen ?? threats(work.state).map(({ rules }) => rules.share);
}

/** Who shares information this round: its coins work better (rule IF2). */
function informedParties({ state }: RoundWork): ReadonlySet<CountryId> {
  const informed = new Set<CountryId>();
  for (const agreement of state.agreements) if (holds(agreement.clauses, 'info')) for (const id of agreement.parties) informed.add(id);
  return informed;
}

/** The institution knows what its members paid, seen by all or not (rule PN3), so that being seen costs no points (MO5). */
function fine(work: RoundWork, rows: readonly PaymentRow[]): void {
  const strict = founded(work.state).filter(({ institution }) => institution.penalty);
  if (strict.length === 0) return;
  rows.forEach((row, place) => {
    if (row.pledged <= row.paid || !strict.some(({ members }) => members.has(row.country))) return;
    work.fineCoins[place] = parameters.penalty * (row.pledged - row.paid);
  });
}

/** Visible payments move everybody's trust (rules TR3, TR4). */
function judgePayments(work: RoundWork, rows: readonly PaymentRow[]): void {
  rows.forEach((row, actor) => {
    const share = row.fair > 0 ? row.paid / row.fair : 1;
    const shortfall = row.pledged > row.paid ? parameters.visibleShortfall * (1 - row.paid / row.pledged) : 0;
    const low = share < parameters.lowPaymentShare ? parameters.lowPaymentSeverity * (parameters.lowPaymentShare - share) : 0;
    const gain = parameters.visiblePaymentGain * Math.min(1, share);
    for (let judge = 0; judge < rows.length; judge++) {
      raise(work, 'gain', judge, actor, gain, true);
      raise(work, 'severity', judge, actor, Math.max(shortfall, low), true);
    }
  });
}

/** Step 4 (rules PR1–PR4): whoever joins and has a coin; all together lift the most. */
export function runProgramme(work: RoundWork): void {
  const { state } = work;
  if (!isOpen(state, 'programme')) return;
  const cost = costsOf(state).programme;
  const enrolled = new Set(state.countries.filter((country) => sheetOf(state, country.id).programme).map((country) => country.id));
  for (const agreement of state.agreements) {
    if (!holds(agreement.clauses, 'programme')) continue;
    for (const id of agreement.parties) if (choiceOf(state, id, agreement) !== 'break') enrolled.add(id);
  }
  const participants = work.ids.filter((id) => enrolled.has(id) && (work.held[placeOf(work, id)]?.funds ?? 0) >= cost);
  for (const id of participants) {
    const held = work.held[placeOf(work, id)];
    if (held !== undefined) held.funds -= cost;
  }
  work.participants = participants;
  work.lift = programmeLift(work);
  // Joining is a secret choice of which the hall learns the number (rules PR1, SC3), unless everything is public.
  const isSeen = everythingPublic(state);
  for (const judge of participants) {
    for (const actor of participants) {
      raise(work, 'gain', placeOf(work, judge), placeOf(work, actor), parameters.programmeTrustGain, isSeen);
    }
  }
  work.events.push({ type: 'ProgrammeRun', participants, lift: work.lift });
}

function programmeLift(work: RoundWork): number {
  const { participants } = work;
  if (participants.length === 0) return 0;
  const share = (parameters.programmeLift * participants.length) / work.ids.length;
  if (participants.length === 1) return hundredths(share * parameters.programmeAlone);
  return hundredths(share * (1 - frictionAmong(work.state, participants, { tariff: 0, distance: work.distance }).total));
}
