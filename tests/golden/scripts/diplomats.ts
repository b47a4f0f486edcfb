import type { Command } from '../../../shared/game/commands/table.ts';
import { institution, quorumFor } from '../../../shared/game/institutions.ts';
import { projectCountry } from '../../../shared/game/project.ts';
import { signersOf } from '../../../shared/game/signers.ts';
import type { Clause, WorldState } from '../../../shared/game/state.ts';
import { isOpen } from '../../../shared/game/world.ts';
import { countryId, type CountryId } from '../../../shared/lib/ids.ts';
import type { Script } from '../../../shared/simulation/play-world.ts';
import type { ClauseKind } from '../../../shared/scenario/names.ts';

interface Line {
  readonly by: CountryId;
  readonly command: Command;
}
/** A line that has not been said yet, or null. */
type Next = (key: string, by: CountryId, command: Command) => Line | null;

interface Deal {
  readonly name: string;
  /** Places in the scenario's order of countries; −1 is the last. */
  readonly places: readonly number[];
  readonly rounds?: number;
  readonly mediator?: number;
  readonly clauses: (parties: readonly CountryId[]) => readonly Clause[];
}

/** Agreements made for what they hold, not for what they bring: every kind of clause that bots do not think of. */
const deals: readonly Deal[] = [
  {
    name: 'loan',
    places: [0, 1],
    clauses: ([from, to]) => [
      { kind: 'loan', from: from as CountryId, to: to as CountryId, coins: 1, rate: 0.1, dueIn: 1 },
      { kind: 'condition', on: to as CountryId },
    ],
  },
  {
    name: 'lasting',
    // The last of the list are in no institution whose penalty would leave arbitration nothing to judge.
    places: [-2, -1],
    rounds: 2,
    mediator: 0,
    clauses: ([from, to]) => [
      { kind: 'aid', from: from as CountryId, to: to as CountryId, good: 'funds', amount: 1 },
      { kind: 'arbitration' },
      { kind: 'info' },
    ],
  },
  { name: 'guarded', places: [3, 1], clauses: () => [{ kind: 'security' }, { kind: 'tradeLink' }, { kind: 'monitoring' }] },
  { name: 'closed', places: [2, 1], clauses: () => [{ kind: 'exclusive' }, { kind: 'penalty' }, { kind: 'culture' }] },
];

/**
 * A script over bots that uses what they do not think of, as far as the preset has opened it: it repairs and arbitrates,
 * founds, borrows, calls actors in, leaves, moves the principles of Bandung, makes the deals above, and breaks words.
 */
export function diplomats(): Script {
  const said = new Set<string>();
  const next: Next = (key, by, command) => {
    if (said.has(key)) return null;
    said.add(key);
    return { by, command };
  };
  return (state) => {
    if (state.practice) return null;
    if (state.phase === 'decision') return openSheets(state) ?? breakLine(state, next) ?? repayLine(state, next);
    const steps = [repairLine, signLine, charterLine, platformLine, actorLine, loanLine, leaveLine, motionLine, dealLine];
    for (const step of steps) {
      const line = step(state, next);
      if (line !== null) return line;
    }
    return null;
  };
}

/** The script speaks before the bots do, so every open offer of a country is one of its deals. */
function signLine(state: WorldState, next: Next): Line | null {
  for (const offer of state.offers) {
    const by = offer.proposer === null || offer.status !== 'open' ? undefined : signersOf(offer).find((id) => !offer.signedBy.includes(id));
    if (by !== undefined) return next(`sign ${offer.id} ${by}`, by, { type: 'SignOffer', offerId: offer.id, offerVersion: offer.version });
  }
  return null;
}

/** A locked decision cannot be changed, so the script opens what the bots have locked; the sheets count as they are. */
function openSheets(state: WorldState): Line | null {
  const by = state.countries.map(({ id }) => id).find((id) => projectCountry(state, id).decision.locked);
  return by === undefined ? null : { by, command: { type: 'LockDecision', locked: false } };
}

