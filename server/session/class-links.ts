import { type Refusal, refusal } from '../../shared/game/refusals.ts';
import { accept, refuse, type Result } from '../../shared/lib/result.ts';
import type { ClassCreated, ClassInfo } from '../../shared/protocol/http.ts';
import { lessonCodePattern } from '../../shared/protocol/lesson-code.ts';
import type { ClassRecord, EventLog } from '../store/event-log.ts';
import type { Clock } from './clock.ts';
import { hashSecret, type Ids } from './ids.ts';
import type { Lessons } from './lessons.ts';

export interface ClassLinksTools {
  readonly log: EventLog;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly lessons: Lessons;
  /** A lesson that nobody has open any more counts as today's for so long after the link was turned to it. */
  readonly openMs: number;
}

/** A link that a class keeps for the whole year: it leads to whichever lesson its teacher opened last (rules KL1–KL3). */
export class ClassLinks {
  readonly #tools: ClassLinksTools;

  constructor(tools: ClassLinksTools) {
    this.#tools = tools;
  }

  async create(): Promise<Result<ClassCreated, Refusal>> {
    const { log, ids, clock } = this.#tools;
    const secret = ids.secret();
    for (let attempt = 0; attempt < 20; attempt++) {
      const code = ids.lessonCode();
      const made = await log.createClass({ code, secretHash: hashSecret(secret), lessonCode: null, createdMs: clock.now(), boundMs: 0 });
      if (made === 'created') return accept({ code, secret });
    }
    return refuse(refusal('storage-unavailable', { field: 'code' }));
  }

  async find(code: string): Promise<ClassRecord | null> {
    return lessonCodePattern.test(code) ? this.#tools.log.findClass(code) : null;
  }

  /** KL1: only the class's own secret turns the link; null as the lesson: to the waiting page. */
  async bind(record: ClassRecord, secret: string, lesson: string | null): Promise<Result<ClassInfo, Refusal>> {
    if (hashSecret(secret) !== record.secretHash) return refuse(refusal('not-your-power', { field: 'secret' }));
    if (lesson !== null && (!lessonCodePattern.test(lesson) || (await this.#tools.lessons.find(lesson)) === null))
      return refuse(refusal('seat-unknown', { field: 'lesson' }));
    const bound = { ...record, lessonCode: lesson, boundMs: this.#tools.clock.now() };
    await this.#tools.log.bindClass(bound.code, bound.lessonCode, bound.boundMs);
    return accept(await this.info(bound));
  }

  /** KL2: asking changes nothing, so that a robot which previews the link does no harm. */
  async info({ code, lessonCode, boundMs }: ClassRecord): Promise<ClassInfo> {
    const { lessons, clock, openMs } = this.#tools;
    const isOpen = lessons.openLessons.some(({ record }) => record.code === lessonCode);
    if (lessonCode === null || (!isOpen && boundMs + openMs < clock.now())) return { code, lesson: null, ended: false };
    const lesson = await lessons.find(lessonCode);
    return { code, lesson: lesson?.record.code ?? null, ended: lesson?.info.ended ?? false };
  }
}
