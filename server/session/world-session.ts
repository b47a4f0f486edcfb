// The one queue of a world from decision to durable to shown; long because its steps share the drafts.
import type { Actor } from '../../shared/game/commands/command.ts';
import type { Command } from '../../shared/game/commands/table.ts';
import type { Commit } from '../../shared/game/events.ts';
import { isOfDebrief } from '../../shared/game/debrief-events.ts';
import { type Refusal, refusal } from '../../shared/game/refusals.ts';
import type { WorldState } from '../../shared/game/state.ts';
import type { CountryId, SeatId } from '../../shared/lib/ids.ts';
import type { CommandAnswer } from '../../shared/protocol/messages.ts';
import { DuplicateCommand, type EventLog, type SeatRecord } from '../store/event-log.ts';
import { BotDriver, endsPhase } from './bot-driver.ts';
import type { Clock } from './clock.ts';
import { commandKey } from './command-key.ts';
import { answerNo, commandIdIn, readCommandMessage } from './command-message.ts';
import type { GameRules } from './game-rules.ts';
import type { Ids } from './ids.ts';
import { readPayload } from './read-payload.ts';
import { RememberedAnswers } from './remembered-answers.ts';
import { SaveWatch } from './save-watch.ts';
import { SeatKeys } from './seat-keys.ts';
import { ViewFeed, viewerOf } from './view-feed.ts';
import { WorldTimers } from './world-timers.ts';

export interface SessionTools {
  readonly rules: GameRules;
  readonly log: EventLog;
  readonly clock: Clock;
  readonly ids: Ids;
  /** How long bots wait before they act; 0 in tests. */
  readonly botDelayMs: number;
  readonly report: (problem: string, error: unknown) => void;
}

/** A decided command on its way to the disk, or a refusal that rests on decisions still on their way. */
interface Decided {
  readonly commit: Commit | null;
  readonly refusal: Refusal | null;
  readonly seats: readonly SeatRecord[];
  readonly after: WorldState;
  readonly settle: (outcome: 'durable' | 'lost') => void;
}

/**
 * One running world. Commands are decided in order on a draft of the state; a batch of them becomes durable before
 * anybody is answered or shown anything; if the store fails, the drafts are dropped and their senders are told.
 * Further commands are decided while a batch is being written.
 */
export class WorldSession {
  readonly worldId: string;
  readonly feed: ViewFeed;
  readonly seatKeys: SeatKeys;
  /** Whether what happens here is being saved. */
  readonly saves: SaveWatch;
  readonly #tools: SessionTools;
  readonly #answers = new RememberedAnswers();
  readonly #timers: WorldTimers;
  readonly #bots: BotDriver;
  #adopted: WorldState;
  #adoptedSeq: number;
  #playedSeq = 0;
  #draft: WorldState;
  #draftSeq: number;
  #lastAtMs: number;
  readonly #openedMs: number;
  #queue: Decided[] = [];
  #writing = false;
  #written: Promise<void> = Promise.resolve();
  #unsure = false;
  #closed = false;
  /** Time that was given back when this session began. */
  outage: { readonly ms: number; readonly atMs: number } | null = null;
  /** Called after commits became durable; views may be flushed. */
  onAdopted: (() => void) | null = null;