/** Two words a round are broken: one about which arbitration may be called, and one by turns. */
function breakLine(state: WorldState, next: Next): Line | null {
  const owing = state.countries.flatMap(({ id }) => projectCountry(state, id).obligations.map(({ agreementId, owed }) => ({ by: id, agreementId, owed })));
  const judged = owing.find(
    ({ agreementId, owed }) =>
      Object.values(owed).some((pieces) => pieces > 0) &&
      state.agreements.some(({ id, clauses }) => id === agreementId && clauses.some(({ kind }) => kind === 'arbitration')),
  );
  const byTurns = owing[state.round % Math.max(1, owing.length)];
  for (const chosen of [judged, byTurns]) {
    if (chosen === undefined) continue;
    const line = next(`break ${chosen.by} ${chosen.agreementId}`, chosen.by, { type: 'ChooseKeep', agreementId: chosen.agreementId, choice: 'break' });
    if (line !== null) return line;
  }
  return null;
}

/** Awards are paid and refused by turns, loans paid until the last round. */
function repayLine(state: WorldState, next: Next): Line | null {
  for (const debt of state.debts.filter(({ dueRound }) => dueRound === state.round)) {
    const refused = debt.kind === 'award' ? state.round % 2 === 0 : state.round >= lastRound(state);
    const line = next(`repay ${debt.id}`, debt.from, { type: 'ChooseRepayment', debtId: debt.id, choice: refused ? 'break' : 'keep' });
    if (line !== null) return line;
  }
  return null;
}

/** Victims speak first: who has been taken to arbitration need not promise restitution. */
function repairLine(state: WorldState, next: Next): Line | null {
  for (const ask of [callOf, repairOf]) {
    for (const { id } of state.countries) {
      const command = ask(state, id);
      const line = command === null ? null : next(`${command.type} ${id} ${state.headlineCount}`, id, command);
      if (line !== null) return line;
    }
  }
  return null;
}

function callOf(state: WorldState, id: CountryId): Command | null {
  const { wounds, free } = projectCountry(state, id);
  const wound = free.funds < 1 ? undefined : wounds.find(({ canArbitrate }) => canArbitrate);
  return wound === undefined ? null : { type: 'CallArbitration', woundId: wound.id };
}

/** In even rounds a breaker apologises; it makes good what it can pay for. */
function repairOf(state: WorldState, id: CountryId): Command | null {
  const { wounds, free } = projectCountry(state, id);
  for (const wound of wounds) {
    if (wound.canApologise && state.round % 2 === 0) return { type: 'Apologise', woundId: wound.id };
    if (wound.canRestitute && free.funds >= wound.coins) return { type: 'PromiseRestitution', woundId: wound.id };
  }
  return null;
}

function charterLine(state: WorldState, next: Next): Line | null {
  for (const { id, limits } of state.countries.map((each) => projectCountry(state, each.id))) {
    for (const body of limits.charters) {
      const about = institution(state, body);
      const signed = state.institutions[body]?.signed.length ?? 0;
      if (about === undefined || signed >= quorumFor(state.pack.scenario, about) + 1) continue;
      // Whoever has left stays out this round (rule IN8).
      if (state.leavings.some((left) => left.by === id)) continue;
      const line = next(`charter ${state.round} ${body} ${id}`, id, { type: 'SignCharter', institution: body });
      if (line !== null) return line;
    }
  }
  return null;
}

function platformLine(state: WorldState, next: Next): Line | null {
  if (!isOpen(state, 'platform') || state.platformOpen) return null;
  const by = state.countries.find(({ onPlatform }) => !onPlatform)?.id;
  return by === undefined ? null : next(`platform ${by}`, by, { type: 'ConnectPlatform' });
}

function actorLine(state: WorldState, next: Next): Line | null {
  const { actor } = state;
  const card = state.pack.scenario.actors.find(({ id }) => id === actor?.id);
  if (actor === null || actor.acts || card === undefined || !isOpen(state, 'actors')) return null;
  const by = state.countries.map(({ id }) => id).find((id) => !actor.calledBy.includes(id) && projectCountry(state, id).free.funds >= card.cost);
  return by === undefined ? null : next(`actor ${state.round} ${by}`, by, { type: 'CallActor' });
}

