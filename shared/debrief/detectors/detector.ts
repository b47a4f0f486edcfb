import { clamp, hundredths, tenths } from '../../lib/numbers.ts';
import type { CountryId } from '../../lib/ids.ts';
import type { DetectorId, FoundMoment, Reveals, Thing } from '../../protocol/lived-view.ts';
import type { Concept } from '../../scenario/names.ts';
import type { LivedGame } from './lived-game.ts';

/** Looks for one kind of moment: pure, from the played rounds alone. */
export interface Detector {
  readonly id: DetectorId;
  /** What its moments show; more than one where a scenario's own names decide. */
  readonly concepts: readonly Concept[];
  readonly reveals: Reveals;
  /** Measures by playing the game again without something, so it is silent where the rules of today do not reproduce the game. */
  readonly replays: boolean;
  readonly find: (game: LivedGame) => readonly Seen[];
}

/** A moment before it is named. */
export interface Seen {
  readonly round: number;
  readonly countries: readonly CountryId[];
  readonly figures: Readonly<Record<string, number>>;
  readonly things?: Readonly<Partial<Record<Thing, string>>>;
  /** Any number: below 0 and above 1 are cut. */
  readonly strength: number;
  /** Where it is not the detector's first. */
  readonly concept?: Concept;
  readonly reveals?: Reveals;
  /** Other words than the detector's first: `refused` is told by `refused` and asked by `refusedAsks`. */
  readonly variant?: string;
}

export const detector = (
  id: DetectorId,
  concept: Concept | readonly Concept[],
  reveals: Reveals,
  find: Detector['find'],
  about: { readonly replays?: true } = {},
): Detector => ({ id, concepts: typeof concept === 'string' ? [concept] : concept, reveals, find, replays: about.replays ?? false });

/** The moments of one detector, strongest first. */
export function momentsOf(by: Detector, game: LivedGame): readonly FoundMoment[] {
  const [first, ...more] = by.concepts;
  if (first === undefined) throw new Error(`detector ${by.id} has no concept`);
  return by
    .find(game)
    .map(
      (seen): FoundMoment => ({
        id: `${by.id}-r${seen.round}-${seen.countries.slice(0, 3).join('-')}`,
        concept: seen.concept ?? first,
        alsoShows: seen.concept === undefined ? more : [],
        detector: by.id,
        round: seen.round,
        countries: seen.countries,
        figures: Object.fromEntries(Object.entries(seen.figures).map(([name, value]) => [name, tenths(value)])),
        things: seen.things ?? {},
        strength: hundredths(clamp(seen.strength, 0, 1)),
        reveals: seen.reveals ?? by.reveals,
        sentenceKey: `lived.${by.id}.${seen.variant ?? 'says'}`,
        questionKey: `lived.${by.id}.${seen.variant === undefined ? 'asks' : `${seen.variant}Asks`}`,
      }),
    )
    .sort((a, b) => b.strength - a.strength || a.round - b.round);
}
