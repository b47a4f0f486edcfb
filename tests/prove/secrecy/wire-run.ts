import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LessonCreated, ListedCode, RecoveryMade, SeatCreated } from '../../../shared/protocol/http.ts';
import { csvTables } from '../../../shared/debrief/csv-tables.ts';
import { bearer, Device, newCommandId, post, until } from '../../server/support/test-server.ts';
import { Dice } from '../../support/random-play.ts';
import { startServer } from '../../support/start-server.ts';
import { seeks } from './canary-encodings.ts';
import type { WireLeak } from './leaks.ts';
import { type RecordedLine, startRecordedLine } from './recorded-line.ts';

/** Everybody who can be sent bytes. `mate` sits beside `head`; `moved` goes from the country of `stayed` to another; `out` takes tables home without names. */
const viewers = ['anybody', 'stage', 'teacher', 'out', 'stranger', 'head', 'mate', 'partner', 'outsider', 'removed', 'moved', 'stayed', 'researcher'] as const;
type Viewer = (typeof viewers)[number];
const seated = { head: 'IDN', mate: 'IDN', partner: 'JPN', outsider: 'AUS', removed: 'SAU', moved: 'DEU', stayed: 'DEU', researcher: 'KEN' } as const;
type Seated = keyof typeof seated;
const seats = Object.keys(seated) as Seated[];

interface Canary {
  readonly name: string;
  readonly isIn: (texts: readonly Buffer[]) => boolean;
  readonly mayKnow: readonly Viewer[];
  /** Once the game is over the teacher sees all (rule DG5). */
  readonly opensToTeacher: boolean;
}

export interface WireRun {
  readonly canaries: number;
  /** Canaries where they do not belong, one line each. */
  readonly strays: readonly string[];
  /** Canaries that nobody who may know them was ever shown: they would prove nothing. */
  readonly silent: readonly string[];
}

/**
 * Plays a lesson of `pandemi` on a real server with a token in every secret that has words, and searches every byte that went to
 * anybody, over sockets and HTTP, and everything the server printed, in the encodings of `canary-encodings.ts`.
 */
