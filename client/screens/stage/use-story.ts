import { useEffect, useState } from 'preact/hooks';
import type { PublicView } from '../../../shared/protocol/views.ts';
import type { StoryView } from '../../../shared/protocol/story-view.ts';
import { playTimeline } from '../../world/story/play-timeline.ts';
import { curtain, momentsOfBeat, resultTold, type StoryMoment } from '../../world/story/timeline.ts';

interface Wish {
  readonly view: PublicView;
  readonly story: StoryView | null;
  readonly timeline: readonly StoryMoment[];
  /** Freezes the story at one of its moments, for pictures. */
  readonly frozenMoment?: number | undefined;
}

/** How long the stage waits for a reveal's story before it shows the bare result, e.g. after a reload. */
const storyPatienceMs = 1_500;

/**
 * The moment of the running story, null when nothing is told; and whether the result must still be kept back. A story
 * is told once, while its own reveal lasts, and once more whenever the teacher wants it (RV4); or beat by beat, as the
 * teacher goes on (RV2). View and story come by different ways: whichever is first, the very first picture must not give
 * the result away.
 */
export function useStory({ story, view, timeline, frozenMoment }: Wish): { readonly moment: StoryMoment | null; readonly before: boolean } {
  const { phase, practice, course, shown } = view.clock;
  // An older round that is told again (TP2) is told whole, in the world as it is now.
  const round = shown?.round ?? view.clock.round;
  const { beats, beat, replays } = view.reveal;
  const led = beats > 0 && shown === null;
  const revealing = phase === 'reveal' || shown !== null;
  const current = story !== null && timeline.length > 0 && story.round === round && story.course === course && (shown !== null || story.practice === practice);
  const telling = `${course}/${round}/${practice}/${replays}/${shown?.atMs ?? ''}${led ? `/${beat}` : ''}`;
  const [told, setTold] = useState<{ readonly of: string; readonly moment: StoryMoment | null } | null>(null);
  const [waited, setWaited] = useState('');

  useEffect(() => {
    if (frozenMoment !== undefined || !current || !revealing) return;
    const show = (moment: StoryMoment | null) => setTold({ of: telling, moment });
    const moments = led ? momentsOfBeat(timeline, beat) : timeline;
    // The last moment of a beat stays until the teacher goes on.
    const play = playTimeline(moments, (moment) => (moment !== null || !led || moments.length === 0) && show(moment));
    return play.skip;
  }, [timeline, telling, frozenMoment, current, revealing, led]);
  useEffect(() => {
    if (phase !== 'reveal' || current) return;
    const timer = setTimeout(() => setWaited(telling), storyPatienceMs);
    return () => clearTimeout(timer);
  }, [phase, telling, current]);

  if (frozenMoment !== undefined) {
    const moment = timeline[frozenMoment] ?? null;
    return { moment, before: !resultTold(timeline, moment) };
  }
  if (!revealing || (shown !== null && !current)) return { moment: null, before: false };
  if (!current) return led && beat === 0 ? { moment: curtain, before: true } : { moment: null, before: waited !== telling };
  const first = (led ? momentsOfBeat(timeline, beat) : timeline)[0] ?? null;
  const moment = told?.of === telling ? told.moment : first;
  return { moment, before: shown === null && !resultTold(timeline, moment) };
}
