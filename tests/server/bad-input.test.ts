// Long, because one list names every kind of bad input.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RefusalReason } from '../../shared/game/refusals.ts';
import type { CountryId } from '../../shared/lib/ids.ts';
import { protocolVersion } from '../../shared/protocol/messages.ts';
import type { OfferView } from '../../shared/protocol/views.ts';
import { Device, newCommandId, openLesson, post, startTestServer, takeSeat, type TestServer, until } from './support/test-server.ts';

/** A class of three in negotiation: Ana and Ben with an offer between them, Citra without. */
let server: TestServer;
let code: string;
let teacher: Device;
let ana: Device;
let ben: Device;
let citra: Device;
let offer: OfferView;

const countryOf = (device: Device): CountryId => {
  const id = device.seat?.own?.id;
  if (id === undefined) throw new Error('this device has no country');
  return id;
};

beforeAll(async () => {
  server = await startTestServer();
  const lesson = await openLesson(server.url, { settings: { practiceRound: false, botsForEmpty: ['free-rider'], timed: false } });
  code = lesson.code;
  teacher = await Device.join(server.url, code, 'teacher', lesson.teacherSecret);
  const seats = await Promise.all(['Ana', 'Ben', 'Citra'].map((name) => takeSeat(server.url, code, name)));
  const joined = await Promise.all(seats.map(({ seatSecret }) => Device.join(server.url, code, 'seat', seatSecret)));
  [ana, ben, citra] = joined as [Device, Device, Device];
  await teacher.send({ type: 'StartLesson' });
  await until(() => teacher.public?.clock.phase === 'news', 'the news');
  await teacher.send({ type: 'NextPhase' });
  await until(() => ana.public?.clock.phase === 'negotiation', 'the negotiation');
  const made = await ana.send({
    type: 'MakeOffer',
    to: [countryOf(ben)],
    clauses: [{ kind: 'transfer', from: countryOf(ana), to: countryOf(ben), good: richestGood(ana), amount: 1 }],
  });
  expect(made).toMatchObject({ ok: true });
  await until(() => (ben.seat?.own?.offers.length ?? 0) > 0, 'the offer');
  offer = ben.seat?.own?.offers.at(-1) as OfferView;
});
afterAll(() => server.stop());

const richestGood = (device: Device) => {
  const free = device.seat?.own?.free;
  if (!free) throw new Error('no goods');
  return (Object.keys(free) as (keyof typeof free)[]).sort((a, b) => free[b] - free[a])[0] ?? 'food';
};

const message = (command: unknown, commandId: unknown = newCommandId()) => ({ commandId, command });

interface Case {
  readonly title: string;
  readonly who: () => Device;
  readonly message: () => unknown;
  readonly reason: RefusalReason;
  readonly field?: string;
  readonly limit?: number;
}

