import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { ClassRecord, LessonRecord, SeatRecord } from './event-log.ts';

/** One commit as a row: `body` is the whole commit as JSON. */
export interface CommitRow {
  readonly seq: number;
  readonly atMs: number;
  readonly key: string;
  readonly body: string;
}

export interface RowBatch {
  readonly worldId: string;
  readonly commits: readonly CommitRow[];
  readonly seats: readonly SeatRecord[];
}

export type Outcome = 'written' | 'duplicate' | 'code-taken' | { readonly failed: string };

const layout = `
  CREATE TABLE IF NOT EXISTS lessons (
    code TEXT PRIMARY KEY, teacher_hash TEXT NOT NULL, language TEXT NOT NULL, solo INTEGER NOT NULL,
    created_ms INTEGER NOT NULL, closed INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE TABLE IF NOT EXISTS worlds (
    id TEXT PRIMARY KEY, code TEXT NOT NULL REFERENCES lessons(code) ON DELETE CASCADE, place INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS commits (
    world_id TEXT NOT NULL REFERENCES worlds(id) ON DELETE CASCADE, seq INTEGER NOT NULL,
    command_key TEXT NOT NULL, at_ms INTEGER NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (world_id, seq)
  ) STRICT;
  CREATE UNIQUE INDEX IF NOT EXISTS commits_once ON commits(world_id, command_key);
  CREATE TABLE IF NOT EXISTS seats (
    world_id TEXT NOT NULL REFERENCES worlds(id) ON DELETE CASCADE, seat_id TEXT NOT NULL, secret_hash TEXT NOT NULL,
    PRIMARY KEY (world_id, seat_id)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS seats_by_secret ON seats(secret_hash);
  CREATE TABLE IF NOT EXISTS classes (
    code TEXT PRIMARY KEY, secret_hash TEXT NOT NULL, lesson_code TEXT REFERENCES lessons(code) ON DELETE SET NULL,
    created_ms INTEGER NOT NULL, bound_ms INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS heartbeat (id INTEGER PRIMARY KEY CHECK (id = 1), at_ms INTEGER NOT NULL) STRICT;
`;

/** How long a statement waits for another program that has the file. */
const busyMs = 5000;

/** The database file and its handful of statements; synchronous, so it lives in the writer's worker thread. */
export class SqliteTables {
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  #journalHoldsDeleted = false;

  constructor(path: string) {
    this.#db = new DatabaseSync(path, { timeout: busyMs });
    this.#db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;');
    this.#db.exec(layout);
    this.#addColumns();
  }

