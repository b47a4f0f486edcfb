import { signal } from '@preact/signals';
import type { SeatId } from '../../shared/lib/ids.ts';
import type { LookedMessage, SeatSigns } from '../../shared/protocol/people-messages.ts';

/** What devices said of themselves last, for the teacher's console (rule RM1). */
export const seatSigns = signal<readonly SeatSigns[]>([]);
/** When a bot stands in for this seat's country unless somebody touches the screen (rule RM2); server time. */
export const idleUntilMs = signal<number | null>(null);
/** The screen that the teacher looks at (rule RM7). `acting`: what is tapped there is done in that student's place (RM8). */
export const lookingAt = signal<{ readonly seatId: SeatId; readonly acting: boolean } | null>(null);
export const lookedView = signal<LookedMessage | null>(null);

export function forgetPeople(): void {
  seatSigns.value = [];
  idleUntilMs.value = null;
  lookingAt.value = null;
  lookedView.value = null;
}