/** The country with fewest coins borrows what it may, once a game and institution. */
function loanLine(state: WorldState, next: Next): Line | null {
  for (const { id, limits } of state.countries.map((each) => projectCountry(state, each.id))) {
    const [loan] = limits.loans;
    if (loan !== undefined && loan.most >= 1) {
      const line = next(`borrow ${loan.institution}`, id, { type: 'TakeInstitutionLoan', institution: loan.institution, coins: 1 });
      if (line !== null) return line;
    }
  }
  return null;
}

/** In the last round but one somebody leaves what it has joined. */
function leaveLine(state: WorldState, next: Next): Line | null {
  for (const { id, limits } of state.countries.map((each) => projectCountry(state, each.id))) {
    const [lasting] = limits.leavable;
    if (lasting !== undefined) {
      const line = next('leave agreement', id, { type: 'LeaveAgreement', agreementId: lasting });
      if (line !== null) return line;
    }
  }
  if (state.round < 4) return null;
  const found = Object.entries(state.institutions).find(([, body]) => body.founded && body.signed.length > 3);
  const by = found?.[1].signed.at(-1);
  return found === undefined || by === undefined ? null : next('leave institution', countryId(by), { type: 'LeaveInstitution', institution: found[0] });
}

/** Everybody speaks for the principles of Bandung and agrees: mufakat. */
function motionLine(state: WorldState, next: Next): Line | null {
  if (!isOpen(state, 'plenary') || !isOpen(state, 'principles')) return null;
  const motion = state.motions.at(-1);
  const [first] = state.countries;
  if (first === undefined) return null;
  if (motion === undefined) return state.principles ? null : next('motion', first.id, { type: 'OpenMotion', kind: 'principles' });
  if (motion.outcome !== 'open') return null;
  for (const { id } of state.countries) {
    if (!motion.spoke.includes(id)) return next(`speak ${motion.id} ${id}`, id, { type: 'SpeakInPlenary', motionId: motion.id });
  }
  for (const { id } of state.countries) {
    if (!Object.hasOwn(motion.votes, id)) return next(`vote ${motion.id} ${id}`, id, { type: 'VoteInPlenary', motionId: motion.id, agree: true });
  }
  return null;
}

function dealLine(state: WorldState, next: Next): Line | null {
  const last = lastRound(state);
  if (state.practice || state.round >= last) return null;
  for (const deal of deals) {
    const parties = deal.places.map((place) => state.countries.at(place)?.id as CountryId);
    const clauses = deal.clauses(parties).filter((clause) => isOpen(state, clause.kind as ClauseKind & 'aid') && !forbidden(state, parties, clause));
    const [by, ...to] = parties;
    if (by === undefined || clauses.length === 0 || parties.some((id) => projectCountry(state, id).limits.dealsLeft < 1)) continue;
    if (clauses.some((clause) => 'from' in clause && projectCountry(state, clause.from).free.funds < 2)) continue;
    if (parties.some((id) => projectCountry(state, id).free.funds < 2)) continue;
    const rounds = deal.rounds !== undefined && isOpen(state, 'lasting') && state.round + deal.rounds - 1 <= last ? { rounds: deal.rounds } : {};
    const mediator = deal.mediator !== undefined && isOpen(state, 'mediator') ? { mediator: state.countries[deal.mediator]?.id as CountryId } : {};
    const line = next(`deal ${state.round} ${deal.name}`, by, { type: 'MakeOffer', to, clauses, ...rounds, ...mediator } as Command);
    if (line !== null) return line;
  }
  return null;
}

/** Under the principles of Bandung nobody offers a clause over another's red line (rule BP1). */
const forbidden = (state: WorldState, parties: readonly CountryId[], clause: Clause): boolean =>
  (state.principles && state.pack.scenario.countries.some(({ id, redLines }) => parties.some((party) => party === id) && redLines.includes(clause.kind))) ||
  (clause.kind === 'exclusive' && parties.length * 2 >= state.countries.length);

const lastRound = (state: WorldState): number => state.pack.scenario.presets.find(({ id }) => id === state.presetId)?.rounds ?? 0;
