import type { Actor } from '../../shared/game/commands/command.ts';
import type { Command } from '../../shared/game/commands/table.ts';
import type { CreateWorldCommand } from '../../shared/game/create-world.ts';
import type { GameEvent } from '../../shared/game/events.ts';
import type { Refusal } from '../../shared/game/refusals.ts';
import type { BotPolicy, WorldState } from '../../shared/game/state.ts';
import type { CountryId, SeatId } from '../../shared/lib/ids.ts';
import type { Result } from '../../shared/lib/result.ts';
import type { OwnCountryView, PublicView, SeatView, TeacherView } from '../../shared/protocol/views.ts';
import type { StoryView } from '../../shared/protocol/story-view.ts';

/** Whose views an event may change. */
export interface Touched {
  readonly public: boolean;
  readonly teacher: boolean;
  readonly countries: 'all' | readonly CountryId[];
}

/** The pure core as a session uses it: a seam, so that sessions are tested without the game and the game without sessions. */
export interface GameRules {
  readonly createWorld: (command: CreateWorldCommand, nowMs: number) => readonly GameEvent[];
  readonly parseCommand: (raw: unknown) => Result<Command, Refusal>;
  readonly decide: (state: WorldState, command: Command, context: { actor: Actor; nowMs: number }) => Result<readonly GameEvent[], Refusal>;
  readonly evolve: (state: WorldState | null, event: GameEvent) => WorldState;
  readonly projectPublic: (state: WorldState) => PublicView;
  readonly projectCountry: (state: WorldState, country: CountryId) => OwnCountryView;
  /** The seat's view around its country's, which its mates share. */
  readonly seatView: (state: WorldState, seatId: SeatId, own: OwnCountryView | null) => SeatView;
  readonly projectTeacher: (state: WorldState) => TeacherView;
  readonly touched: (event: GameEvent) => Touched;
  readonly tellStory: (state: WorldState, events: readonly GameEvent[]) => StoryView | null;
  readonly botCommands: (publicView: PublicView, own: OwnCountryView, policy: BotPolicy, seed: string) => readonly Command[];
}
