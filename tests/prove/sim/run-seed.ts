import { coreRules } from '../../../server/session/core-rules.ts';
import type { Ids } from '../../../server/session/ids.ts';
import type { WorldSession } from '../../../server/session/world-session.ts';
import type { Command } from '../../../shared/game/commands/table.ts';
import { replay } from '../../../shared/game/replay.ts';
import { stableHash } from '../../../shared/lib/stable-hash.ts';
import type { ScenarioPack } from '../../../shared/scenario/schema.ts';
import { Dice } from '../../support/random-play.ts';
import { countFaults, hashExpected, hashSeen } from '../network/check-class.ts';
import { studentMove } from '../network/student-moves.ts';
import { ServerLife } from '../virtual/server-life.ts';
import { SimulatedClock } from '../virtual/simulated-clock.ts';
import type { SimGuard } from './guards.ts';
import { SimDevice } from './sim-device.ts';
import { SimDisk } from './sim-store.ts';

export interface SeedResult {
  /** What does not hold, in words; empty when everything does. */
  readonly wrong: readonly string[];
  /** The same for two runs of the same seed: of the log, all answers, crashes and times. */
  readonly trace: string;
  readonly accepted: number;
  readonly crashes: number;
  readonly virtualMs: number;
}

/** For so long everything goes wrong that can. */
const stormMs = 120_000;
/** Then nothing does, and all must come right within this. */
const calmMs = 60_000;
/** A device on a dead line finds that out within this. */
const deafMs = 13_000;
const startMs = Date.UTC(2026, 0, 5, 7);
/** A phase that is over for so long, and nobody ended it, is stuck; after a crash or while the disk is down it may last. */
const overdueMs = 6_000;

/**
 * Two minutes of a class in simulated time: three countries of two students, one of a bot, the teacher and the stage, over a bad
 * network to a server that crashes and a disk that fails. Everything that chance decides follows from `seed`.
 */
export async function runSeed(seed: string, packs: ReadonlyMap<string, ScenarioPack>, without: SimGuard | null = null): Promise<SeedResult> {
  const dice = new Dice(`${seed}/world`);
  const clock = new SimulatedClock(startMs);
  const disk = new SimDisk(clock, new Dice(`${seed}/disk`), without);
  const problems: string[] = [];
  const wrong: string[] = [];
  const ids = countedIds(seed);
  let isCalm = true;
  disk.isHealthy = true;

  let life: ServerLife | null = null;
  let lives = 0;
  let readyMs = startMs;
  let isListening = true;
  const begin = (): ServerLife => {
    lives += 1;
    const own = { isDead: false };
    const begun: ServerLife = new ServerLife({
      clock: without === 'timers' && lives > 1 ? { now: clock.now, after: (ms, action) => (ms > 5000 ? () => undefined : clock.after(ms, action)) } : clock,
      log: disk.forLife(() => own.isDead),
      ids,
      rules: coreRules,
      scenarios: packs,
      flushMs: 100,
      botDelayMs: 900,
      report: (problem, error) => problems.push(`${problem}: ${String(error)}`),
    });
    endings.set(begun, own);
    return begun;
  };
  const endings = new Map<ServerLife, { isDead: boolean }>();

  // The class comes in while all is well.
  life = begin();
  const settings = {
    chat: true,
    practiceRound: false,
    timed: true,
    phaseSeconds: { news: 8, negotiation: 30 + dice.below(20), decision: 20 + dice.below(15), reveal: 10, reflection: 8 },
    standInAfter: dice.chance(0.3) ? 60 : 0,
  } as const;
  const opened = await drive(clock, life.lessons.create({ scenarioId: 'intro', language: 'id', settings }));
  if (!opened.ok) throw new Error(opened.refusal.reason);
  const { code, teacherSecret } = opened.value;
  const lesson = await drive(clock, life.lessons.find(code));
  if (lesson === null) throw new Error('the lesson is not there');
  const worldId = lesson.first.worldId;
  const countries = lesson.first.state.countries.slice(0, 3);
  const devices: SimDevice[] = [];
  const network = {
    clock,
    dice: new Dice(`${seed}/network`),
    // It listens when it has opened what it found.
    life: () => (life?.isDead === false && isListening ? life : null),
    worldId,
    isHealthy: () => isCalm,
  };
  devices.push(new SimDevice('teacher', { as: 'teacher', secret: teacherSecret }, network, without));
  for (const [place, country] of [countries[0], countries[0], countries[1], countries[2]].entries()) {
    const seat = await drive(clock, life.lessons.takeSeat(lesson, { name: `Siswa ${place + 1}`, ...(country === undefined ? {} : { country: country.id }) }));
    if (!seat.ok) throw new Error(seat.refusal.reason);
    devices.push(new SimDevice(`s${place + 1}`, { as: 'seat', secret: seat.value.seatSecret, patches: place % 2 === 0 }, network, without));
  }
  await clock.passUntil(clock.now() + 2000);
  const [teacher] = devices as [SimDevice, ...SimDevice[]];
  teacher.send({ type: 'StartLesson' });
  await clock.passUntil(clock.now() + 2000);

  // The storm.
  const stormEndsMs = clock.now() + stormMs;
  isCalm = false;
  disk.isHealthy = false;
  const worldNow = (): WorldSession | null => (life === null || life.isDead ? null : (life.lessons.world(worldId)?.world ?? null));
  let crashes = 0;
  const crash = (): void => {
    if (life === null || life.isDead) return;
    crashes += 1;
    life.die();
    isListening = false;
    const ending = endings.get(life);
    if (ending !== undefined) ending.isDead = true;
    for (const device of devices) device.connection?.lostServer();
    void disk.crash();
    clock.after(100 + dice.below(6000), () => {
      const begun = begin();
      life = begun;
      void begun.lessons.resume().then(() => {
        if (begun.isDead) return;
        isListening = true;
        readyMs = clock.now();
      });
    });
  };
  disk.onPoint = crash;
  const crashSometimes = (): void => {
    clock.after(5000 + dice.below(60_000), () => {
      if (isCalm) return;
      crash();
      crashSometimes();
    });
  };
  if (dice.chance(0.8)) crashSometimes();
  const beat = (): void => {
    clock.after(2000, () => {
      if (life !== null && !life.isDead) void life.lessons.beat().catch(() => undefined);
      const state = worldNow()?.state;
      const isOverdue = state?.deadlineMs != null && state.paused === null && state.deadlineMs + overdueMs < clock.now();
      if (isOverdue && readyMs + overdueMs < clock.now() && !disk.isBroken) wrong.push(`stuck in ${state?.phase} of round ${state?.round}`);
      if (disk.isBroken) readyMs = clock.now();
      beat();
    });
  };
  beat();
  const act = (device: SimDevice, actDice: Dice): void => {
    clock.after(2000 + actDice.below(7000), () => {
      if (isCalm) return;
      const move = device === teacher ? teacherMove(device, actDice) : moveOf(device, actDice);
      if (move !== null) device.send(move);
      act(device, actDice);
    });
  };
  for (const device of devices) act(device, new Dice(`${seed}/${device.name}`));
  await clock.passUntil(stormEndsMs);

  // The calm after it.
  isCalm = true;
  disk.isHealthy = true;
  const isAnswered = (): boolean => devices.every((device) => device.isOnline && device.sent.every(({ answer }) => answer !== null));
  const endMs = clock.now() + calmMs;
  let commits = await disk.kept.readWorld(worldId);
  let blind: readonly SimDevice[] = devices;
  for (let calmSinceMs = clock.now(); clock.now() < endMs; ) {
    await clock.passUntil(clock.now() + 1000);
    if (!isAnswered()) calmSinceMs = clock.now();
    if (clock.now() < calmSinceMs + deafMs) continue;
    commits = await disk.kept.readWorld(worldId);
    const shown = replay(commits);
    blind = devices.filter((device) => hashSeen(device) !== hashExpected(shown, device));
    if (blind.length === 0) break;
  }
  commits = await disk.kept.readWorld(worldId);

  const world = worldNow();
  for (const device of devices) {
    if (!device.isOnline) wrong.push(`${device.name} never came back`);
    for (const { command, answer, attempts } of device.sent) {
      if (answer === null) wrong.push(`${device.name} has no answer to ${command.type} after ${attempts} attempts`);
    }
  }
  for (const { name } of blind) wrong.push(`${name} sees something else than the log says`);
  const faults = countFaults(commits, devices);
  for (const [what, count] of Object.entries(faults)) if (count > 0) wrong.push(`${count} ${what}`);
  const replayed = replay(commits);
  if (world === null) wrong.push('no server came back');
  else if (stableHash(replayed) !== stableHash(world.state)) wrong.push('the replayed log is not the live state');
  for (const problem of problems) if (!isExpected(problem)) wrong.push(`reported: ${problem}`);
  const accepted = devices.flatMap(({ sent }) => sent).filter(({ answer }) => answer?.ok).length;
  return {
    wrong: [...new Set(wrong)],
    trace: stableHash([commits, devices.map(({ sent }) => sent), crashes, clock.now(), problems]),
    accepted,
    crashes,
    virtualMs: clock.now() - startMs,
  };
}

