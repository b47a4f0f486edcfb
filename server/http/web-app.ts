import compression from 'compression';
import express, { type Express } from 'express';
import type { ServerInfo } from '../../shared/protocol/http.ts';
import type { ClassLinks } from '../session/class-links.ts';
import type { Clock } from '../session/clock.ts';
import type { Ids } from '../session/ids.ts';
import type { Lessons } from '../session/lessons.ts';
import type { EventLog } from '../store/event-log.ts';
import { answerRefusal, errorAnswers, maxBodyBytes, unknownPath } from './answer.ts';
import type { DebriefDesk } from './debrief-desk.ts';
import { FailureLimit } from './failure-limit.ts';
import { classLinkRoutes } from './class-link-routes.ts';
import { classListRoutes } from './class-list-routes.ts';
import { earlierRoutes } from './earlier-routes.ts';
import { JoinGate } from './join-gate.ts';
import { lessonRoutes } from './lesson-routes.ts';
import { matchmakingRoute } from './matchmaking-route.ts';
import { isAllowedRequest, type OriginPolicy } from './origin-check.ts';
import { recoveryRoutes } from './recovery-routes.ts';
import { securityHeaders } from './security-headers.ts';
import { staticClient } from './static-client.ts';

export interface WebTools {
  readonly lessons: Lessons;
  readonly desk: DebriefDesk;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly log: EventLog;
  readonly classes: ClassLinks;
  readonly policy: OriginPolicy;
  readonly trustProxy: readonly string[];
  readonly failuresPerMinute: number;
  readonly keepDays: number;
  /** undefined: anybody may open lessons. */
  readonly teacherKey: string | undefined;
  readonly clientFolder: string;
  readonly report: (problem: string, error: unknown) => void;
}

export function webApp(tools: WebTools): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', tools.trustProxy.length > 0 ? [...tools.trustProxy] : false);
  const hasOpenLobby = async (code: string) => tools.lessons.waitsInLobby((await tools.classes.find(code))?.lessonCode ?? code);
  const limit = new FailureLimit({ perMinute: tools.failuresPerMinute, hasOpenLobby });

  app.use(securityHeaders());
  app.use(['/api', '/matchmake'], (request, response, next) => {
    response.setHeader('cache-control', 'no-store');
    if (request.method === 'GET' || isAllowedRequest(request.headers, tools.policy)) next();
    else answerRefusal(response, { reason: 'not-your-power', field: 'origin', expected: 'ALLOWED_ORIGINS' });
  });
  app.get('/api/health', (_request, response) => {
    response.json({ ok: true, lessons: tools.lessons.openLessons.length });
  });
  app.get('/api/server', (_request, response) => {
    response.json({ keepDays: tools.keepDays, needsTeacherKey: tools.teacherKey !== undefined } satisfies ServerInfo);
  });
  app.use(['/api', '/matchmake'], express.json({ limit: maxBodyBytes, strict: true }));
  for (const handler of limit.handlers)
    app.use((request, response, next) => (/^\/(api|matchmake)\//.test(request.path) ? handler(request, response, next) : next()));
  if (tools.teacherKey !== undefined) app.post('/api/lessons', limit.keyHandler);
  app.use('/matchmake', matchmakingRoute(tools.lessons, limit, new JoinGate(tools.clock)));
  // Words, debriefs and logs are long, and a class on weak Wi-Fi should not wait for them. Answers with secrets come to POST only.
  app.use('/api', compression({ filter: (request, response) => request.method === 'GET' && compression.filter(request, response) }));
  app.use('/api', classListRoutes({ lessons: tools.lessons, limit, ids: tools.ids }));
  app.use('/api', classLinkRoutes({ classes: tools.classes, limit }));
  app.use('/api', earlierRoutes({ lessons: tools.lessons, limit, desk: tools.desk }));
  app.use('/api', recoveryRoutes({ lessons: tools.lessons, log: tools.log, limit, ids: tools.ids }));
  app.use('/api', lessonRoutes({ lessons: tools.lessons, limit, desk: tools.desk, teacherKey: tools.teacherKey }));

  const client = staticClient(tools.clientFolder);
  if (client) app.use(client);
  app.use(unknownPath);
  app.use(errorAnswers(tools.report));
  return app;
}
