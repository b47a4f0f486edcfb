import { randomBytes, randomInt } from 'node:crypto';
import { Agent, request } from 'node:http';
import { codeLetters } from '../../../shared/lib/code-letters.ts';
import { lessonCodeLength } from '../../../shared/protocol/lesson-code.ts';
import { protocolVersion } from '../../../shared/protocol/messages.ts';
import { personalCodeLength } from '../../../shared/protocol/personal-code.ts';
import { openLesson, post, startTestServer } from '../../server/support/test-server.ts';

/** What a run of guesses brought; `opened` counts answers that are neither "not found", "not yours" nor "too many". */
export interface GuessResult {
  readonly guesses: number;
  readonly seats: number;
  readonly opened: number;
  readonly statuses: Readonly<Record<string, number>>;
}

const openLobbies = 10;
const listedStudents = 30;
const letters = (count: number): string => Array.from({ length: count }, () => codeLetters[randomInt(codeLetters.length)]).join('');
const secret = (): string => randomBytes(24).toString('base64url');

/**
 * Guesses codes of open lobbies, personal codes of a class's list, and the secrets of lessons whose code is known; a
 * third from one address, a third from the school's own, a third from a new address each time.
 */
export async function runGuesses(guesses: number, inFlight = 32): Promise<GuessResult> {
  const server = await startTestServer({ TRUST_PROXY: 'loopback', LOG_LEVEL: 'silent' });
  const agent = new Agent({ keepAlive: true, maxSockets: inFlight });
  const statuses: Record<string, number> = {};
  try {
    const lessons = await Promise.all(Array.from({ length: openLobbies }, () => openLesson(server.url)));
    const [first] = lessons;
    const students = Array.from({ length: listedStudents }, (_, place) => ({ name: `Siswa ${place + 1}` }));
    await post(server.url, `/api/lessons/${first?.code}/list`, { students }, { authorization: `Bearer ${first?.teacherSecret}` });

    const joining = (as: 'seat' | 'teacher') =>
      [`/matchmake/joinById/${lessons[randomInt(openLobbies)]?.code}`, { protocol: protocolVersion, as, secret: secret() }] as const;
    const kinds = [
      () => [`/api/lessons/${letters(lessonCodeLength)}/seats`, { name: 'Penebak' }] as const,
      () => ['/api/codes', { code: letters(personalCodeLength) }] as const,
      () => joining('seat'),
      () => joining('teacher'),
    ];
    const addresses = [() => '203.0.113.9', () => '127.0.0.1', () => [10, randomInt(256), randomInt(256), randomInt(256)].join('.')];
    const guess = async (place: number): Promise<void> => {
      const [path, body] = (kinds[place % kinds.length] ?? kinds[0])?.() ?? ['', {}];
      const from = addresses[Math.floor(place / kinds.length) % addresses.length]?.() ?? '';
      const status = await send({ agent, port: server.port, path, body: JSON.stringify(body), from });
      statuses[status] = (statuses[status] ?? 0) + 1;
    };
    let next = 0;
    const worker = async () => {
      while (next < guesses) await guess(next++);
    };
    await Promise.all(Array.from({ length: inFlight }, worker));
    const seats = server.lessons.openLessons.flatMap(({ worlds }) => worlds).reduce((sum, { state }) => sum + state.seats.length, 0);
    const opened = Object.entries(statuses).reduce((sum, [status, count]) => sum + (['401', '404', '429'].includes(status) ? 0 : count), 0);
    return { guesses, seats, opened, statuses };
  } finally {
    agent.destroy();
    await server.stop();
  }
}

interface Sent {
  readonly agent: Agent;
  readonly port: number;
  readonly path: string;
  readonly body: string;
  readonly from: string;
}

const send = ({ agent, port, path, body, from }: Sent): Promise<number> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'x-forwarded-for': from };
    const sent = request({ agent, host: '127.0.0.1', port, path, method: 'POST', headers }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
    });
    sent.on('error', (error: NodeJS.ErrnoException) => {
      // The server closed a connection that had long been idle, just as it was used again.
      if (sent.reusedSocket && error.code === 'ECONNRESET') send({ agent, port, path, body, from }).then(resolve, reject);
      else reject(error);
    });
    sent.end(body);
  });