const cases: Case[] = [
  { title: 'an unknown command', who: () => ana, message: () => message({ type: 'LaunchRocket' }), reason: 'unknown-command', field: 'type' },
  {
    title: 'a command named like a property of objects',
    who: () => ana,
    message: () => message({ type: '__proto__' }),
    reason: 'unknown-command',
    field: 'type',
  },
  { title: 'a command that is no object', who: () => ana, message: () => message('SetReady'), reason: 'malformed', field: 'command' },
  { title: 'a message that is no object', who: () => ana, message: () => 42, reason: 'malformed', field: 'message' },
  { title: 'nothing at all', who: () => ana, message: () => undefined, reason: 'malformed', field: 'message' },
  { title: 'a field too many', who: () => ana, message: () => message({ type: 'SetReady', ready: true, country: 'XXX' }), reason: 'malformed' },
  {
    title: 'a command id of the wrong form',
    who: () => ana,
    message: () => message({ type: 'SetReady', ready: true }, 'short'),
    reason: 'malformed',
    field: 'commandId',
  },
  { title: 'a wrong type', who: () => ana, message: () => message({ type: 'DeclarePledge', coins: 'banyak' }), reason: 'malformed', field: 'coins' },
  { title: 'a number that is none', who: () => ana, message: () => message({ type: 'DeclarePledge', coins: Number.NaN }), reason: 'malformed', field: 'coins' },
  {
    title: 'a clause with a wrong amount',
    who: () => ana,
    message: () =>
      message({ type: 'MakeOffer', to: [countryOf(ben)], clauses: [{ kind: 'transfer', from: countryOf(ana), to: countryOf(ben), good: 'food', amount: -3 }] }),
    reason: 'malformed',
    field: 'clauses.0.amount',
  },
  {
    title: "another seat's offer",
    who: () => citra,
    message: () => message({ type: 'SignOffer', offerId: offer.id, offerVersion: offer.version }),
    reason: 'unknown-offer',
    field: 'offerId',
  },
  {
    title: 'an offer that does not exist',
    who: () => ben,
    message: () => message({ type: 'SignOffer', offerId: 'o-0-0', offerVersion: 1 }),
    reason: 'unknown-offer',
    field: 'offerId',
  },
  {
    title: 'an offer that has changed',
    who: () => ben,
    message: () => message({ type: 'SignOffer', offerId: offer.id, offerVersion: offer.version + 1 }),
    reason: 'offer-changed',
    field: 'offerVersion',
  },
  {
    title: 'an amount one does not have',
    who: () => ana,
    message: () =>
      message({
        type: 'MakeOffer',
        to: [countryOf(citra)],
        clauses: [{ kind: 'transfer', from: countryOf(ana), to: countryOf(citra), good: richestGood(ana), amount: 99 }],
      }),
    reason: 'not-enough-goods',
  },
  { title: 'a command in the wrong phase', who: () => ana, message: () => message({ type: 'LockDecision', locked: true }), reason: 'wrong-phase' },
  { title: "the teacher's power with a student's secret", who: () => ana, message: () => message({ type: 'NextPhase' }), reason: 'not-your-power' },
  {
    title: "the system's power with the teacher's secret",
    who: () => teacher,
    message: () => message({ type: 'TimeOutPhase', phase: 'negotiation', round: 1 }),
    reason: 'not-your-power',
  },
  {
    title: 'a chat line of 10,000 characters',
    who: () => ana,
    message: () => message({ type: 'SendChat', to: null, text: 'a'.repeat(10_000) }),
    reason: 'text-too-long',
    field: 'text',
  },
  {
    title: 'TK4 a chat line of 5,000 characters, with the limit named',
    who: () => ana,
    message: () => message({ type: 'SendChat', to: null, text: 'Kami minta beras. '.repeat(278) }),
    reason: 'text-too-long',
    field: 'text',
    limit: 300,
  },
  {
    title: "the teacher's moderation with a student's secret",
    who: () => ana,
    message: () => message({ type: 'MuteSeat', seatId: 'anybody', muted: true }),
    reason: 'not-your-power',
  },
  {
    title: 'a report of nothing',
    who: () => ana,
    message: () => message({ type: 'ReportLine', lineId: 'plenary-99' }),
    reason: 'unknown-line',
    field: 'lineId',
  },
  {
    title: 'a bell every second',
    who: () => teacher,
    message: () => message({ type: 'SetBell', everySeconds: 1 }),
    reason: 'malformed',
    field: 'everySeconds',
  },
];

describe('every bad command is refused by name, and the connection stays', () => {
  test.each(cases)('$title', async ({ who, message: make, reason, field, limit }) => {
    const answer = await who().request(make());
    expect(answer).toMatchObject({ ok: false, refusal: { reason, ...(field === undefined ? {} : { field }), ...(limit === undefined ? {} : { limit }) } });
    expect(who().isOpen).toBe(true);
    expect(ben.seat?.own?.offers.some(({ id }) => id === offer.id)).toBe(true);
    expect(server.problems).toEqual([]);
  });

  test('a late command: the phase it was for is over', async () => {
    const mine = await openLesson(server.url, { settings: { practiceRound: false, timed: false } });
    const lead = await Device.join(server.url, mine.code, 'teacher', mine.teacherSecret);
    const dewi = await Device.join(server.url, mine.code, 'seat', (await takeSeat(server.url, mine.code, 'Dewi')).seatSecret);
    await lead.send({ type: 'StartLesson' });
    for (const phase of ['negotiation', 'decision']) {
      await lead.send({ type: 'NextPhase' });
      await until(() => dewi.public?.clock.phase === phase, phase);
    }
    expect(await dewi.send({ type: 'DeclarePledge', coins: 1 })).toMatchObject({ ok: false, refusal: { reason: 'wrong-phase' } });
    expect(dewi.isOpen).toBe(true);
  });

  test('a flood is answered, not cut off', async () => {
    const answers = await Promise.all(Array.from({ length: 45 }, (_, index) => citra.send({ type: 'SetReady', ready: index % 2 === 0 })));
    expect(answers.some((answer) => !answer.ok && answer.refusal.reason === 'too-many')).toBe(true);
    expect(answers.some((answer) => answer.ok)).toBe(true);
    expect(citra.isOpen).toBe(true);
  });

  test('TK4 a flood of chat is asked to slow down, and what was accepted stands there once', async () => {
    await teacher.send({ type: 'SwitchChat', open: true });
    const answers = await Promise.all(Array.from({ length: 12 }, (_, index) => ben.send({ type: 'SendChat', to: null, text: `halo ${index}` })));
    const refused = answers.filter((answer) => !answer.ok);
    expect(refused.length).toBeGreaterThan(3);
    expect(refused.every((answer) => !answer.ok && answer.refusal.reason === 'slow-down')).toBe(true);
    await until(() => ana.public?.plenaryChat.length === answers.length - refused.length, 'the lines');
    expect(ben.isOpen).toBe(true);
  });

  test('MD1 MD2 a muted student is told, and a hidden line loses its words on every screen', async () => {
    const [first] = ana.public?.plenaryChat ?? [];
    if (first?.seatId == null) throw new Error('no line');
    await teacher.send({ type: 'MuteSeat', seatId: first.seatId, muted: true });
    await until(() => ben.seat?.muted === true, 'the news of being muted');
    await teacher.send({ type: 'HideLine', lineId: first.id, hidden: true });
    await until(() => ana.public?.plenaryChat.find(({ id }) => id === first.id)?.text === '', 'the placeholder');
    expect(teacher.teacher?.talk.hidden.map(({ text }) => text)).toEqual([first.text]);
    expect(ana.seat?.muted).toBe(false);
  });

  test('a message of an unknown type, and one without an answer, leave the connection open', async () => {
    citra.room.send('launch', { now: true });
    await expect(citra.room.request('launch', {})).rejects.toThrow();
    citra.room.send('command', { nonsense: true });
    expect(await ben.send({ type: 'SetReady', ready: true })).toMatchObject({ ok: true });
    expect(citra.isOpen).toBe(true);
  });
});

