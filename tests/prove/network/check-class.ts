import { coreRules } from '../../../server/session/core-rules.ts';
import type { Commit } from '../../../shared/game/events.ts';
import { replay } from '../../../shared/game/replay.ts';
import type { WorldState } from '../../../shared/game/state.ts';
import { stableHash } from '../../../shared/lib/stable-hash.ts';
import type { JoinOptions } from '../../../shared/protocol/messages.ts';
import type { PublicView, SeatView, TeacherView } from '../../../shared/protocol/views.ts';
import { againMark, pause, type Sent, type SteadyDevice } from './steady-device.ts';

/** What a device was shown last. */
export interface Watching {
  readonly as: JoinOptions['as'];
  readonly public: PublicView | null;
  readonly seat: SeatView | null;
  readonly teacher: TeacherView | null;
}

export interface ClassFaults {
  /** Accepted, but not in the log. */
  readonly lost: number;
  /** In the log more than once, whatever id it went out under. */
  readonly doubled: number;
  /** Refused but in the log, or a view that is not what the log's replay shows. */
  readonly mismatches: number;
}

/** What the devices were answered beside what the log holds. */
export function countFaults(commits: readonly Commit[], devices: readonly { readonly sent: readonly Pick<Sent, 'commandId' | 'answer'>[] }[]): ClassFaults {
  const times = new Map<string, number>();
  for (const commit of commits) {
    const [id = ''] = commit.commandId.split(againMark);
    times.set(id, (times.get(id) ?? 0) + 1);
  }
  const sent = devices.flatMap((device) => device.sent);
  const inLog = (id: string) => times.get(id) ?? 0;
  return {
    lost: sent.filter(({ answer, commandId }) => answer?.ok === true && inLog(commandId) === 0).length,
    doubled: sent.filter(({ commandId }) => inLog(commandId) > 1).length,
    mismatches: sent.filter(({ answer, commandId }) => answer?.ok === false && inLog(commandId) > 0).length,
  };
}

/** The devices whose views do not become what the log's replay shows within a minute; the log may still grow. */
export async function viewFaults(readLog: () => Promise<readonly Commit[]>, devices: readonly SteadyDevice[]): Promise<readonly SteadyDevice[]> {
  for (const end = Date.now() + 60_000; ; await pause(200)) {
    const state = replay(await readLog());
    const differing = devices.filter((device) => !device.isOnline || hashSeen(device) !== hashExpected(state, device));
    if (differing.length === 0 || Date.now() > end) return differing;
  }
}

/** Of what this device shows. */
export const hashSeen = ({ public: seen, seat, teacher, as }: Watching): string => stableHash(plain([seen, as === 'teacher' ? teacher : seat]));

/** Of what it should show in this state. */
export function hashExpected(state: WorldState, { as, seat }: Watching): string {
  const seen = coreRules.projectPublic(state);
  if (as === 'teacher') return stableHash(plain([seen, coreRules.projectTeacher(state)]));
  if (as === 'stage') return stableHash(plain([seen, null]));
  const held = state.seats.find(({ id }) => id === seat?.seatId);
  if (held === undefined) return 'no such seat';
  const own = held.country === null ? null : coreRules.projectCountry(state, held.country);
  return stableHash(plain([seen, coreRules.seatView(state, held.id, own)]));
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
