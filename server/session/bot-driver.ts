import type { Command } from '../../shared/game/commands/table.ts';
import type { GameEvent } from '../../shared/game/events.ts';
import type { WorldState } from '../../shared/game/state.ts';
import type { CountryId } from '../../shared/lib/ids.ts';
import { draw } from '../../shared/lib/keyed-random.ts';
import type { PublicView } from '../../shared/protocol/views.ts';
import type { Clock } from './clock.ts';
import type { GameRules } from './game-rules.ts';

export interface BotWorld {
  /** The newest decided state, written or not. */
  readonly draft: () => WorldState;
  /** Decides one bot's command on the draft; whether it was accepted. */
  readonly act: (country: CountryId, command: Command) => boolean;
  readonly report: (problem: string, error: unknown) => void;
}

/** A bot that never comes to rest within a phase is a bug; it must not take the world with it. */
const maxThoughtsPerPhase = 60;

/**
 * Lets bots act through their own view and the same commands as people. A bot thinks when something it may see has
 * changed, and stops when it proposes nothing new. In timed play it waits a moment first, so that the class sees
 * it act; what is decided in secret needs no show and is decided at once.
 */
export class BotDriver {
  readonly #rules: GameRules;
  readonly #clock: Clock;
  readonly #world: BotWorld;
  readonly #delayMs: number;
  readonly #due = new Map<CountryId, (() => void) | null>();
  readonly #refused = new Set<string>();
  readonly #thoughts = new Map<CountryId, number>();
  #phase = '';
  #thinking = false;
  #seen: { readonly state: WorldState; readonly view: PublicView } | null = null;

  constructor(rules: GameRules, clock: Clock, world: BotWorld, delayMs: number) {
    this.#rules = rules;
    this.#clock = clock;
    this.#world = world;
    this.#delayMs = delayMs;
  }

  /** Tells the bots what happened; to be called after each change of the draft. */
  notice(events: readonly GameEvent[]): void {
    const state = this.#world.draft();
    this.#enterPhase(state);
    for (const country of state.countries) {
      if (country.bot === null || this.#due.has(country.id)) continue;
      if (events.some((event) => this.#sees(event, country.id))) this.#plan(country.id, state);
    }
    if (this.#delayMs === 0) this.finishThoughts();
  }

  /** After a restart every bot looks at the world afresh. */
  wake(): void {
    const state = this.#world.draft();
    this.#enterPhase(state);
    for (const country of state.countries) if (country.bot !== null) this.#plan(country.id, state);
    if (this.#delayMs === 0) this.finishThoughts();
  }

  #sees(event: GameEvent, country: CountryId): boolean {
    const touched = this.#rules.touched(event);
    return touched.public || touched.countries === 'all' || touched.countries.includes(country);
  }

  #enterPhase(state: WorldState): void {
    const phase = `${state.phase}/${state.round}/${state.practice}/${state.paused === null}`;
    if (phase === this.#phase) return;
    this.#phase = phase;
    this.#refused.clear();
    this.#thoughts.clear();
  }

  #plan(country: CountryId, state: WorldState): void {
    if (!isPlaying(state)) return;
    const thoughts = (this.#thoughts.get(country) ?? 0) + 1;
    if (thoughts > maxThoughtsPerPhase) return;
    this.#thoughts.set(country, thoughts);
    if (this.#delayMs === 0) {
      this.#due.set(country, null);
      return;
    }
    const isSecret = state.phase === 'decision';
    const chance = draw(state.seed, `bot-pause/${this.#phase}/${country}/${thoughts}`);
    const ms = isSecret ? 0 : this.#delayMs * (0.5 + chance);
    const cancel = this.#clock.after(ms, () => {
      this.#due.delete(country);
      this.#think(country);
    });
    this.#due.set(country, cancel);
  }

  /** Every planned thought now: before a person ends the phase, and in tests. */
  finishThoughts(): void {
    if (this.#thinking) return;
    this.#thinking = true;
    try {
      for (let next = this.#due.keys().next(); !next.done; next = this.#due.keys().next()) {
        this.#due.get(next.value)?.();
        this.#due.delete(next.value);
        this.#think(next.value);
      }
    } finally {
      this.#thinking = false;
    }
  }

  /** A bot that stumbles over its own thoughts stays silent; the lesson goes on. */
  #think(country: CountryId): void {
    try {
      this.#thinkAndAct(country);
    } catch (error) {
      this.#world.report(`the bot of ${country}`, error);
    }
  }

  #thinkAndAct(country: CountryId): void {
    const state = this.#world.draft();
    const policy = state.countries.find(({ id }) => id === country)?.bot ?? null;
    if (policy === null || !isPlaying(state)) return;
    const own = this.#rules.projectCountry(state, country);
    for (const command of this.#rules.botCommands(this.#publicView(state), own, policy, state.seed)) {
      const key = `${country} ${JSON.stringify(command)}`;
      if (this.#refused.has(key)) continue;
      const phase = this.#phase;
      if (!this.#world.act(country, command)) this.#refused.add(key);
      // The world has moved on: the rest was thought for a phase that is over.
      if (this.#phase !== phase) return;
    }
  }

  #publicView(state: WorldState): PublicView {
    if (this.#seen?.state !== state) this.#seen = { state, view: this.#rules.projectPublic(state) };
    return this.#seen.view;
  }

  stop(): void {
    for (const cancel of this.#due.values()) cancel?.();
    this.#due.clear();
  }
}

const isPlaying = (state: WorldState): boolean => state.paused === null && state.phase !== 'lobby' && state.phase !== 'debrief';

/** Before these the bots say what they still have to say: the phase may be over after them. */
export const endsPhase = (command: Command): boolean =>
  command.type === 'NextPhase' ||
  command.type === 'AdvanceSlowest' ||
  command.type === 'TimeOutPhase' ||
  command.type === 'StandIn' ||
  (command.type === 'ActFor' && endsPhase(command.command)) ||
  (command.type === 'SetReady' && command.ready) ||
  (command.type === 'LockDecision' && command.locked);
