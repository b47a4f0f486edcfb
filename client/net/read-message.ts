import * as z from 'zod/mini';
import type { CommandAnswer, NoticeMessage, PrivateViewMessage, ViewPatchMessage } from '../../shared/protocol/messages.ts';
import type { LookedMessage, PeopleMessage } from '../../shared/protocol/people-messages.ts';
import { idleUntilMs, lookedView, lookingAt, seatSigns } from '../state/people.ts';
import { learnServerTime } from '../state/server-clock.ts';
import type { StoryView } from '../../shared/protocol/story-view.ts';

/** The envelopes of server messages are checked; the views inside are the server's own, built by one projector. */
const object = z.custom<object>((value) => typeof value === 'object' && value !== null);

const privateView = z.object({
  kind: z.enum(['seat', 'teacher', 'public']),
  revision: z.number(),
  nowMs: z.number(),
  view: z.optional(object),
});

const viewPatch = z.object({ revision: z.number(), nowMs: z.number(), own: object, items: z.optional(object) });

const answer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), commandId: z.string(), revision: z.number() }),
  z.object({
    ok: z.literal(false),
    commandId: z.string(),
    refusal: z.object({ reason: z.string(), field: z.optional(z.string()), limit: z.optional(z.number()), expected: z.optional(z.string()) }),
  }),
]);

const noticeMessage = z.discriminatedUnion('code', [
  z.object({ code: z.literal('seat-taken-over') }),
  z.object({ code: z.literal('moved') }),
  z.object({ code: z.literal('server-restarting'), spreadMs: z.number().check(z.minimum(0), z.maximum(60_000)) }),
  z.object({ code: z.literal('deleted') }),
  z.object({ code: z.literal('console-taken-over') }),
  z.object({ code: z.literal('removed'), reason: z.string() }),
  z.object({ code: z.literal('outage-credited'), ms: z.number() }),
  z.object({ code: z.literal('not-saving') }),
  z.object({ code: z.literal('saving-again'), ms: z.number() }),
]);

const storyMessage = z.object({
  round: z.number(),
  practice: z.boolean(),
  course: z.number(),
  beats: z.array(object),
  moments: z.array(object),
  journeys: z.array(object),
});

/** Each returns null for what it cannot read. */
export function readPrivateView(raw: unknown): PrivateViewMessage | null {
  const parsed = privateView.safeParse(raw);
  if (!parsed.success) return null;
  if (parsed.data.kind !== 'public' && parsed.data.view === undefined) return null;
  return parsed.data as unknown as PrivateViewMessage;
}
export function readViewPatch(raw: unknown): ViewPatchMessage | null {
  const parsed = viewPatch.safeParse(raw);
  return parsed.success ? (parsed.data as unknown as ViewPatchMessage) : null;
}
export function readAnswer(raw: unknown): CommandAnswer | null {
  const parsed = answer.safeParse(raw);
  return parsed.success ? (parsed.data as CommandAnswer) : null;
}
export function readNotice(raw: unknown): NoticeMessage | null {
  const parsed = noticeMessage.safeParse(raw);
  return parsed.success ? parsed.data : null;
}
export function readStory(raw: unknown): StoryView | null {
  const parsed = storyMessage.safeParse(raw);
  return parsed.success ? (parsed.data as unknown as StoryView) : null;
}

const people = z.object({ nowMs: z.number(), seats: z.array(object) });
const idle = z.object({ untilMs: z.nullable(z.number()) });
const looked = z.object({ seatId: z.string(), view: z.nullable(object) });

/** What is told of people beside the views (`people-messages.ts`); what cannot be read changes nothing. */
export function takeAboutPeople(type: 'people' | 'idle' | 'looked', raw: unknown): void {
  if (type === 'people') {
    const parsed = people.safeParse(raw);
    if (!parsed.success) return;
    learnServerTime(parsed.data.nowMs);
    seatSigns.value = (parsed.data as unknown as PeopleMessage).seats;
  } else if (type === 'idle') {
    const parsed = idle.safeParse(raw);
    if (parsed.success) idleUntilMs.value = parsed.data.untilMs;
  } else {
    const parsed = looked.safeParse(raw);
    if (parsed.success && lookingAt.peek()?.seatId === parsed.data.seatId) lookedView.value = parsed.data as unknown as LookedMessage;
  }
}
