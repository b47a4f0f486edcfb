import { Client, type Room } from '@colyseus/sdk';
import { readConfig } from '../../../server/config.ts';
import { randomIds } from '../../../server/random-ids.ts';
import { loadScenarios } from '../../../server/scenario-library.ts';
import { coreRules } from '../../../server/session/core-rules.ts';
import { type RunningServer, startServer } from '../../../server/start-server.ts';
import type { Clock } from '../../../server/session/clock.ts';
import type { EventLog } from '../../../server/store/event-log.ts';
import { MemoryEventLog } from '../../../server/store/memory-event-log.ts';
import { systemClock } from '../../../server/system-clock.ts';
import { DebriefThread } from '../../../server/workers/debrief-thread.ts';
import type { Command } from '../../../shared/game/commands/table.ts';
import type { CreateLesson, LessonCreated, LessonInfo, SeatCreated } from '../../../shared/protocol/http.ts';
import { applyViewPatch } from '../../../shared/protocol/apply-view-patch.ts';
import {
  type CommandAnswer,
  type JoinOptions,
  type NoticeMessage,
  type PrivateViewMessage,
  protocolVersion,
  type ViewPatchMessage,
} from '../../../shared/protocol/messages.ts';
import type { PeopleMessage } from '../../../shared/protocol/people-messages.ts';
import { readPublicView } from '../../../shared/protocol/read-public-view.ts';
import type { PublicView, SeatView, TeacherView } from '../../../shared/protocol/views.ts';
import type { StoryView } from '../../../shared/protocol/story-view.ts';

export interface TestServer extends RunningServer {
  readonly url: string;
  readonly problems: string[];
}

/** The whole server in this process on a free port of 127.0.0.1; bots act at once. */
export async function startTestServer(
  changes: Record<string, string> = {},
  log: EventLog = new MemoryEventLog(),
  clock: Clock = systemClock,
): Promise<TestServer> {
  const problems: string[] = [];
  const { packs } = await loadScenarios('scenarios');
  const server = await startServer({
    config: readConfig({ PORT: '0', HOST: '127.0.0.1', BOT_DELAY_MS: '0', FLUSH_MS: '20', ...changes }),
    log,
    clock,
    ids: randomIds,
    rules: coreRules,
    scenarios: packs,
    debriefs: new DebriefThread(),
    report: (problem, error) => problems.push(`${problem}: ${String(error)}`),
  });
  return { ...server, problems, url: `http://127.0.0.1:${server.port}` };
}

export interface HttpAnswer<Body> {
  readonly status: number;
  readonly body: Body;
}

export async function post<Body>(url: string, path: string, body: unknown, headers: Record<string, string> = {}): Promise<HttpAnswer<Body>> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(url + path, { method: 'POST', body: text, headers: { 'content-type': 'application/json', ...headers } });
  return { status: response.status, body: (await response.json()) as Body };
}

export async function get<Body>(url: string, path: string, headers: Record<string, string> = {}): Promise<HttpAnswer<Body>> {
  const response = await fetch(url + path, { headers });
  return { status: response.status, body: (await response.json()) as Body };
}

/** The header that says a teacher's or a class's secret. */
export const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });

export async function openLesson(url: string, request: Partial<CreateLesson> = {}): Promise<LessonCreated> {
  const { body } = await post<LessonCreated>(url, '/api/lessons', { scenarioId: 'intro', language: 'id', ...request });
  return body;
}

export async function takeSeat(url: string, code: string, name: string, country?: string): Promise<SeatCreated> {
  const { body } = await post<SeatCreated>(url, `/api/lessons/${code}/seats`, { name, ...(country === undefined ? {} : { country }) });
  return body;
}

export const lessonInfo = async (url: string, code: string): Promise<LessonInfo> => (await get<LessonInfo>(url, `/api/lessons/${code}`)).body;

let lastId = 0;
export const newCommandId = (): string => `test-command-${String(++lastId).padStart(6, '0')}`;

/** A device of a class: joins like the browser does and keeps what it was shown. */
export class Device {
  readonly room: Room;
  readonly notices: NoticeMessage[] = [];
  readonly stories: StoryView[] = [];
  seat: SeatView | null = null;
  teacher: TeacherView | null = null;
  /** What a teacher was told last about everybody's devices. */
  people: PeopleMessage | null = null;
  revision = 0;
  patches = 0;
  left: number | null = null;

  private constructor(room: Room) {
    this.room = room;
    room.reconnection.enabled = false;
    room.onMessage('view', (message: PrivateViewMessage) => {
      this.revision = message.revision;
      if (message.kind === 'seat') this.seat = message.view;
      if (message.kind === 'teacher') this.teacher = message.view;
    });
    room.onMessage('view-patch', (message: ViewPatchMessage) => {
      this.patches += 1;
      this.revision = message.revision;
      if (this.seat) this.seat = applyViewPatch(this.seat, message);
    });
    room.onMessage('story', (story: StoryView) => this.stories.push(story));
    room.onMessage('notice', (notice: NoticeMessage) => this.notices.push(notice));
    room.onMessage('people', (people: PeopleMessage) => (this.people = people));
    room.onMessage('idle', () => undefined);
    room.onError(() => {});
    room.onLeave((code) => (this.left = code));
  }

  static async join(url: string, code: string, as: JoinOptions['as'], secret?: string, patches = true): Promise<Device> {
    const options = { protocol: protocolVersion, as, patches, ...(secret === undefined ? {} : { secret }) };
    const device = new Device(await new Client(url).joinById(code, options));
    await until(() => device.public !== null && (as === 'stage' || device.seat !== null || device.teacher !== null), `the first views of a ${as}`);
    return device;
  }

  get public(): PublicView | null {
    return readPublicView((this.room.state as { toJSON?: () => unknown } | undefined)?.toJSON?.());
  }

  /** The raw state, for what is beside the public view. */
  get raw(): Record<string, unknown> {
    return (this.room.state as { toJSON: () => Record<string, unknown> }).toJSON();
  }

  send(command: Command, commandId = newCommandId()): Promise<CommandAnswer> {
    return this.request({ commandId, command });
  }

  /** Whatever the message is; for what no good client sends. */
  request(message: unknown): Promise<CommandAnswer> {
    return this.room.request('command', message) as Promise<CommandAnswer>;
  }

  get isOpen(): boolean {
    return this.room.connection.isOpen;
  }

  async leave(): Promise<void> {
    await this.room.leave(true);
  }
}

/** Waits until something holds; a failure says what was waited for. */
export async function until(holds: () => boolean, what: string, withinMs = 10_000): Promise<void> {
  const end = Date.now() + withinMs;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
