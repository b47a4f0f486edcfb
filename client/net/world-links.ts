import type { Room } from '@colyseus/sdk';
import { batch, type Signal, signal } from '@preact/signals';
import type { Command } from '../../shared/game/commands/table.ts';
import { type CommandAnswer, type JoinOptions, protocolVersion } from '../../shared/protocol/messages.ts';
import { readPresence, readPublicView } from '../../shared/protocol/read-public-view.ts';
import type { StoryView } from '../../shared/protocol/story-view.ts';
import type { PublicView, TeacherView } from '../../shared/protocol/views.ts';
import { askAlive, askEveryMs, joinWorld, silenceMs } from './living-line.ts';
import { newId } from './new-id.ts';
import { isOfOlderRound } from './older-round.ts';
import { waitAgainMs } from './wait-again.ts';
import { onWaking } from './waking.ts';

/** A second look at a world beside the page's own connection: for the console and the stage of a lesson with several. */
export interface WorldLink {
  /** The world's id. */
  readonly id: string;
  readonly view: Signal<PublicView | null>;
  readonly own: Signal<TeacherView | null>;
  readonly story: Signal<StoryView | null>;
  /** The last story that was sent: the newest reveal, or an older one that the teacher shows again (rule TP2). */
  readonly storyAgain: Signal<StoryView | null>;
  readonly presence: Signal<Readonly<Record<string, 'online' | 'lost'>>>;
  readonly online: Signal<boolean>;
  /** The world's answer; null: none came, and nothing is known. The same message may be sent again. */
  readonly request: (commandId: string, command: Command) => Promise<CommandAnswer | null>;
  readonly close: () => void;
}

const waits = { shortestMs: 400, longestMs: 5_000 };
const answerMs = 8_000;

/** What each open link does when somebody may be looking again after a sleep. */
const wakers = new Set<() => void>();
onWaking(() => {
  for (const wake of wakers) wake();
});

/** Keeps a connection to one world until it is closed; after a drop it joins again. */
export function openWorldLink(id: string, as: JoinOptions['as'], secret?: string): WorldLink {
  const view = signal<PublicView | null>(null);
  const own = signal<TeacherView | null>(null);
  const story = signal<StoryView | null>(null);
  const storyAgain = signal<StoryView | null>(null);
  const presence = signal<Readonly<Record<string, 'online' | 'lost'>>>({});
  const online = signal(false);
  const options: JoinOptions = { protocol: protocolVersion, as, ...(secret === undefined ? {} : { secret }) };
  let room: Room | null = null;
  let closed = false;
  let attempt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const ask = (): void => {
    const asked = room;
    if (asked?.connection.isOpen) askAlive(asked, silenceMs, () => room === asked && again());
  };
  const heartbeat = setInterval(ask, askEveryMs);
  wakers.add(ask);

  const again = (): void => {
    room = null;
    online.value = false;
    if (closed) return;
    timer = setTimeout(() => void open(), waitAgainMs(++attempt, waits));
  };

  const open = async (): Promise<void> => {
    try {
      const read = await import('./read-message.ts');
      const joined = await joinWorld(id, options, attempt);
      if (closed) return void joined.leave(true);
      joined.reconnection.enabled = false;
      joined.onStateChange((state: { toJSON?: () => unknown }) => {
        const plain = state.toJSON?.();
        const seen = readPublicView(plain);
        if (seen === null) return;
        batch(() => {
          view.value = seen;
          presence.value = readPresence(plain);
        });
      });
      joined.onMessage('view', (raw: unknown) => {
        const message = read.readPrivateView(raw);
        if (message?.kind === 'teacher') own.value = message.view;
      });
      joined.onMessage('story', (raw: unknown) => {
        const told = read.readStory(raw);
        if (told === null) return;
        const older = isOfOlderRound(told, story.peek());
        storyAgain.value = told;
        if (!older) story.value = told;
      });
      // What else is said goes to the page's own connection.
      joined.onMessage('*', () => undefined);
      joined.onError(() => undefined);
      joined.onLeave(() => room === joined && again());
      room = joined;
      attempt = 0;
      online.value = true;
    } catch {
      again();
    }
  };
  void open();

  return {
    id,
    view,
    own,
    story,
    storyAgain,
    presence,
    online,
    async request(commandId, command) {
      const [{ readAnswer }, raw] = await Promise.all([
        import('./read-message.ts'),
        room?.connection.isOpen ? room.request('command', { commandId, command }, { timeout: answerMs }).catch(() => undefined) : undefined,
      ]);
      const answer = readAnswer(raw);
      return answer?.commandId === commandId ? answer : null;
    },
    close() {
      closed = true;
      wakers.delete(ask);
      clearInterval(heartbeat);
      clearTimeout(timer);
      if (room?.connection.isOpen) void room.leave(true);
    },
  };
}

/** Sends one command, under one id, until the world has answered or a few tries were in vain. */
export async function sendOver(link: WorldLink, command: Command, tries = 2): Promise<CommandAnswer | null> {
  const commandId = newId();
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const answer = await link.request(commandId, command);
    if (answer !== null) return answer;
    await new Promise((go) => setTimeout(go, 600));
  }
  return null;
}
