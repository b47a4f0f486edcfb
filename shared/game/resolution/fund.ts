import { hundredths } from '../../lib/numbers.ts';
import { effectiveness } from '../../model/fund.ts';
import { parameters } from '../../model/parameters.ts';
import {
  coinsNeededNow,
  everythingPublic,
  fairCoins,
  frictionAmong,
  institutionOf,
  isFundVisible,
  isOpen,
  mostCoins,
  ordinaryFairTotal,
  sheetOf,
} from '../world.ts';
import { choiceOf } from './obligations.ts';
import { placeOf, type RoundWork, raise } from './round-work.ts';

/** Step 3a (rules IN4, PF3): members pay their fees as far as their coins go. */
export function payFees(work: RoundWork): void {
  const { state } = work;
  const fees: { country: (typeof work.ids)[number]; coins: number }[] = [];
  state.countries.forEach((country, place) => {
    const owed =
      (state.institutionFounded && country.inInstitution ? state.pack.scenario.institution.fee : 0) +
      (state.platformOpen && country.onPlatform ? parameters.platformFee : 0);
    const held = work.held[place];
    if (owed === 0 || held === undefined) return;
    const coins = Math.max(0, Math.min(owed, held.funds));
    held.funds -= coins;
    fees.push({ country: country.id, coins });
  });
  if (fees.length > 0) work.events.push({ type: 'FeesPaid', fees });
}

/** Step 3b (rules FU1–FU5, PY1–PY4, PN3): payments, their effect, and what becomes known of them. */
export function payFund(work: RoundWork): void {
  const { state } = work;
  if (!isOpen(state, 'fund')) return;
  const { institution } = state.pack.scenario;
  const rows = state.countries.map((country, place) => {
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
  const friction = frictionAmong(state, contributors, 0, work.distance).total;
  const fairTotal = ordinaryFairTotal(state);
  let effective = 0;
  let paid = 0;
  let pledged = 0;
  rows.forEach((row, place) => {
    effective += row.paid * effectiveness(work.tech[place] ?? 0) * (1 - friction);
    paid += row.paid;
    pledged += row.pledged;
  });
  work.effect = effective / fairTotal;
  work.fundGap = pledged > 0 ? Math.max(0, (pledged - paid) / pledged) : 0;
  work.fundShare = Math.min(1, paid / fairTotal);
  work.fundVisible = isFundVisible(state);
  work.events.push({
    type: 'FundPaid',
    visible: work.fundVisible,
    payments: rows,
    paid: hundredths(paid),
    pledged,
    fairTotal,
    effect: work.effect,
    friction,
    needed: Math.ceil(coinsNeededNow(state) - 1e-9),
  });
  // The institution knows what its members paid, seen by all or not (rule PN3), so that being seen costs no points (MO5).
  rows.forEach((row, place) => {
    if (!institution.penalty || row.pledged <= row.paid || !institutionOf(state, [row.country])) return;
    work.fineCoins[place] = parameters.penalty * (row.pledged - row.paid);
  });
  if (!work.fundVisible) return;
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
  const enrolled = new Set(state.countries.filter((country) => sheetOf(state, country.id).programme).map((country) => country.id));
  for (const agreement of state.agreements) {
    if (!agreement.clauses.some((clause) => clause.kind === 'programme')) continue;
    for (const id of agreement.parties) if (choiceOf(state, id, agreement) !== 'break') enrolled.add(id);
  }
  const participants = work.ids.filter((id) => enrolled.has(id) && (work.held[placeOf(work, id)]?.funds ?? 0) >= parameters.programmeCost);
  for (const id of participants) {
    const held = work.held[placeOf(work, id)];
    if (held !== undefined) held.funds -= parameters.programmeCost;
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
  return hundredths(share * (1 - frictionAmong(work.state, participants, 0, work.distance).total));
}