  /** What a file of an earlier version does not have yet. */
  #addColumns(): void {
    const columns = this.#db.prepare('PRAGMA table_info(lessons)').all();
    for (const column of ['recovery_hash', 'again'])
      if (!columns.some(({ name }) => name === column)) this.#db.exec(`ALTER TABLE lessons ADD COLUMN ${column} TEXT`);
  }

  #run(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#db.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  /** One transaction for the group; a batch that breaks a rule is left out and named, the others are kept. */
  write(batches: readonly RowBatch[]): Outcome[] {
    try {
      this.#db.exec('BEGIN IMMEDIATE');
      const outcomes = batches.map((batch) => this.#writeOne(batch, () => this.#insert(batch)));
      this.#db.exec('COMMIT');
      return outcomes;
    } catch (error) {
      this.#rollback();
      return batches.map(() => ({ failed: String(error) }));
    }
  }

  create(lesson: LessonRecord, first: readonly RowBatch[]): Outcome {
    try {
      this.#db.exec('BEGIN IMMEDIATE');
      const added = this.#run('INSERT OR IGNORE INTO lessons (code, teacher_hash, language, solo, again, created_ms) VALUES (?, ?, ?, ?, ?, ?)').run(
        lesson.code,
        lesson.teacherHash,
        lesson.language,
        lesson.solo ? 1 : 0,
        lesson.again ?? null,
        lesson.createdMs,
      );
      if (added.changes === 0) {
        this.#db.exec('ROLLBACK');
        return 'code-taken';
      }
      lesson.worlds.forEach((id, place) => {
        this.#run('INSERT INTO worlds (id, code, place) VALUES (?, ?, ?)').run(id, lesson.code, place);
      });
      for (const batch of first) this.#insert(batch);
      this.#db.exec('COMMIT');
      return 'written';
    } catch (error) {
      this.#rollback();
      return isUnique(error) ? 'code-taken' : { failed: String(error) };
    }
  }

  #writeOne(_batch: RowBatch, insert: () => void): Outcome {
    this.#db.exec('SAVEPOINT batch');
    try {
      insert();
      this.#db.exec('RELEASE batch');
      return 'written';
    } catch (error) {
      // A full disk may already have rolled the whole transaction back; then this throws and the group fails.
      this.#db.exec('ROLLBACK TO batch; RELEASE batch');
      return isUnique(error) ? 'duplicate' : { failed: String(error) };
    }
  }

  #insert(batch: RowBatch): void {
    const commit = this.#run('INSERT INTO commits (world_id, seq, command_key, at_ms, body) VALUES (?, ?, ?, ?, ?)');
    for (const row of batch.commits) commit.run(batch.worldId, row.seq, row.key, row.atMs, row.body);
    const seat = this.#run(
      `INSERT INTO seats (world_id, seat_id, secret_hash) VALUES (?, ?, ?)
       ON CONFLICT (world_id, seat_id) DO UPDATE SET secret_hash = excluded.secret_hash`,
    );
    for (const row of batch.seats) seat.run(batch.worldId, row.seatId, row.secretHash);
  }

  #rollback(): void {
    try {
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
    } catch {
      // SQLite has rolled back by itself.
    }
  }

  bodies(worldId: string, fromSeq: number): string[] {
    const rows = this.#run('SELECT body FROM commits WHERE world_id = ? AND seq >= ? ORDER BY seq').all(worldId, fromSeq);
    return rows.map((row) => String(row.body));
  }

  seats(worldId: string): SeatRecord[] {
    const rows = this.#run('SELECT seat_id, secret_hash FROM seats WHERE world_id = ?').all(worldId);
    return rows.map((row) => ({ worldId, seatId: String(row.seat_id), secretHash: String(row.secret_hash) }));
  }

  seat(secretHash: string): SeatRecord | null {
    const row = this.#run('SELECT world_id, seat_id FROM seats WHERE secret_hash = ? LIMIT 1').get(secretHash);
    return row ? { worldId: String(row.world_id), seatId: String(row.seat_id), secretHash } : null;
  }

  lesson(code: string): LessonRecord | null {
    const row = this.#run('SELECT * FROM lessons WHERE code = ?').get(code);
    return row ? this.#lessonOf(row) : null;
  }

  openLessons(sinceMs: number): LessonRecord[] {
    const rows = this.#run(`
      SELECT l.* FROM lessons l WHERE l.closed = 0 AND (l.created_ms >= ?1 OR EXISTS (
        SELECT 1 FROM worlds w WHERE w.code = l.code AND
          (SELECT c.at_ms FROM commits c WHERE c.world_id = w.id ORDER BY c.seq DESC LIMIT 1) >= ?1))
      ORDER BY l.created_ms`).all(sinceMs);
    return rows.map((row) => this.#lessonOf(row));
  }

  #lessonOf(row: Record<string, unknown>): LessonRecord {
    const code = String(row.code);
    const worlds = this.#run('SELECT id FROM worlds WHERE code = ? ORDER BY place').all(code);
    return {
      code,
      teacherHash: String(row.teacher_hash),
      ...(row.recovery_hash === null ? {} : { recoveryHash: String(row.recovery_hash) }),
      language: row.language === 'en' ? 'en' : 'id',
      solo: row.solo === 1,
      ...(row.again === null ? {} : { again: String(row.again) }),
      createdMs: Number(row.created_ms),
      worlds: worlds.map((world) => String(world.id)),
    };
  }

  changeTeacher(code: string, teacherHash: string, recoveryHash: string | null): void {
    this.#run('UPDATE lessons SET teacher_hash = ?, recovery_hash = ? WHERE code = ?').run(teacherHash, recoveryHash, code);
  }

  closeLesson(code: string): void {
    this.#run('UPDATE lessons SET closed = 1 WHERE code = ?').run(code);
  }

  deleteLesson(code: string): void {
    this.#run('DELETE FROM lessons WHERE code = ?').run(code);
    this.#emptyJournal();
  }

  /** What was deleted stands in the journal until it is cut; somebody who reads the file meanwhile (a backup) keeps it from being cut. */
  #emptyJournal(): void {
    this.#db.exec('PRAGMA busy_timeout = 0');
    const row = this.#db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get();
    this.#db.exec(`PRAGMA busy_timeout = ${busyMs}`);
    this.#journalHoldsDeleted = Number(row?.['busy'] ?? 0) !== 0;
  }

  oldLessons(beforeMs: number): string[] {
    const rows = this.#run(`
      SELECT l.code FROM lessons l WHERE l.created_ms < ?1 AND NOT EXISTS (
        SELECT 1 FROM worlds w WHERE w.code = l.code AND
          (SELECT c.at_ms FROM commits c WHERE c.world_id = w.id ORDER BY c.seq DESC LIMIT 1) >= ?1)`).all(beforeMs);
    return rows.map((row) => String(row['code']));
  }

  deleteOldClasses(beforeMs: number): void {
    this.#run('DELETE FROM classes WHERE created_ms < ?1 AND bound_ms < ?1').run(beforeMs);
  }

  createClass({ code, secretHash, lessonCode, createdMs, boundMs }: ClassRecord): 'created' | 'code-taken' {
    const sql = 'INSERT OR IGNORE INTO classes (code, secret_hash, lesson_code, created_ms, bound_ms) VALUES (?, ?, ?, ?, ?)';
    return this.#run(sql).run(code, secretHash, lessonCode, createdMs, boundMs).changes === 1 ? 'created' : 'code-taken';
  }

  classOf(code: string): ClassRecord | null {
    const row = this.#run('SELECT * FROM classes WHERE code = ?').get(code);
    if (!row) return null;
    const lessonCode = row.lesson_code === null ? null : String(row.lesson_code);
    return { code, secretHash: String(row.secret_hash), lessonCode, createdMs: Number(row.created_ms), boundMs: Number(row.bound_ms) };
  }

  bindClass(code: string, lessonCode: string | null, boundMs: number): void {
    this.#run('UPDATE classes SET lesson_code = ?, bound_ms = ? WHERE code = ?').run(lessonCode, boundMs, code);
  }

  beat(nowMs: number): void {
    if (this.#journalHoldsDeleted) this.#emptyJournal();
    this.#run('INSERT INTO heartbeat (id, at_ms) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET at_ms = excluded.at_ms').run(nowMs);
  }

  lastBeat(): number | null {
    const row = this.#run('SELECT at_ms FROM heartbeat WHERE id = 1').get();
    return row ? Number(row.at_ms) : null;
  }

  close(): void {
    this.#statements.clear();
    this.#db.close();
  }
}

const isUnique = (error: unknown): boolean => error instanceof Error && /UNIQUE constraint failed/.test(error.message);
