import { describe, expect, it } from 'vitest';
import { cueOf } from '../../client/screens/stage/stage-cues.ts';
import type { StoryMoment } from '../../client/world/story/timeline.ts';

const ending = (kept: boolean, catastrophe: boolean): StoryMoment => ({
  step: { kind: 'beat', beat: { kind: 'ending', kept, catastrophe, level: 40, line: 32 } },
  ...{ startMs: 20_000, durationMs: 7_000, beat: 5 },
});
const silence: StoryMoment = { step: { kind: 'silence' }, startMs: 0, durationMs: 2_000, beat: 1 };

describe('what is heard on the stage', () => {
  it('is the beginning of a reveal and its two endings, and nothing else', () => {
    expect(cueOf(ending(true, false), false)).toBe('rescued');
    expect(cueOf(ending(false, true), false)).toBe('struck');
    expect(cueOf(ending(false, false), false)).toBeNull();
    expect(cueOf(silence, true)).toBe('reveal');
    expect(cueOf(silence, false)).toBeNull();
    expect(cueOf(null, true)).toBeNull();
  });
});
