import { type Request, type Response, Router, text } from 'express';
import { z } from 'zod';
import type { Refusal } from '../../shared/game/refusals.ts';
import type { WorldSettings } from '../../shared/game/state.ts';
import { countryId, seatId } from '../../shared/lib/ids.ts';
import type { Result } from '../../shared/lib/result.ts';
import type { LessonDeleted } from '../../shared/protocol/http.ts';
import { hashSecret } from '../session/ids.ts';
import type { Lesson } from '../session/lesson.ts';
import { lessonBriefs } from '../session/lesson-briefs.ts';
import type { Lessons } from '../session/lessons.ts';
import { exportAsked, exporterOf, mayExport, tableAsked } from '../session/lesson-exports.ts';
import { moveSeat } from '../session/move-seat.ts';
import { againAsked, playAgain } from '../session/play-again.ts';
import { debriefAudience, mayAskWhatIf } from '../session/opened-debrief.ts';
import { checkName } from '../session/names.ts';
import { answerBytes, answerRefusal, readBody } from './answer.ts';
import type { DebriefDesk } from './debrief-desk.ts';
import type { FailureLimit } from './failure-limit.ts';
import { bearerOf, codeAsked, isByTeacher, lessonAsked } from './lesson-asked.ts';
import { scenarioSummary } from './scenario-summary.ts';
import { settingsChanges } from '../session/settings-changes.ts';
import { mostWorlds } from '../session/twin-worlds.ts';
import { whatIfAsked } from '../session/what-if-asked.ts';
import type { WorldSession } from '../session/world-session.ts';

const language = z.enum(['id', 'en']);
const identifier = z.string().min(1).max(24);
const createLesson = z.strictObject({
  scenarioId: identifier,
  presetId: identifier.optional(),
  language,
  settings: settingsChanges.optional(),
  worlds: z.number().int().min(1).max(mostWorlds).optional(),
  key: z.string().max(200).optional(),
});
/** Ten times the log of a long lesson of forty. */
const mostFileBytes = 12_000_000;
const createSolo = z.strictObject({ scenarioId: identifier.optional(), language });
const takeSeat = z.strictObject({
  name: z.string().max(10_000_000),
  also: z.array(z.string().max(200)).max(4).optional(),
  country: identifier.transform(countryId).optional(),
});
const moveRequest = z.strictObject({
  seatId: z.string().max(40).transform(seatId),
  world: z.string().max(20),
  country: identifier.transform(countryId).optional(),
});
const briefsAsked = z.strictObject({ language });
const nameOnly = z.strictObject({ name: z.string() });

export interface RouteTools {
  readonly lessons: Lessons;
  readonly limit: FailureLimit;
  readonly desk: DebriefDesk;
  readonly teacherKey: string | undefined;
}