/** What the server has to say of a disk that fails. */
const isExpected = (problem: string): boolean => /the disk (does not (read|write)|wrote, but)|the log held more than was known/.test(problem);

/** A promise of the server, with the time that it needs. */
async function drive<Value>(clock: SimulatedClock, promise: Promise<Value>): Promise<Value> {
  let isDone = false;
  const done = promise.finally(() => (isDone = true));
  for (let tries = 0; tries < 100 && !isDone; tries++) await clock.passUntil(clock.now() + 50);
  return done;
}

function countedIds(seed: string): Ids {
  let count = 0;
  const next = (): string => String(++count).padStart(8, '0');
  const letters = (length: number): string =>
    [...next().padStart(length, '0')]
      .map((digit) => 'ABCDEFGHJK'[Number(digit)])
      .slice(-length)
      .join('');
  return {
    lessonCode: () => letters(6),
    seatId: () => `seat${next()}`,
    secret: () => `secret-${next()}-0123456789abcdef`,
    personalCode: () => letters(16),
    recoveryCode: () => letters(32),
    seed: () => seed,
    commandId: () => `own-command-${next()}`,
  };
}

function moveOf(device: SimDevice, dice: Dice): Command | null {
  const seen = device.glance;
  return seen === null || device.seat === null || !device.isOnline ? null : studentMove(seen, device.seat, dice);
}

function teacherMove(device: SimDevice, dice: Dice): Command | null {
  const seen = device.glance;
  if (seen === null || !device.isOnline) return null;
  if (seen.clock.pausedReason !== null) return dice.chance(0.6) ? { type: 'Resume' } : null;
  if (seen.reveal.beat < seen.reveal.beats - 1 && dice.chance(0.5)) return { type: 'NextBeat', after: seen.reveal.beat };
  const roll = dice.below(30);
  if (roll < 3) return { type: 'Pause', reason: 'Tunggu' };
  if (roll < 5) return { type: 'ExtendPhase', seconds: 30 };
  if (roll < 7) return { type: 'NextPhase' };
  if (roll === 7) return { type: 'InjectCrisis', points: 3 };
  if (roll === 8) return { type: 'UndoRound' };
  if (roll === 9) return { type: 'BookmarkMoment', note: 'di sini' };
  return null;
}