export async function runWire(seed: string, leak: WireLeak | null = null): Promise<WireRun> {
  const dice = new Dice(seed);
  const canaries: Canary[] = [];
  const watch = (name: string, token: string, mayKnow: readonly Viewer[], opensToTeacher = false): string => {
    canaries.push({ name, isIn: seeks(token), mayKnow, opensToTeacher });
    return token;
  };
  const hide = (name: string, mayKnow: readonly Viewer[], opensToTeacher = false): string =>
    watch(name, `Kenari${10_000_000 + dice.below(89_999_999)}`, mayKnow, opensToTeacher);
  const scenarios = scenariosWith((country, language) => {
    const own = seats.filter((viewer) => seated[viewer] === country);
    // The researcher had a country before it had its office, and who is moved learns the new one's brief.
    return hide(`the ${language} brief of ${country}`, [
      ...own,
      ...(country === 'IND' ? (['moved'] as const) : []),
      ...(country === 'BRA' ? (['stranger'] as const) : []),
      'teacher',
      'out',
    ]);
  });
  const env = { HOST: '127.0.0.1', BOT_DELAY_MS: '0', LOG_LEVEL: 'trace', SCENARIOS_DIR: scenarios, ...(leak === null ? {} : { LEAK: leak }) };
  const server = await startServer(env, 'tests/prove/secrecy/leaking-server.ts');
  const lines = {} as Record<Viewer, RecordedLine>;
  for (const viewer of viewers) lines[viewer] = await startRecordedLine(server.port);
  const devices: Device[] = [];
  const join = async (viewer: Viewer, code: string, as: 'stage' | 'teacher' | 'seat', secret?: string): Promise<Device> => {
    const device = await Device.join(lines[viewer].url, code, as, secret);
    devices.push(device);
    return device;
  };
  const strays = new Set<string>();
  const heard = new Set<string>();
  const search = (isOver: boolean): void => {
    for (const viewer of viewers) {
      const bytes = lines[viewer].bytes();
      for (const { name, isIn, mayKnow, opensToTeacher } of canaries) {
        if (!isIn(bytes)) continue;
        if (mayKnow.includes(viewer) || (isOver && opensToTeacher && (viewer === 'teacher' || viewer === 'out'))) heard.add(name);
        else strays.add(`${name}, to ${viewer}`);
      }
    }
    const printed = [Buffer.from(server.output())];
    for (const { name, isIn } of canaries) if (isIn(printed)) strays.add(`${name}, in the log`);
  };
  try {
    const settings = { timed: false, practiceRound: false, chat: true, mode: 'remote', teacherReads: false, openAllFrom: 1, secrets: 'none' };
    const create = { scenarioId: 'pandemi', language: 'id', settings };
    const lesson = (await post<LessonCreated>(lines.teacher.url, '/api/lessons', create)).body;
    const other = (await post<LessonCreated>(lines.stranger.url, '/api/lessons', create)).body;
    const { code } = lesson;
    watch('the teacher’s secret', lesson.teacherSecret, ['teacher']);
    const ofTeacher = bearer(lesson.teacherSecret);
    const teacher = await join('teacher', code, 'teacher', lesson.teacherSecret);
    await join('stage', code, 'stage');
    const secrets = {} as Record<Seated | 'stranger', SeatCreated>;
    for (const viewer of seats) {
      const name = `Siswa ${hide(
        `the name of ${viewer}`,
        viewers.filter((one) => one !== 'out'),
      )}`;
      secrets[viewer] = (await post<SeatCreated>(lines[viewer].url, `/api/lessons/${code}/seats`, { name, country: seated[viewer] })).body;
      watch(`the secret of ${viewer}`, secrets[viewer].seatSecret, [viewer]);
    }
    secrets.stranger = (await post<SeatCreated>(lines.stranger.url, `/api/lessons/${other.code}/seats`, { name: 'Orang Lain', country: 'BRA' })).body;
    const listed = await post<{ students: ListedCode[] }>(lines.teacher.url, `/api/lessons/${code}/list`, { students: [{ name: 'Belum Datang' }] }, ofTeacher);
    watch('a personal code', listed.body.students[0]?.code ?? '', ['teacher']);
    watch('the recovery code', (await post<RecoveryMade>(lines.teacher.url, `/api/lessons/${code}/recovery`, {}, ofTeacher)).body.recovery, ['teacher']);
    const at = {} as Record<Seated, Device>;
    for (const viewer of seats) at[viewer] = await join(viewer, code, 'seat', secrets[viewer].seatSecret);
    await join('stranger', other.code, 'seat', secrets.stranger.seatSecret);

    const by = async (device: Device, command: { readonly type: string; readonly [field: string]: unknown }): Promise<void> => {
      const answer = await device.request({ commandId: newCommandId(), command });
      if (!answer.ok) throw new Error(`${command.type} was refused: ${JSON.stringify(answer.refusal)}`);
    };
    const say = (viewer: Seated, to: string, name: string, mayKnow: readonly Viewer[]): Promise<void> =>
      by(at[viewer], { type: 'SendChat', to, text: `Rahasia ${hide(name, mayKnow, true)}.` });
    const next = async (phase: string): Promise<void> => {
      while (teacher.public?.clock.phase !== phase) {
        const was = `${teacher.public?.clock.round} ${teacher.public?.clock.phase}`;
        await by(teacher, { type: 'NextPhase' });
        await until(() => `${teacher.public?.clock.round} ${teacher.public?.clock.phase}` !== was, `the end of ${was}`);
      }
    };

    await by(teacher, { type: 'StartLesson' });
    await next('negotiation');
    await by(teacher, { type: 'GiveOffice', seatId: secrets.researcher.seatId, office: 'researcher' });
    await say('head', 'JPN', 'a line between two countries', ['head', 'mate', 'partner']);
    await say('mate', 'IDN', 'a line within a delegation', ['head', 'mate']);
    await say('head', 'SAU', 'a line before a removal', ['head', 'mate', 'removed']);
    await say('stayed', 'DEU', 'a line before a move', ['stayed', 'moved']);
    await by(teacher, { type: 'RemoveSeat', seatId: secrets.removed.seatId, reason: 'Uji coba.' });
    await by(teacher, { type: 'AssignSeat', seatId: secrets.moved.seatId, country: 'IND' });
    await say('partner', 'SAU', 'a line after a removal', ['partner']);
    await say('stayed', 'DEU', 'a line after a move', ['stayed']);
    await by(at.head, { type: 'OpenTable', invite: ['JPN', 'AUS'] });
    await until(() => (at.partner.seat?.own?.talk.tables.length ?? 0) > 0, 'an invitation');
    const tableId = at.partner.seat?.own?.talk.tables[0]?.id ?? '';
    await by(at.partner, { type: 'AnswerTable', tableId, join: true });
    await by(at.head, { type: 'SendChat', to: null, table: tableId, text: hide('a line at a table', ['head', 'mate', 'partner'], true) });
    const question = `Setuju ${hide('a question at a table', ['head', 'mate', 'partner'], true)}?`;
    await by(at.head, { type: 'OpenVote', body: { kind: 'table', tableId }, question, named: false });
    await by(at.outsider, { type: 'AskForHelp', text: hide('a call for help', ['outsider', 'teacher', 'out']) });
    await by(teacher, { type: 'SendNote', to: [secrets.outsider.seatId], text: hide('a note to one student', ['outsider', 'teacher', 'out']) });
    await by(at.outsider, { type: 'AnswerNote', text: hide('an answer to the teacher', ['outsider', 'teacher', 'out']) });
    await next('reflection');
    await by(at.head, { type: 'Reflect', text: hide('a reflection', ['head', 'teacher', 'out']) });
    // Whoever comes anew is shown everything from the beginning.
    for (const viewer of seats.filter((one) => one !== 'removed')) at[viewer] = await join(viewer, code, 'seat', secrets[viewer].seatSecret);
    const back = await Device.join(lines.removed.url, code, 'seat', secrets.removed.seatSecret).catch(() => null);
    if (back !== null) strays.add('a removed student came in again');
    const knock = async (): Promise<void> => {
      for (const viewer of [...seats, 'stranger'] as const) await askEverything(lines[viewer].url, code, secrets[viewer].seatSecret);
      for (const viewer of ['anybody', 'stage'] as const) await askEverything(lines[viewer].url, code, null);
    };
    await knock();
    search(false);

    await by(teacher, { type: 'EndLesson' });
    await until(() => at.head.public?.clock.phase === 'debrief', 'the debrief');
    const sentence = { before: 'Dulu saya ragu.', now: hide('an exit sentence', ['mate', 'teacher', 'out']), because: 'Di ronde satu.', round: null };
    await by(at.mate, { type: 'WriteExit', ...sentence, stand: 'private', checked: [] });
    await knock();
    await askEverything(lines.teacher.url, code, lesson.teacherSecret);
    for (const path of ['log', ...csvTables.map((table) => `tables/${table}`)]) await ask(lines.out.url, `/api/lessons/${code}/${path}?names=out`, ofTeacher);
    search(true);
    return { canaries: canaries.length, strays: [...strays], silent: canaries.filter(({ name }) => !heard.has(name)).map(({ name }) => name) };
  } finally {
    for (const device of devices) device.room.connection.close();
    for (const viewer of viewers) await lines[viewer].close();
    await server.stop();
    rmSync(scenarios, { recursive: true });
  }
}

