import type {
  PrintedBriefs,
  AskEarlier,
  BindClass,
  ClassCreated,
  ClassInfo,
  CreateLesson,
  CreateSolo,
  EarlierLessons,
  EnterByCode,
  LessonCreated,
  LessonDeleted,
  ListedCode,
  ListStudentsRequest,
  OfListedStudent,
  LessonInfo,
  LessonMap,
  PublicTexts,
  OpenedFile,
  Recover,
  RecoveryMade,
  ScenarioSummary,
  ServerInfo,
  MoveSeat,
  PlayAgain,
  SeatCreated,
  SeatMoved,
  TakeSeatRequest,
} from '../../shared/protocol/http.ts';
import type { DebriefView, WhatIfChange, WhatIfView } from '../../shared/protocol/debrief-view.ts';
import type { SeatId } from '../../shared/lib/ids.ts';
import type { Result } from '../../shared/lib/result.ts';
import type { Language } from '../../shared/scenario/schema.ts';
import type { ClientRefusal } from '../text/refusal-sentence.ts';

export type Answer<Value> = Result<Value, ClientRefusal>;

const failed = (reason: ClientRefusal['reason']): { readonly ok: false; readonly refusal: ClientRefusal } => ({ ok: false, refusal: { reason } });

/** Asks the server; a refusal, an unreachable server and an unreadable answer are values, never exceptions. */
async function ask<Value>(path: string, init: RequestInit = {}): Promise<Answer<Value>> {
  let response: Response;
  try {
    response = await fetch(path, { signal: AbortSignal.timeout(12_000), ...init, headers: { accept: 'application/json', ...init.headers } });
  } catch {
    return failed('no-connection');
  }
  let body: unknown;
  try {
    body = await response.json();
  } catch {
    return failed(response.status === 429 ? 'too-many' : response.status === 404 ? 'seat-unknown' : 'unclear-answer');
  }
  if (response.ok) return { ok: true, value: body as Value };
  const error = (body as { error?: Partial<ClientRefusal> } | null)?.error;
  if (typeof error?.reason !== 'string') return failed(response.status === 429 ? 'too-many' : 'unclear-answer');
  return { ok: false, refusal: error as ClientRefusal };
}

const post = <Value>(path: string, body: unknown, secret?: string): Promise<Answer<Value>> =>
  ask(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...(secret === undefined ? {} : { authorization: `Bearer ${secret}` }) },
  });

const lesson = (code: string): string => `/api/lessons/${encodeURIComponent(code)}`;

export const fetchServer = (): Promise<Answer<ServerInfo>> => ask('/api/server');
export const fetchScenarios = (): Promise<Answer<readonly ScenarioSummary[]>> => ask('/api/scenarios');
export const createLesson = (request: CreateLesson): Promise<Answer<LessonCreated>> => post('/api/lessons', request);
export const createSolo = (request: CreateSolo): Promise<Answer<SeatCreated>> => post('/api/solo', request);
export const fetchLesson = (code: string): Promise<Answer<LessonInfo>> => ask(lesson(code));
export const takeSeat = (code: string, request: TakeSeatRequest): Promise<Answer<SeatCreated>> => post(`${lesson(code)}/seats`, request);
/** Needs the teacher's secret (rule KP3). */
export const makeRecovery = (code: string, secret: string): Promise<Answer<RecoveryMade>> => post(`${lesson(code)}/recovery`, {}, secret);
export const recover = (code: string, recovery: string): Promise<Answer<LessonCreated>> => post(`${lesson(code)}/recover`, { recovery } satisfies Recover);
/** Needs the teacher's secret (rule KP2). */
export const deleteLesson = (code: string, secret: string): Promise<Answer<LessonDeleted>> => post(`${lesson(code)}/delete`, {}, secret);
/** Needs the teacher's secret. */
export const moveToWorld = (code: string, secret: string, request: MoveSeat): Promise<Answer<SeatMoved>> => post(`${lesson(code)}/moves`, request, secret);
/** These three need the teacher's secret (rules CL1, CL4). */
export const listStudents = (code: string, secret: string, request: ListStudentsRequest): Promise<Answer<{ readonly students: readonly ListedCode[] }>> =>
  post(`${lesson(code)}/list`, request, secret);
