import type { Tone } from '../../state/tones.ts';
import type { StoryMoment } from '../../world/story/timeline.ts';

type Cue = 'reveal' | 'rescued' | 'struck';

const note = (hertz: number, at: number, lasts: number, loudness: number): Tone => ({ hertz, at, lasts, loudness });

/** A look up, a chord that opens, two low notes that rub against each other. */
export const cues: Readonly<Record<Cue, readonly Tone[]>> = {
  reveal: [note(440, 0, 0.7, 0.09), note(587.3, 0.18, 1, 0.09)],
  rescued: [note(261.6, 0, 2.2, 0.08), note(329.6, 0.22, 2.2, 0.08), note(392, 0.44, 2.2, 0.08), note(523.3, 0.66, 2.6, 0.09)],
  struck: [note(98, 0, 3.2, 0.16), note(92.5, 0.35, 3.2, 0.16)],
};

/** What is heard as this moment begins; most are silent. */
export function cueOf(moment: StoryMoment | null, isFirst: boolean): Cue | null {
  if (moment === null) return null;
  const { step } = moment;
  if (step.kind === 'beat' && step.beat.kind === 'ending') return step.beat.catastrophe ? 'struck' : step.beat.kept ? 'rescued' : null;
  return isFirst ? 'reveal' : null;
}
