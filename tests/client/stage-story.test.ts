import { describe, expect, it } from 'vitest';
import type { StoryView } from '../../shared/protocol/story-view.ts';
import { countryId } from '../../shared/lib/ids.ts';
import { playTimeline } from '../../client/world/story/play-timeline.ts';
import { beatsOf, chooseAsides } from '../../shared/model/story-steps.ts';
import { asideMs, buildTimeline, longestBeatMs, momentsOfBeat, resultTold, type StoryMoment } from '../../client/world/story/timeline.ts';

const [padi, surya, medika] = ['PADI', 'SURYA', 'MEDIKA'].map(countryId) as [
  ReturnType<typeof countryId>,
  ReturnType<typeof countryId>,
  ReturnType<typeof countryId>,
];
const fund = { kind: 'fund', paid: 9, needed: 15, before: 46, level: 52, line: 32, programme: 0 } as const;
const story: StoryView = {
  round: 3,
  practice: false,
  course: 0,
  beats: [
    { kind: 'broken-promise', victim: padi, breaker: surya, good: 'medicine', missing: 4, visible: true },
    { kind: 'rescue', giver: medika, receiver: padi, good: 'food', amount: 3 },
    fund,
    { kind: 'ending', kept: false, catastrophe: true, level: 52, line: 32 },
  ],
  moments: [],
  journeys: [{ from: padi, to: surya, good: 'food', amount: 2 }],
};
const names = (timeline: readonly StoryMoment[]) => timeline.map(({ step }) => (step.kind === 'beat' ? step.beat.kind : step.kind));

describe('the told reveal', () => {
  it('goes: goods, broken promise, rescue, silence, fund, ending', () => {
    expect(names(buildTimeline(story))).toEqual(['journeys', 'broken-promise', 'rescue', 'silence', 'fund', 'ending']);
  });
  it('keeps two seconds of silence before the fund, and no beat longer than seven', () => {
    const timeline = buildTimeline(story);
    const silence = timeline.find(({ step }) => step.kind === 'silence');
    expect(silence?.durationMs).toBe(2_000);
    for (const moment of timeline) expect(moment.durationMs).toBeLessThanOrEqual(longestBeatMs);
    const told = timeline.find(({ step }) => step.kind === 'beat' && step.beat.kind === 'fund');
    expect((silence?.durationMs ?? 0) + (told?.durationMs ?? 0)).toBeLessThanOrEqual(longestBeatMs);
  });
  it('changes the light of the whole stage at most once a second: no moment is shorter than two', () => {
    for (const { durationMs } of buildTimeline({ ...story, moments: [{ kind: 'principles' }] })) expect(durationMs).toBeGreaterThanOrEqual(2_000);
  });
  it('tells at most three beats before an ending', () => {
    const many: StoryView = { ...story, beats: [...story.beats.slice(0, 2), ...story.beats.slice(0, 2), fund] };
    expect(names(buildTimeline(many)).filter((name) => name !== 'journeys' && name !== 'silence')).toHaveLength(3);
  });
  it('DB2 tells at most three short asides after the beats and before the ending, the most important first', () => {
    const full: StoryView = {
      ...story,
      moments: [
        { kind: 'card', card: 'harvest', country: padi },
        { kind: 'institution-founded', institution: 'main' },
        { kind: 'aid', giver: medika, receiver: padi, good: 'food', amount: 3 },
        { kind: 'apology', country: surya, victim: padi },
        { kind: 'apology', country: medika, victim: padi },
        { kind: 'award', country: surya, claimant: padi, coins: 3, complied: false },
      ],
    };
    // The aid is the rescue that was told already; a second apology has to wait for other kinds.
    expect(chooseAsides(full).map((moment) => moment.kind)).toEqual(['award', 'apology', 'institution-founded']);
    const timeline = buildTimeline(full);
    expect(names(timeline).slice(-5)).toEqual(['fund', 'aside', 'aside', 'aside', 'ending']);
    for (const { step, durationMs } of timeline) if (step.kind === 'aside') expect(durationMs).toBe(asideMs);
    expect(asideMs).toBeLessThanOrEqual(3_000);
  });
  it('does not give the result away before the fund is shown', () => {
    const timeline = buildTimeline(story);
    expect(timeline.map((moment) => resultTold(timeline, moment))).toEqual([false, false, false, false, true, true]);
    expect(resultTold(timeline, null)).toBe(true);
  });
  it('RV2 led by hand, a beat holds its last moment; the curtain comes first and the open stage last', () => {
    const timeline = buildTimeline(story);
    const told = Array.from({ length: beatsOf(story) }, (_, beat) => momentsOfBeat(timeline, beat));
    expect(told.map(names)).toEqual([['curtain'], ['journeys'], ['broken-promise'], ['rescue'], ['silence', 'fund'], ['ending'], []]);
    for (const moments of told) expect(moments.map((moment) => moment.held === true)).toEqual(moments.map((_, i) => i === moments.length - 1));
    expect(told.map(([first]) => resultTold(timeline, first ?? null))).toEqual([false, false, false, false, false, true, true]);
  });
  it('plays moment by moment and then ends', async () => {
    const shown: (string | null)[] = [];
    const play = playTimeline(
      buildTimeline(story),
      (moment) => shown.push(moment ? (names([moment])[0] ?? null) : null),
      (run) => {
        queueMicrotask(run);
        return () => {};
      },
    );
    await play.finished;
    expect(shown).toEqual(['journeys', 'broken-promise', 'rescue', 'silence', 'fund', 'ending', null]);
  });
  it('can be skipped, once', async () => {
    const shown: (string | null)[] = [];
    const play = playTimeline(
      buildTimeline(story),
      (moment) => shown.push(moment ? (names([moment])[0] ?? null) : null),
      () => () => {},
    );
    play.skip();
    play.skip();
    await play.finished;
    expect(shown).toEqual(['journeys', null]);
  });
});
