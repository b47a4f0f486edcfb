import { parentPort, workerData } from 'node:worker_threads';
import { SqliteTables } from '../store/sqlite-tables.ts';
import type { NumberedAnswer, NumberedRequest, StoreRequest } from '../store/store-messages.ts';

/** The one thread that touches the database, so that an fsync never stops a live room. */

const port = parentPort;
if (!port) throw new Error('store-writer runs as a worker thread');

const tables = new SqliteTables((workerData as { path: string }).path);

function answer(request: StoreRequest): unknown {
  switch (request.ask) {
    case 'write':
      return tables.write(request.batches);
    case 'create':
      return tables.create(request.lesson, request.first);
    case 'bodies':
      return tables.bodies(request.worldId, request.fromSeq);
    case 'seats':
      return tables.seats(request.worldId);
    case 'seat':
      return tables.seat(request.secretHash);
    case 'lesson':
      return tables.lesson(request.code);
    case 'openLessons':
      return tables.openLessons(request.sinceMs);
    case 'changeTeacher':
      return tables.changeTeacher(request.code, request.teacherHash, request.recoveryHash) ?? null;
    case 'closeLesson':
      return tables.closeLesson(request.code) ?? null;
    case 'deleteLesson':
      return tables.deleteLesson(request.code) ?? null;
    case 'oldLessons':
      return tables.oldLessons(request.beforeMs);
    case 'deleteOldClasses':
      return tables.deleteOldClasses(request.beforeMs) ?? null;
    case 'createClass':
      return tables.createClass(request.record);
    case 'class':
      return tables.classOf(request.code);
    case 'bindClass':
      return tables.bindClass(request.code, request.lessonCode, request.boundMs) ?? null;
    case 'beat':
      return tables.beat(request.nowMs) ?? null;
    case 'lastBeat':
      return tables.lastBeat();
    case 'close':
      return tables.close() ?? null;
  }
}

port.on('message', ({ number, request }: NumberedRequest) => {
  let reply: NumberedAnswer;
  try {
    reply = { number, value: answer(request) };
  } catch (error) {
    reply = { number, error: String(error) };
  }
  port.postMessage(reply);
  if (request.ask === 'close') port.close();
});
