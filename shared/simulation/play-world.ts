import type { Actor } from '../game/commands/command.ts';
import type { Command } from '../game/commands/table.ts';
import { createWorld, type CreateWorldCommand } from '../game/create-world.ts';
import { decide } from '../game/decide.ts';
import type { Commit, GameEvent } from '../game/events.ts';
import { projectCountry } from '../game/project.ts';
import { projectPublic } from '../game/project-public.ts';
import { signersOf } from '../game/signers.ts';
import { evolveAll, replay } from '../game/replay.ts';
import type { BotPolicy, WorldState } from '../game/state.ts';
import type { CountryId } from '../lib/ids.ts';
import { botCommands } from '../bots/act.ts';

/** Looks of every bot at the market per negotiation; a market that still moves then is cut off by the clock. */
const mostLooks = 12;

export interface PlayedWorld {
  readonly state: WorldState;
  readonly commits: readonly Commit[];
}

/** Puts commands into the bots' mouths, before them in a negotiation and after them in a decision; null: nothing (more) to say. */
export type Script = (state: WorldState) => { readonly by: CountryId; readonly command: Command } | null;

/**
 * A whole game of bots, through views and commands only, on a virtual clock (one millisecond a commit).
 * @param policies one per country, in the scenario's order
 * @throws when a command of the script is refused
 */
export function playWorld(command: CreateWorldCommand, policies: readonly BotPolicy[], script: Script = () => null): PlayedWorld {
  const first: Commit = { seq: 1, at: 0, commandId: 'create', actor: { kind: 'system' }, command, events: createWorld(command, 0) };
  const table = new Table(replay([first]), [first]);
  const countries = table.state.countries.map((country) => country.id);
  countries.forEach((country, place) => {
    table.take({ type: 'AssignBot', country, policy: policies[place] ?? 'reciprocator' }, { kind: 'teacher' });
  });
  table.take({ type: 'StartLesson' }, { kind: 'teacher' });
  while (table.state.phase !== 'debrief') {
    if (table.state.phase === 'negotiation') {
      follow(table, script);
      playMarket(table, countries);
    }
    if (table.state.phase === 'decision') {
      for (const country of countries) letAct(table, country);
      follow(table, script);
    }
    table.take({ type: 'NextPhase' }, { kind: 'teacher' });
  }
  return { state: table.state, commits: table.commits };
}

function follow(table: Table, script: Script): void {
  for (let line = script(table.state); line !== null; line = script(table.state)) {
    if (!table.take(line.command, { kind: 'bot', country: line.by })) {
      throw new Error(`round ${table.state.round}: the script's ${JSON.stringify(line.command)} of ${line.by} was refused`);
    }
  }
}

function playMarket(table: Table, countries: readonly CountryId[]): void {
  const seen = new Map<CountryId, string>();
  for (let look = 0; look < mostLooks; look++) {
    let moved = false;
    for (const country of countries) {
      if (seen.get(country) === marketSeenBy(table.state, country)) continue;
      const before = table.state.agreements.length;
      moved = letAct(table, country) || moved;
      // A bot stops at its own signature, because it changes everything: it wants to look again.
      if (table.state.agreements.length === before) seen.set(country, marketSeenBy(table.state, country));
    }
    if (!moved) return;
  }
}

/** What a bot's next move depends on; while it is the same, another look would end as the last one did. */
function marketSeenBy(state: WorldState, id: CountryId): string {
  let signatures = 0;
  for (const body of Object.values(state.institutions)) signatures += body.signed.length;
  const motion = state.motions.at(-1);
  let seen = `${state.agreements.length}/${signatures}/${state.actor?.calledBy.length}/${state.debts.length}/${motion?.id}${motion?.outcome}`;
  for (const offer of state.offers) if (signersOf(offer).includes(id)) seen += `|${offer.id}${offer.status}`;
  return seen;
}

function letAct(table: Table, country: CountryId): boolean {
  const policy = table.state.countries.find((candidate) => candidate.id === country)?.bot ?? null;
  if (policy === null) return false;
  const commands = botCommands(table.publicView(), projectCountry(table.state, country), policy, table.state.seed);
  let moved = false;
  for (const command of commands) moved = table.take(command, { kind: 'bot', country }) || moved;
  return moved;
}

class Table {
  state: WorldState;
  readonly commits: Commit[];
  private view: { of: WorldState; view: ReturnType<typeof projectPublic> } | null = null;

  constructor(state: WorldState, commits: Commit[]) {
    this.state = state;
    this.commits = commits;
  }

  /** The public view of the present state, projected once. */
  publicView() {
    if (this.view?.of !== this.state) this.view = { of: this.state, view: projectPublic(this.state) };
    return this.view.view;
  }

  take(command: Command, actor: Actor): boolean {
    const seq = this.commits.length + 1;
    const decision = decide(this.state, command, { actor, nowMs: seq });
    if (!decision.ok) return false;
    const events: readonly GameEvent[] = decision.value;
    this.state = evolveAll(this.state, events);
    this.commits.push({ seq, at: seq, commandId: `c${seq}`, actor, command, events });
    return true;
  }
}