describe('every bad request is refused by name', () => {
  interface Sent {
    readonly error: { readonly reason: string; readonly field?: string };
  }
  const requests = [
    {
      title: 'a name of 10,000 characters',
      path: () => `/api/lessons/${code}/seats`,
      body: { name: 'a'.repeat(10_000) },
      status: 422,
      reason: 'text-too-long',
      field: 'name',
    },
    {
      title: 'a name that hides',
      path: () => `/api/lessons/${code}/seats`,
      body: { name: 'Bu\u202edi' },
      status: 422,
      reason: 'name-not-allowed',
      field: 'name',
    },
    {
      title: "the teacher's name",
      path: () => `/api/lessons/${code}/seats`,
      body: { name: 'Pak Guru' },
      status: 422,
      reason: 'name-not-allowed',
      field: 'name',
    },
    { title: 'a taken name', path: () => `/api/lessons/${code}/seats`, body: { name: ' ána ' }, status: 409, reason: 'name-taken', field: 'name' },
    { title: 'a wrong code', path: () => '/api/lessons/ZZZZZZ/seats', body: { name: 'Eka' }, status: 404, reason: 'seat-unknown', field: 'code' },
    {
      title: 'a code of another form',
      path: () => '/api/lessons/..%2f..%2fetc/seats',
      body: { name: 'Eka' },
      status: 404,
      reason: 'seat-unknown',
      field: 'code',
    },
    {
      title: 'an unknown country',
      path: () => `/api/lessons/${code}/seats`,
      body: { name: 'Eka', country: 'ATL' },
      status: 422,
      reason: 'unknown-country',
      field: 'country',
    },
    { title: 'a missing field', path: () => '/api/lessons', body: { language: 'id' }, status: 400, reason: 'malformed', field: 'scenarioId' },
    {
      title: 'a field too many',
      path: () => '/api/lessons',
      body: { scenarioId: 'intro', language: 'id', admin: true },
      status: 400,
      reason: 'malformed',
      field: 'admin',
    },
    {
      title: 'an unknown scenario',
      path: () => '/api/lessons',
      body: { scenarioId: 'mars', language: 'id' },
      status: 400,
      reason: 'malformed',
      field: 'scenarioId',
    },
    {
      title: 'a wrong setting',
      path: () => '/api/lessons',
      body: { scenarioId: 'intro', language: 'id', settings: { mode: 'loud' } },
      status: 400,
      reason: 'malformed',
      field: 'settings.mode',
    },
    { title: 'a body that is no JSON', path: () => '/api/lessons', body: '{"scenarioId":', status: 400, reason: 'malformed', field: 'body' },
    {
      title: 'a body of a megabyte',
      path: () => '/api/lessons',
      body: { scenarioId: 'x'.repeat(1_000_000), language: 'id' },
      status: 413,
      reason: 'text-too-long',
      field: 'body',
    },
    {
      title: 'a wrong secret at the door',
      path: () => `/matchmake/joinById/${code}`,
      body: { protocol: protocolVersion, as: 'teacher', secret: 'x'.repeat(32) },
      status: 401,
      reason: 'seat-unknown',
      field: 'secret',
    },
  ];
  test.each(requests)('$title', async ({ path, body, status, reason, field }) => {
    const answer = await post<Sent & { readonly refusal?: Sent['error'] }>(server.url, path(), body);
    expect(answer.status).toBe(status);
    expect(answer.body.refusal ?? answer.body.error).toMatchObject({ reason, field });
  });
});