export const renewCode = (code: string, secret: string, seatId: SeatId): Promise<Answer<ListedCode>> =>
  post(`${lesson(code)}/list/renew`, { seatId } satisfies OfListedStudent, secret);
export const removeListed = (code: string, secret: string, seatId: SeatId): Promise<Answer<OfListedStudent>> =>
  post(`${lesson(code)}/list/remove`, { seatId } satisfies OfListedStudent, secret);
/** `code`: the lesson that a printed link names; null: the personal code alone has to find its seat. */
export const enterByCode = (code: string | null, personal: string): Promise<Answer<SeatCreated>> =>
  post(code === null ? '/api/codes' : `${lesson(code)}/codes`, { code: personal } satisfies EnterByCode);
export const createClass = (): Promise<Answer<ClassCreated>> => post('/api/classes', {});
export const fetchClass = (code: string): Promise<Answer<ClassInfo>> => ask(`/api/classes/${encodeURIComponent(code)}`);
export const bindClass = ({ code, secret }: ClassCreated, to: string): Promise<Answer<ClassInfo>> =>
  post(`/api/classes/${encodeURIComponent(code)}/lesson`, { lesson: to } satisfies BindClass, secret);
export const fetchTexts = (code: string, language: Language): Promise<Answer<PublicTexts>> => ask(`${lesson(code)}/texts/${language}`);
export const fetchMap = (code: string): Promise<Answer<LessonMap>> => ask(`${lesson(code)}/map`);
/** As far as it is open to whom the secret belongs to; without one, to a guest (rule DG5). */
export const fetchDebrief = (code: string, secret: string | null = null): Promise<Answer<DebriefView>> =>
  secret === null ? ask(`${lesson(code)}/debrief`) : post(`${lesson(code)}/debrief`, {}, secret);
/** RR1, RR2: the ended game from its start, for a class (with the teacher's secret) or for one student alone (with a seat's). */
export const openAgain = (code: string, teacherSecret: string, language: Language): Promise<Answer<LessonCreated>> =>
  post(`${lesson(code)}/again`, { language } satisfies PlayAgain, teacherSecret);
export const playAgainAlone = (code: string, seatSecret: string, asked: PlayAgain): Promise<Answer<SeatCreated>> =>
  post(`${lesson(code)}/again`, asked, seatSecret);
/** One thing changed, played again; refused where the game does not hold what is named, or its choices are closed (rules DB4, DG5). */
export const askWhatIf = (code: string, change: WhatIfChange, secret: string | null): Promise<Answer<WhatIfView>> =>
  post(`${lesson(code)}/what-if`, change, secret ?? undefined);
/** Both need this lesson's teacher secret, and take each earlier lesson's in the body (rules EL1, EL3). */
export const fetchEarlier = (code: string, secret: string, asked: AskEarlier): Promise<Answer<EarlierLessons>> =>
  post(`${lesson(code)}/earlier`, asked, secret);
export const showEarlier = (code: string, secret: string, asked: AskEarlier): Promise<Answer<EarlierLessons>> =>
  post(`${lesson(code)}/earlier/show`, asked, secret);
export const fetchBriefs = (code: string, language: Language, teacherSecret: string): Promise<Answer<PrintedBriefs>> =>
  post(`${lesson(code)}/briefs`, { language }, teacherSecret);

/** A debrief from the text of a log file alone. */
export const openDebriefFile = (text: string): Promise<Answer<OpenedFile>> =>
  ask('/api/debrief-file', { method: 'POST', body: text, headers: { 'content-type': 'text/plain' }, signal: AbortSignal.timeout(60_000) });

/** A file that only the teacher's secret opens: the log, or one of its tables. */
export async function fetchExport(code: string, secret: string, what: 'log' | `tables/${string}`, names: 'in' | 'out'): Promise<Answer<Blob>> {
  try {
    const headers = { authorization: `Bearer ${secret}` };
    const response = await fetch(`${lesson(code)}/${what}?names=${names}`, { headers, signal: AbortSignal.timeout(30_000) });
    return response.ok ? { ok: true, value: await response.blob() } : failed(response.status === 429 ? 'too-many' : 'unclear-answer');
  } catch {
    return failed('no-connection');
  }
}