/** A copy of `scenarios/` whose secret briefs of `pandemi` end in a token. */
function scenariosWith(token: (country: string, language: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'scenarios-'));
  cpSync(new URL('../../../scenarios/', import.meta.url), folder, { recursive: true });
  for (const language of ['id', 'en']) {
    const path = join(folder, 'pandemi', 'texts', `${language}.json`);
    const texts = JSON.parse(readFileSync(path, 'utf8')) as { countries: Record<string, { secretBrief: string }> };
    for (const [country, text] of Object.entries(texts.countries)) text.secretBrief += ` ${token(country, language)}`;
    writeFileSync(path, JSON.stringify(texts));
  }
  return folder;
}

/** Unpacked, as the bytes are searched. */
const unpacked = { 'accept-encoding': 'identity' };
const ask = async (url: string, path: string, headers: Readonly<Record<string, string>>): Promise<void> => {
  await (await fetch(url + path, { headers: { ...unpacked, ...headers } })).arrayBuffer();
};

/** Every address that tells something of a lesson, whether this secret opens it or not. */
async function askEverything(url: string, code: string, secret: string | null): Promise<void> {
  const headers = secret === null ? {} : bearer(secret);
  const lesson = `/api/lessons/${code}`;
  const reads = ['', '/texts/id', '/texts/en', '/map', '/debrief', '/debrief/progress', '/log', ...csvTables.map((table) => `/tables/${table}`)];
  for (const path of [...reads.map((read) => lesson + read), '/api/scenarios', '/api/server', `/play/${code}`, `/stage/${code}`]) await ask(url, path, headers);
  const posts: readonly (readonly [string, unknown])[] = [
    ['/debrief', {}],
    ['/what-if', { kind: 'all-kept' }],
    ['/briefs', { language: 'id' }],
    ['/briefs', { language: 'en' }],
    ['/earlier', { earlier: [] }],
  ];
  for (const [path, body] of posts) {
    const asked = { method: 'POST', body: JSON.stringify(body), headers: { ...unpacked, ...headers, 'content-type': 'application/json' } };
    await (await fetch(url + lesson + path, asked)).arrayBuffer();
  }
}