/** The HTTP side of `shared/protocol/http.ts`, under /api. */
export function lessonRoutes({ lessons, limit, desk, teacherKey }: RouteTools): Router {
  const router = Router();

  const find = (request: Request, response: Response): Promise<Lesson | null> => lessonAsked(lessons, limit, request, response);

  const answer = <Value>(response: Response, result: Result<Value, Refusal>): void => {
    if (result.ok) response.status(201).json(result.value);
    else answerRefusal(response, result.refusal);
  };

  router.get('/scenarios', (_request, response) => {
    response.json([...lessons.scenarios.values()].map(scenarioSummary));
  });

  router.post('/lessons', async (request, response) => {
    const body = readBody(createLesson, request, response);
    if (!body) return;
    const { presetId, settings, worlds, key } = body;
    // As hashes, so that how long the comparison takes tells nothing of the key.
    if (teacherKey !== undefined && hashSecret(key ?? '') !== hashSecret(teacherKey))
      return answerRefusal(response, { reason: 'not-your-power', field: 'key' });
    const created = await lessons.create({
      scenarioId: body.scenarioId,
      language: body.language,
      ...(presetId === undefined ? {} : { presetId }),
      ...(worlds === undefined ? {} : { worlds }),
      ...(settings === undefined ? {} : { settings: settings as Partial<WorldSettings> }),
    });
    if (created.ok) limit.learn(request, created.value.code);
    answer(response, created);
  });

  router.post('/solo', async (request, response) => {
    const body = readBody(createSolo, request, response);
    if (!body) return;
    const created = await lessons.createSolo({ language: body.language, ...(body.scenarioId === undefined ? {} : { scenarioId: body.scenarioId }) });
    if (created.ok) limit.learn(request, created.value.code);
    answer(response, created);
  });

  router.post('/lessons/:code/again', async (request, response) => {
    const lesson = await find(request, response);
    if (!lesson) return;
    const body = readBody(againAsked, request, response);
    if (!body) return;
    const created = await playAgain(lessons, lesson, bearerOf(request), body);
    if (created.ok) limit.learn(request, created.value.code);
    answer(response, created);
  });

  router.post('/check-name', (request, response) => {
    const body = readBody(nameOnly, request, response);
    if (!body) return;
    const name = checkName(body.name);
    if (name.ok) response.json({ name: name.value });
    else answerRefusal(response, name.refusal);
  });

  router.get('/lessons/:code', async (request, response) => {
    const lesson = await find(request, response);
    if (lesson) response.json(lesson.info);
  });

  router.post('/lessons/:code/seats', async (request, response) => {
    const lesson = await find(request, response);
    if (!lesson) return;
    const body = readBody(takeSeat, request, response);
    if (!body) return;
    answer(
      response,
      await lessons.takeSeat(lesson, { name: body.name, also: body.also ?? [], ...(body.country === undefined ? {} : { country: body.country }) }),
    );
  });

  // Who asks again after the answer got lost hears what everybody hears from now on: there is no such lesson.
  router.post('/lessons/:code/delete', async (request, response) => {
    const lesson = await find(request, response);
    if (!lesson || !isByTeacher(lesson, request, response)) return;
    const { code } = lesson.record;
    const deleted = await lessons.delete(code);
    if (!deleted.ok) return answerRefusal(response, deleted.refusal);
    limit.forget(code);
    response.json({ code } satisfies LessonDeleted);
  });

  router.post('/lessons/:code/moves', async (request, response) => {
    const lesson = await find(request, response);
    if (!lesson || !isByTeacher(lesson, request, response)) return;
    const body = readBody(moveRequest, request, response);
    if (!body) return;
    const { country, ...move } = body;
    const moved = await moveSeat(lesson, country === undefined ? move : { ...move, country });
    if (moved.ok) response.json(moved.value);
    else answerRefusal(response, moved.refusal);
  });

  router.get('/lessons/:code/texts/:language', async (request, response) => {
    const lesson = await find(request, response);
    if (!lesson) return;
    const wanted = language.safeParse(request.params.language);
    if (wanted.success) response.json(lesson.texts(wanted.data));
    else answerRefusal(response, { reason: 'malformed', field: 'language', expected: 'id or en' });
  });

  router.get('/lessons/:code/map', async (request, response) => {
    const lesson = await find(request, response);
    if (lesson) response.json(lesson.map);
  });

  const findDebrief = async (request: Request, response: Response): Promise<{ readonly lesson: Lesson; readonly world: WorldSession } | null> => {
    const lesson = await find(request, response);
    const world = lesson && worldAsked(lesson, request, response);
    if (!world) return null;
    if (world.state.phase === 'debrief') return { lesson, world };
    answerRefusal(response, { reason: 'wrong-phase', field: 'debrief', expected: 'debrief' });
    return null;
  };

  router.get('/lessons/:code/debrief', async (request, response) => {
    const found = await findDebrief(request, response);
    if (!found) return;
    const { lesson, world } = found;
    // Packed once for a whole class, not once per device.
    const zipped = request.acceptsEncodings('gzip') !== false;
    const bytes = await desk.debrief(world.worldId, world.commitCount, debriefAudience(lesson, world, undefined), zipped);
    if (zipped) response.setHeader('content-encoding', 'gzip');
    answerBytes(response.vary('accept-encoding').type('json'), bytes);
  });

  // With a seat's or the teacher's secret as bearer; by POST, because answers that are compressed must not hold secrets.
  router.post('/lessons/:code/debrief', async (request, response) => {
    const found = await findDebrief(request, response);
    if (!found) return;
    const { lesson, world } = found;
    const audience = debriefAudience(lesson, world, bearerOf(request));
    answerBytes(response.type('json'), await desk.debrief(world.worldId, world.commitCount, audience, false));
  });

  router.get('/lessons/:code/debrief/progress', async (request, response) => {
    const found = await findDebrief(request, response);
    if (found) response.json({ done: desk.progress(found.world.worldId) });
  });

  router.post('/lessons/:code/what-if', async (request, response) => {
    const found = await findDebrief(request, response);
    const change = found && readBody(whatIfAsked, request, response);
    if (!found || !change) return;
    const { lesson, world } = found;
    if (!mayAskWhatIf(debriefAudience(lesson, world, bearerOf(request)))) return answerRefusal(response, { reason: 'not-your-power', field: 'secret' });
    const answered = await desk.whatIf(world.worldId, world.commitCount, change);
    if (answered === null) answerRefusal(response, { reason: 'too-many', field: 'what-if' });
    else if ('problem' in answered) answerRefusal(response, { reason: 'malformed', ...answered.problem });
    else answerBytes(response.type('json'), answered.bytes);
  });

  // By POST, because answers that are compressed must not hold secrets.
  router.post('/lessons/:code/briefs', async (request, response) => {
    const lesson = await find(request, response);
    if (!lesson) return;
    if (!isByTeacher(lesson, request, response)) return;
    const body = readBody(briefsAsked, request, response);
    if (body) response.json(lessonBriefs(lesson, body.language));
  });

  /** What somebody takes home of one world, the researcher without names; null after a refusal. */
  const findExport = async (request: Request, response: Response) => {
    const lesson = await find(request, response);
    const world = lesson && worldAsked(lesson, request, response);
    if (!lesson || !world) return null;
    const by = exporterOf(lesson, world, bearerOf(request));
    const query = exportAsked.safeParse(request.query);
    if (by === null) answerRefusal(response, { reason: 'not-your-power', field: 'secret' });
    else if (!query.success) answerRefusal(response, { reason: 'malformed', field: 'names', expected: 'in or out' });
    else return { world, by, names: by === 'teacher' ? query.data.names : ('out' as const), language: lesson.record.language };
    return null;
  };

  router.get('/lessons/:code/log', async (request, response) => {
    const found = await findExport(request, response);
    if (!found) return;
    const { world, by, ...how } = found;
    if (by !== 'teacher') return answerRefusal(response, { reason: 'not-your-power', field: 'secret' });
    response.setHeader('content-disposition', `attachment; filename="mufakat-${world.worldId}.json"`);
    response.type('json');
    answerBytes(response, await desk.export(world.worldId, world.commitCount, { what: 'log', ...how }));
  });

  router.get('/lessons/:code/tables/:table', async (request, response) => {
    const found = await findExport(request, response);
    if (!found) return;
    const { world, by, ...how } = found;
    const table = tableAsked.safeParse(request.params.table);
    if (!table.success) return answerRefusal(response, { reason: 'malformed', field: 'table', expected: tableAsked.options.join(', ') });
    if (!mayExport(by, world, table.data)) return answerRefusal(response, { reason: 'not-your-power', field: 'table' });
    if (world.state.phase !== 'debrief') return answerRefusal(response, { reason: 'wrong-phase', field: 'table', expected: 'debrief' });
    response.setHeader('content-disposition', `attachment; filename="mufakat-${world.worldId}-${table.data}.csv"`);
    response.type('text/csv');
    answerBytes(response, await desk.export(world.worldId, world.commitCount, { what: table.data, ...how }));
  });

  // As plain text: it is longer than other bodies, and is read in the debrief's own thread.
  router.post('/debrief-file', text({ type: 'text/plain', limit: mostFileBytes }), async (request, response) => {
    if (typeof request.body !== 'string') return answerRefusal(response, { reason: 'malformed', field: 'file', expected: 'log-file' });
    const reply = await desk.file(request.body);
    if (reply === null) answerRefusal(response, { reason: 'too-many', field: 'file' });
    else if ('problem' in reply) answerRefusal(response, { reason: 'malformed', ...reply.problem });
    else answerBytes(response.type('json'), reply.bytes);
  });

  return router;
}

/** The world that the path names; the bare code is the first one's id. Answers if there is no such world. */
function worldAsked(lesson: Lesson, request: Request, response: Response): WorldSession | null {
  const world = lesson.worlds.find(({ worldId }) => worldId === codeAsked(request));
  if (!world) answerRefusal(response, { reason: 'seat-unknown', field: 'code', expected: lesson.worlds.map(({ worldId }) => worldId).join(', ') });
  return world ?? null;
}
