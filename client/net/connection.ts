import type { Room } from '@colyseus/sdk';
import { batch, signal } from '@preact/signals';
import { applyViewPatch } from '../../shared/protocol/apply-view-patch.ts';
import { type JoinOptions, protocolVersion, removedStatus } from '../../shared/protocol/messages.ts';
import { readPresence, readPublicView } from '../../shared/protocol/read-public-view.ts';
import { forgetPeople } from '../state/people.ts';
import { learnServerTime } from '../state/server-clock.ts';
import {
  connectionRefusal,
  connectionStatus,
  forgetViews,
  isSaving,
  lessonCode,
  notice,
  presence,
  publicView,
  seatView,
  story,
  storyAgain,
  teacherView,
  worldId,
} from '../state/views.ts';
import { loadWorldWords } from '../state/world-words.ts';
import { fetchLesson } from './api.ts';
import { forgetLessonHere } from './forget-lesson.ts';
import { askAlive, askEveryMs, joinWorld, silenceMs } from './living-line.ts';
import { forgetSecret } from './secrets.ts';
import { isOfOlderRound } from './older-round.ts';
import { waitAgainMs } from './wait-again.ts';
import { onWaking } from './waking.ts';

/**
 * One connection of this page to one world, for as long as the page lives. Whatever ends it, a new one is made by a
 * plain join with the seat's own secret; the SDK's reconnection (it gives up, and has no jitter) stays off.
 */

const waits = { shortestMs: 300, longestMs: 5_000 };
/** Who takes the phone out of the pocket looks at it: a slow answer costs one more join, a dead socket would cost the whole silence. */
const silenceAfterWakingMs = 1_500;

interface Target {
  readonly code: string;
  readonly options: JoinOptions;
}

let target: Target | null = null;
let room: Room | null = null;
let attempt = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let heartbeat: ReturnType<typeof setInterval> | undefined;
/** Grows with every connect and disconnect, so that late answers of an older try are recognised. */
let generation = 0;

/** The last revision of this viewer's own view; commands are shown as pending until it has reached theirs. */
export const revision = signal(0);

/** The open room, or null while there is none. */
export const openRoom = (): Room | null => (room?.connection.isOpen ? room : null);

/** Opens the world `code` for this page. Calling it again with the same target changes nothing. */
export function connect(code: string, as: JoinOptions['as'], secret?: string): void {
  if (target?.code === code && target.options.as === as && target.options.secret === secret) return;
  disconnect();
  target = { code, options: { protocol: protocolVersion, as, ...(as === 'seat' ? { patches: true } : {}), ...(secret === undefined ? {} : { secret }) } };
  lessonCode.value = code;
  connectionStatus.value = 'connecting';
  void loadWorldWords(code);
  void open();
}

/** Leaves the world and forgets its views. */
export function disconnect(): void {
  generation += 1;
  clearTimeout(timer);
  clearInterval(heartbeat);
  const left = room;
  room = null;
  target = null;
  attempt = 0;
  revision.value = 0;
  batch(() => {
    forgetViews();
    forgetPeople();
    connectionStatus.value = 'idle';
  });
  if (left?.connection.isOpen) void left.leave(true);
}

/** Tries at once, also after a refusal or when the seat was opened elsewhere. */
export function retryNow(): void {
  if (target === null || openRoom() !== null) return;
  notice.value = null;
  connectionRefusal.value = null;
  attempt = 0;
  clearTimeout(timer);
  if (connectionStatus.peek() !== 'lost') connectionStatus.value = 'connecting';
  void open();
}

async function open(): Promise<void> {
  const mine = ++generation;
  const wanted = target;
  if (wanted === null) return;
  try {
    const joined = await joinWorld(wanted.code, wanted.options, attempt);
    if (mine === generation) adopt(joined, mine);
    else void joined.leave(true);
  } catch (error) {
    if (mine === generation) await failed(error, wanted);
  }
}

function adopt(joined: Room, mine: number): void {
  joined.reconnection.enabled = false;
  room = joined;
  // Another world than before: what was told there is not this one's story.
  if (worldId.peek() !== joined.roomId) story.value = null;
  worldId.value = joined.roomId;
  attempt = 0;
  joined.onStateChange((state: { toJSON?: () => unknown }) => {
    const plain = state.toJSON?.();
    const view = readPublicView(plain);
    if (view === null || mine !== generation) return;
    batch(() => {
      publicView.value = view;
      presence.value = readPresence(plain);
    });
  });
  void listen(joined, mine);
  joined.onError(() => undefined);
  joined.onLeave(() => {
    if (mine === generation) lost();
  });
  connectionStatus.value = 'online';
  connectionRefusal.value = null;
  // Told anew to who joins.
  isSaving.value = true;
  clearInterval(heartbeat);
  heartbeat = setInterval(() => checkAlive(silenceMs), askEveryMs);
}