  constructor(worldId: string, commits: readonly Commit[], seats: readonly SeatRecord[], tools: SessionTools) {
    this.worldId = worldId;
    this.#tools = tools;
    this.feed = new ViewFeed(tools.rules, tools.report);
    let state: WorldState | null = null;
    for (const commit of commits) {
      for (const event of commit.events) state = tools.rules.evolve(state, event);
      if (state) this.feed.mark(state, commit.events);
      this.#remember(commit);
      this.#measure(commit);
    }
    if (!state) throw new Error(`the log of ${worldId} is empty`);
    this.#adopted = this.#draft = state;
    this.#adoptedSeq = this.#draftSeq = commits.length;
    this.#lastAtMs = commits.at(-1)?.at ?? 0;
    this.#openedMs = tools.clock.now();
    this.seatKeys = new SeatKeys(seats);
    this.saves = new SaveWatch({ clock: tools.clock, probe: () => tools.log.beat(tools.clock.now()), credit: (ms) => this.#giveBack(ms) });
    // While nothing can be saved no phase ends: the time is given back first.
    this.#timers = new WorldTimers(tools.clock, async (command) => this.saves.isSaving && (await this.submitOwn({ kind: 'system' }, command)).ok);
    const act = (country: CountryId, command: Command) => this.#decide({ kind: 'bot', country }, tools.ids.commandId(), command, [], () => {});
    this.#bots = new BotDriver(tools.rules, tools.clock, { draft: () => this.#draft, act, report: tools.report }, tools.botDelayMs);
    // What the replay marked is told to whoever joins, not sent as news.
    this.feed.take(state, { countries: new Set(), teacher: false });
  }

  /** Accepted ids keep their answer over a restart; what they changed is in every view that is sent from now on. */
  #remember(commit: Commit): void {
    this.#answers.settle(commandKey(commit), { ok: true, commandId: commit.commandId, revision: 0 });
  }

  /** The last state that is durable: what views show. */
  get state(): WorldState {
    return this.#adopted;
  }

  /** How many commits a debrief is made of: turning its pages and writing its exit tickets make no other one. */
  get commitCount(): number {
    return this.#playedSeq;
  }

  /** The last state decided, perhaps not durable yet: what the next decision stands on. Not to be shown. */
  get newest(): WorldState {
    return this.#draft;
  }

  /** A phase of this world will end by the clock. */
  get isTicking(): boolean {
    return this.#adopted.deadlineMs !== null && this.#adopted.paused === null;
  }

  /** When something last happened here: a commit, or the opening. */
  get lastSignMs(): number {
    return Math.max(this.#lastAtMs, this.#openedMs);
  }

  /** Time lost while no server ran is given back; then the clock and the bots start. */
  async start(outageMs: number): Promise<void> {
    const ms = Math.round(outageMs);
    if (ms > 0 && this.isTicking && (await this.#giveBack(ms))) this.outage = { ms, atMs: this.#tools.clock.now() };
    this.#timers.arm(this.#adopted);
    this.#bots.wake();
  }

  /** Rule PH7. False: it could not be written. A world without a running clock has lost no time. */
  async #giveBack(ms: number): Promise<boolean> {
    if (!this.isTicking) return true;
    const answer = await this.submitOwn({ kind: 'system' }, { type: 'CreditOutage', ms: Math.round(ms) });
    return answer.ok || answer.refusal.reason !== 'storage-unavailable';
  }

  seatOf(secretHash: string): SeatId | null {
    return this.#adopted.seats.find(({ id }) => id === this.seatKeys.seatOf(secretHash))?.id ?? null;
  }

  /** A message as it came from a client. Never rejects and never throws: what is wrong is a refusal. */
  async submit(actor: Actor, raw: unknown): Promise<CommandAnswer> {
    const message = readCommandMessage(raw);
    if (!message.ok) return answerNo(commandIdIn(raw), message.refusal);
    const { commandId, command } = message.value;
    const key = commandKey({ actor, commandId });
    const known = this.#answers.get(key);
    if (known) return known;
    const payload = readPayload(command, this.#tools.rules.parseCommand);
    if (!payload.ok) {
      const answer = answerNo(commandId, payload.refusal);
      this.#answers.settle(key, answer);
      return answer;
    }
    return this.#take(actor, commandId, payload.value, []);
  }

  /** A command of the server's own: the clock's, or the teacher's and a new student's through HTTP. */
  submitOwn(actor: Actor, command: Command, seats: readonly SeatRecord[] = []): Promise<CommandAnswer> {
    return this.#take(actor, this.#tools.ids.commandId(), command, seats);
  }

  #take(actor: Actor, commandId: string, command: Command, seats: readonly SeatRecord[]): Promise<CommandAnswer> {
    const key = commandKey({ actor, commandId });
    if (endsPhase(command)) this.#bots.finishThoughts();
    const answer = new Promise<CommandAnswer>((resolve) => {
      const settled = (result: CommandAnswer) => resolve(this.#answers.settle(key, result));
      this.#decide(actor, commandId, command, seats, settled);
    });
    if (this.#answers.get(key) === undefined) this.#answers.expect(key, answer);
    return answer;
  }

  /** Decides on the draft at once; `settled` is called when the outcome is durable. Returns whether it was accepted. */
  #decide(actor: Actor, commandId: string, command: Command, seats: readonly SeatRecord[], settled: (answer: CommandAnswer) => void): boolean {
    const atMs = Math.max(this.#tools.clock.now(), this.#lastAtMs);
    let reason: Refusal;
    try {
      if (this.#closed) throw new Error('the session is closed');
      const decision = this.#tools.rules.decide(this.#draft, command, { actor, nowMs: atMs });
      if (decision.ok) {
        const events = decision.value;
        let after = this.#draft;
        for (const event of events) after = this.#tools.rules.evolve(after, event);
        const commit: Commit = { seq: ++this.#draftSeq, at: atMs, commandId, actor, command, events };
        this.#draft = after;
        this.#lastAtMs = atMs;
        const settle = (outcome: 'durable' | 'lost') =>
          settled(outcome === 'durable' ? { ok: true, commandId, revision: this.#promisedTo(actor) } : answerNo(commandId, refusal('storage-unavailable')));
        this.#enqueue({ commit, refusal: null, seats, after, settle });
        this.#bots.notice(events);
        return true;
      }
      reason = decision.refusal;
    } catch (error) {
      this.#tools.report(`deciding ${command.type} in ${this.worldId}`, error);
      reason = refusal('storage-unavailable');
    }
    const settle = (outcome: 'durable' | 'lost') => settled(answerNo(commandId, outcome === 'durable' ? reason : refusal('storage-unavailable')));
    // Nothing undecided below it: the refusal is final now. Otherwise it waits for what it rests on.
    if (this.#draft === this.#adopted && this.#queue.length === 0) settle('durable');
    else this.#enqueue({ commit: null, refusal: reason, seats: [], after: this.#draft, settle });
    return false;
  }

  #enqueue(decided: Decided): void {
    this.#queue.push(decided);
    if (this.#writing) return;
    this.#writing = true;
    // A microtask later, so that what is decided in one go is written in one batch.
    this.#written = Promise.resolve().then(() => this.#writeAll());
  }

  async #writeAll(): Promise<void> {
    while (this.#queue.length > 0) {
      const batch = this.#queue;
      this.#queue = [];
      const commits = batch.flatMap(({ commit }) => (commit ? [commit] : []));
      const seats = batch.flatMap((decided) => decided.seats);
      try {
        if (this.#unsure) await this.#lookAgain();
        if (commits.length > 0) await this.#tools.log.append({ worldId: this.worldId, commits, seats });
        this.#adopt(batch, commits);
      } catch (error) {
        this.#tools.report(`writing ${this.worldId}`, error);
        await this.#drop(batch, commits, error);
      }
    }
    this.#writing = false;
  }

  #measure({ seq, events }: Commit): void {
    if (!events.every(isOfDebrief)) this.#playedSeq = seq;
  }

  #adopt(batch: readonly Decided[], commits: readonly Commit[]): void {
    for (const { commit, after, seats } of batch) {
      if (!commit) continue;
      this.#adopted = after;
      this.#adoptedSeq = commit.seq;
      this.#measure(commit);
      for (const seat of seats) this.seatKeys.add(seat);
      this.feed.mark(after, commit.events);
    }
    for (const { settle } of batch) settle('durable');
    if (commits.length === 0) return;
    this.saves.worked();
    this.#timers.arm(this.#adopted);
    this.onAdopted?.();
  }

  /**
   * The write failed, so everything decided on top of it is void. An I/O error may come after the bytes reached the
   * disk: the log itself says which commits are there, now or before the next write.
   */
  async #drop(batch: readonly Decided[], commits: readonly Commit[], error: unknown): Promise<void> {
    this.#unsure = true;
    let kept = 0;
    try {
      const found = await this.#tools.log.readWorld(this.worldId, this.#adoptedSeq + 1);
      const first = commits[0];
      if (found.length === commits.length && found[0]?.commandId === first?.commandId) kept = commits.length;
      this.#unsure = found.length !== kept;
    } catch (unread) {
      this.#tools.report(`reading ${this.worldId} after a failed write`, unread);
    }
    if (kept > 0) {
      this.#adopt(batch, commits);
      return;
    }
    const lost = [...batch, ...this.#queue];
    this.#queue = [];
    this.#draft = this.#adopted;
    this.#draftSeq = this.#adoptedSeq;
    for (const { settle } of lost) settle('lost');
    if (!(error instanceof DuplicateCommand)) this.saves.failed(commits[0]?.at ?? this.#tools.clock.now());
    this.#tools.clock.after(1000, () => {
      if (this.#closed) return;
      this.#timers.arm(this.#adopted);
      this.#bots.wake();
    });
  }

  /** Commits that a failed write left in the log after all are part of the world. */
  async #lookAgain(): Promise<void> {
    const found = await this.#tools.log.readWorld(this.worldId, this.#adoptedSeq + 1);
    this.#unsure = false;
    if (found.length === 0) return;
    for (const commit of found) {
      for (const event of commit.events) this.#adopted = this.#tools.rules.evolve(this.#adopted, event);
      this.#adoptedSeq = commit.seq;
      this.#measure(commit);
      this.feed.mark(this.#adopted, commit.events);
      this.#remember(commit);
    }
    // Whatever was decided meanwhile stood on another state: it is refused like the write that failed.
    this.#draft = this.#adopted;
    this.#draftSeq = this.#adoptedSeq;
    this.onAdopted?.();
    throw new Error('the log held more than was known');
  }

  #promisedTo(actor: Actor): number {
    const viewer = viewerOf(this.#adopted, actor);
    return viewer ? this.feed.promise(viewer) : 0;
  }

  /** Stops the clock and the bots and waits for what is being written. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#timers.stop();
    this.#bots.stop();
    this.saves.stop();
    this.onAdopted = null;
    await this.#written;
  }
}
