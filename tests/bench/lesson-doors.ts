import type { WorldSettings } from '../../shared/game/state.ts';
import type { LessonCreated, SeatCreated } from '../../shared/protocol/http.ts';

/** The HTTP doors of a running server, as a teacher's and a student's browser use them. */

async function post<Body>(url: string, path: string, body: unknown): Promise<Body> {
  const response = await fetch(url + path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as Body;
}

export const openLesson = (url: string, scenarioId: string, settings: Partial<WorldSettings>): Promise<LessonCreated> =>
  post(url, '/api/lessons', { scenarioId, language: 'id', settings });

/** Without a country the server gives the emptiest one. */
export const takeSeat = (url: string, code: string, name: string): Promise<SeatCreated> => post(url, `/api/lessons/${code}/seats`, { name });