/** The message schemas come in the same chunk as the SDK, after the first screen is drawn. */
async function listen(joined: Room, mine: number): Promise<void> {
  const waiting: [string, unknown][] = [];
  let deliver = (type: string, raw: unknown): void => void waiting.push([type, raw]);
  for (const type of ['view', 'view-patch', 'story', 'notice', 'people', 'idle', 'looked']) joined.onMessage(type, (raw: unknown) => deliver(type, raw));
  const read = await import('./read-message.ts');
  deliver = (type, raw) => {
    if (mine !== generation) return;
    if (type === 'view') {
      const message = read.readPrivateView(raw);
      if (message === null) return;
      learnServerTime(message.nowMs);
      batch(() => {
        if (message.kind === 'seat') seatView.value = message.view;
        else if (message.kind === 'teacher') teacherView.value = message.view;
        revision.value = message.revision;
      });
    } else if (type === 'view-patch') {
      const patch = read.readViewPatch(raw);
      if (patch === null) return;
      learnServerTime(patch.nowMs);
      batch(() => {
        const held = seatView.peek();
        if (held !== null) seatView.value = applyViewPatch(held, patch);
        revision.value = patch.revision;
      });
    } else if (type === 'story') {
      const told = read.readStory(raw);
      if (told === null) return;
      const older = isOfOlderRound(told, story.peek());
      batch(() => {
        storyAgain.value = told;
        if (!older) story.value = told;
      });
    } else if (type === 'people' || type === 'idle' || type === 'looked') {
      read.takeAboutPeople(type, raw);
    } else {
      const said = read.readNotice(raw);
      if (said === null) return;
      if (said.code === 'deleted' || said.code === 'console-taken-over') {
        const gone = target?.code ?? joined.roomId;
        disconnect();
        if (said.code === 'deleted') forgetLessonHere(gone);
        else forgetSecret('teacher', gone);
        notice.value = said;
      } else if (said.code === 'not-saving') isSaving.value = false;
      else notice.value = said;
      if (said.code === 'saving-again') isSaving.value = true;
    }
  };
  for (const [type, raw] of waiting) deliver(type, raw);
}

/** Codes by which the server says that this device may not enter; another try would be answered the same. */
const refusedCodes = new Set([401, 403, 4001, 4003, 525]);

/** The server could not read how this page asks to join: it is of another version. */
const outdatedCode = 400;

async function failed(error: unknown, wanted: Target): Promise<void> {
  const { code, message } = (error ?? {}) as { code?: number; message?: string };
  if (code === removedStatus) {
    notice.value = { code: 'removed', reason: message ?? '' };
    return;
  }
  if (code !== undefined && refusedCodes.has(code)) return refuse();
  if (code === outdatedCode) {
    connectionStatus.value = 'outdated';
    return;
  }
  if (code === 404 || (code !== undefined && code >= 520 && code < 530)) {
    // The room is not there: is the lesson gone, or is the server only starting again?
    const mine = generation;
    const info = await fetchLesson(wanted.code);
    if (mine !== generation) return;
    if (!info.ok && info.refusal.reason === 'seat-unknown') return refuse();
  }
  lost();
}

function refuse(): void {
  connectionRefusal.value = { reason: 'seat-unknown' };
  connectionStatus.value = 'refused';
}

/** Ends what is left of the connection and tries again after a random while (full jitter, so that a class does not come back as one). */
function lost(): void {
  generation += 1;
  room = null;
  clearInterval(heartbeat);
  clearTimeout(timer);
  if (target === null) return;
  const said = notice.peek();
  if (said?.code === 'removed' || said?.code === 'seat-taken-over') return;
  connectionStatus.value = 'lost';
  const spreadMs = said?.code === 'server-restarting' ? said.spreadMs : 0;
  timer = setTimeout(() => void open(), waitAgainMs(++attempt, { ...waits, spreadMs }));
}

/** A sleeping phone keeps dead sockets: ask, and start anew when no answer comes. */
function checkAlive(patienceMs: number): void {
  const asked = openRoom();
  if (asked === null) return;
  const mine = generation;
  askAlive(asked, patienceMs, () => {
    if (mine === generation) lost();
  });
}

onWaking(() => {
  if (target === null) return;
  if (openRoom() !== null) checkAlive(silenceAfterWakingMs);
  else if (connectionStatus.peek() === 'lost') retryNow();
});
