import type { PlayedGame } from '../../../shared/debrief/played-rounds.ts';
import type { Concept } from '../../../shared/scenario/names.ts';

/** A game that has the moment, what is told of it, and a game that nearly has it. */
export interface DetectorCase {
  readonly moment: () => PlayedGame;
  readonly round: number;
  readonly countries: readonly string[];
  readonly concept: Concept;
  /** Figures that must be told so, to the first decimal. */
  readonly figures?: Readonly<Record<string, number>>;
  readonly variant?: string;
  readonly nearly: () => PlayedGame;
  /** What the second game lacks. */
  readonly lacks: string;
}
