/** One guard of the server, how it is taken out, and the tests of which at least one then has to fail. */
export interface Guard {
  readonly name: string;
  readonly file: string;
  /** Stands in `file` exactly once. */
  readonly guard: string;
  readonly without: string;
  readonly tests: readonly string[];
  /** Only the tests with this in their title: for guards without which others would hang. */
  readonly titled?: string;
}

const room = 'server/rooms/world-room.ts';
const devices = ['tests/server/devices.test.ts'];

export const guards: readonly Guard[] = [
  {
    name: 'answers wait for the disk',
    file: 'server/session/world-session.ts',
    guard: 'if (commits.length > 0) await this.#tools.log.append(',
    without: 'if (commits.length > 0) void this.#tools.log.append(',
    tests: ['tests/server/world-session.test.ts'],
  },
  {
    name: 'accepted ids are known after a restart',
    file: 'server/session/remembered-answers.ts',
    guard: 'return this.#accepted.get(key) ?? this.#refused.get(key);',
    without: 'const known = this.#accepted.get(key); return known instanceof Promise ? known : this.#refused.get(key);',
    tests: ['tests/server/world-session.test.ts'],
  },
  {
    name: 'a failed write asks the log what it holds',
    file: 'server/session/world-session.ts',
    guard: 'if (found.length === commits.length && found[0]?.commandId === first?.commandId) kept = commits.length;',
    without: 'void first;',
    tests: ['tests/server/world-session.test.ts'],
  },
  {
    name: 'one command id once per world in the store',
    file: 'server/store/sqlite-tables.ts',
    guard: 'CREATE UNIQUE INDEX IF NOT EXISTS commits_once',
    without: 'CREATE INDEX IF NOT EXISTS commits_once',
    tests: ['tests/server/event-log.test.ts'],
  },
  {
    name: 'deleted rows are overwritten',
    file: 'server/store/sqlite-tables.ts',
    guard: 'PRAGMA secure_delete = ON;',
    without: 'PRAGMA secure_delete = OFF;',
    tests: ['tests/server/event-log.test.ts', 'tests/secrecy/deletion-canaries.test.ts'],
  },
  {
    name: 'only plain messages are decoded',
    file: 'server/rooms/plain-frame.ts',
    guard: '    return this.#value(0) && this.#at === this.#bytes.length;',
    without: '    this.#value(0);\n    return true;',
    tests: ['tests/server/plain-frame.test.ts'],
    titled: 'is not plain',
  },
  { name: 'the newest device of a seat wins', file: room, guard: "if (identity.as === 'seat') this.#takeOver(identity.seatId);", without: '', tests: devices },
  {
    name: 'a late try takes nothing over',
    file: room,
    guard: "throw new ServerError(ErrorCode.AUTH_FAILED, 'overtaken');",
    without: '{}',
    tests: devices,
  },
  {
    name: 'the key is asked for again at each command',
    file: room,
    guard: ' || device.key !== this.#keyOf(device.identity))',
    without: ')',
    tests: ['tests/secrecy/teacher-role.test.ts', 'tests/server/class-list.test.ts'],
  },
  {
    name: 'devices of a removed seat leave',
    file: room,
    guard: 'if (seated && key === this.#keyOf(identity)) continue;',
    without: 'continue;',
    tests: ['tests/server/people.test.ts', 'tests/server/class-list.test.ts'],
  },
  {
    name: 'commands are limited',
    file: 'server/rooms/flood-gate.ts',
    guard: "if (!this.#commands.take(nowMs)) return 'too-many';",
    without: '',
    tests: ['tests/server/bad-input.test.ts'],
  },
  {
    name: 'chat is limited',
    file: 'server/rooms/flood-gate.ts',
    guard: "if (!this.#chat.take(nowMs)) return 'slow-down';",
    without: '',
    tests: ['tests/server/flood-gate.test.ts'],
  },
  {
    name: 'the teacher is who has the teacher’s secret',
    file: 'server/session/lesson.ts',
    guard: 'return hashSecret(secret) === this.#keys.teacherHash;',
    without: 'return secret.length >= 16;',
    tests: ['tests/secrecy/teacher-role.test.ts'],
  },
  {
    name: 'secrets are kept as hashes',
    file: 'server/session/lessons.ts',
    guard: 'const seat: SeatRecord = { worldId: world.worldId, seatId: id, secretHash: hashSecret(seatSecret) };',
    without: 'const seat: SeatRecord = { worldId: world.worldId, seatId: id, secretHash: seatSecret };',
    tests: ['tests/secrecy/teacher-role.test.ts'],
  },
  {
    name: 'the origin is checked for requests',
    file: 'server/http/web-app.ts',
    guard: "if (request.method === 'GET' || isAllowedRequest(request.headers, tools.policy)) next();",
    without: 'if (request.path !== null) next();',
    tests: ['tests/server/http.test.ts', 'tests/server/bad-input.test.ts'],
  },
  {
    name: 'the origin is checked for sockets',
    file: 'server/start-server.ts',
    guard: 'isAllowedRequest(req.headers, policy),',
    without: 'req.headers !== policy,',
    tests: ['tests/server/http.test.ts', 'tests/server/bad-input.test.ts'],
  },
  {
    name: 'no inline script',
    file: 'server/http/security-headers.ts',
    guard: `scriptSrc: ["'self'"],`,
    without: `scriptSrc: ["'self'", "'unsafe-inline'"],`,
    tests: ['tests/server/http.test.ts'],
  },
  {
    name: 'failures of an address are limited',
    file: 'server/http/web-app.ts',
    guard: 'for (const handler of limit.handlers)',
    without: 'for (const handler of limit.handlers.slice(2))',
    tests: ['tests/server/guessing.test.ts', 'tests/server/http.test.ts'],
  },
  {
    name: 'names are checked',
    file: 'server/session/names.ts',
    guard: 'if (holdsBadWord(name) || holdsBadWord(bare))',
    without: "if (name === '')",
    tests: ['tests/server/names.test.ts'],
  },
  {
    name: 'no cell of a table starts a formula',
    file: 'shared/debrief/csv.ts',
    guard: "? `'${value}` : value;",
    without: '? value : value;',
    tests: ['tests/game/exports.test.ts', 'tests/server/exports.test.ts'],
  },
  {
    name: 'offers are told to their parties only',
    file: 'shared/game/may-know.ts',
    guard: 'OfferMade: ({ offer }) => only(...signersOf(offer)),',
    without: 'OfferMade: () => everybody,',
    tests: ['tests/secrecy'],
  },
  {
    name: 'a debrief that is not opened stays closed',
    file: 'server/session/opened-debrief.ts',
    guard: 'if (secret === undefined) return { country: null };',
    without: "if (secret === undefined) return 'teacher';",
    tests: ['tests/server/debrief.test.ts', 'tests/secrecy'],
  },
  {
    name: 'only the teacher takes the events home',
    file: 'server/session/lesson-exports.ts',
    guard: "exporter === 'teacher' || (table !== 'events' && world.state.settings.secrets === 'all');",
    without: "exporter !== 'teacher' || world.state !== null || table === 'events';",
    tests: ['tests/server/exports.test.ts', 'tests/server/debrief.test.ts', 'tests/server/people.test.ts'],
  },
  {
    name: 'a locked class lets nobody in',
    file: 'shared/game/commands/take-seat.ts',
    guard: 'const country = state.joinLocked && !command.listed ? null :',
    without: 'const country =',
    tests: ['tests/server/locked-class.test.ts', 'tests/game/commands'],
  },
  {
    name: 'an ended game only is played again',
    file: 'server/session/play-again.ts',
    guard: "if (!lesson.info.ended) return refuse(refusal('wrong-phase', { field: 'lesson', expected: 'debrief' }));",
    without: '',
    tests: ['tests/server/play-again.test.ts'],
  },
  {
    name: 'opening a lesson asks for the operator’s key',
    file: 'server/http/lesson-routes.ts',
    guard: "if (teacherKey !== undefined && hashSecret(key ?? '') !== hashSecret(teacherKey))",
    without: "if (teacherKey === key && key === '')",
    tests: ['tests/server/public-server.test.ts'],
  },
  {
    name: 'there is a quota of open worlds',
    file: 'server/session/lessons.ts',
    guard: "if (this.#worlds.size + worlds > most) return refuse(refusal('too-many', { limit: most }));",
    without: '',
    tests: ['tests/server/public-server.test.ts'],
  },
  {
    name: 'lines to a class are opened in measure',
    file: 'server/http/matchmaking-route.ts',
    guard: 'if (gate.refuses(',
    without: 'if (gate.refuses === undefined && gate.refuses(',
    tests: ['tests/server/join-gate.test.ts'],
  },
];
