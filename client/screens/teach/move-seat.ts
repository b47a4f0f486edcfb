import { signal } from '@preact/signals';
import type { CountryId, SeatId } from '../../../shared/lib/ids.ts';
import { countryName } from '../../state/world-words.ts';
import { t } from '../../text/text.ts';
import type { RosterSeat } from './seat-row.tsx';
import { sendPower } from './send-power.ts';
import { moveToWorld } from '../../net/api.ts';
import { recallSecret } from '../../net/secrets.ts';
import { toast } from '../../parts/announcer.tsx';
import { letterOf } from '../../../shared/protocol/world-id.ts';
import { refusalSentence } from '../../text/refusal-sentence.ts';

/** Puts a student into a country, or into none. */
export function moveSeat(seat: RosterSeat, country: CountryId | null): void {
  if (seat.country === country && seat.office === null) return;
  void sendPower(
    { type: 'AssignSeat', seatId: seat.id, country },
    t('teach.seat.moved', { name: seat.name, country: country === null ? t('teach.seat.none') : countryName(country) }),
  );
}

/** Puts a student into a country of another world of the lesson. */
export async function moveToOther(seat: RosterSeat, world: string, country: CountryId): Promise<void> {
  const answer = await moveToWorld(world, recallSecret('teacher', world) ?? '', { seatId: seat.id, world, country });
  if (answer.ok) toast(t('worlds.moved', { name: seat.name, world: letterOf(world) }));
  else toast(refusalSentence(answer.refusal), 'bad');
}

/** Over which place a student is being held; '' is the place of those without a country. */
export const draggedOver = signal<CountryId | '' | null>(null);
const dragged = signal<RosterSeat | null>(null);
export const isDragged = (id: SeatId): boolean => dragged.value?.id === id;

/** For the row of a student: it can be picked up. The select beside it does the same by keyboard. */
export const seatHandle = (seat: RosterSeat) => ({
  draggable: true,
  onDragStart: (event: DragEvent) => {
    dragged.value = seat;
    event.dataTransfer?.setData('text/plain', seat.name);
    if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
  },
  onDragEnd: () => {
    dragged.value = null;
    draggedOver.value = null;
  },
});

/** For the place of a country (or of none): a student can be put down here. */
export const seatPlace = (country: CountryId | null) => ({
  onDragOver: (event: DragEvent) => {
    if (dragged.peek() === null) return;
    event.preventDefault();
    draggedOver.value = country ?? '';
  },
  onDragLeave: (event: DragEvent) => {
    const into = event.relatedTarget;
    if (!(into instanceof Node && event.currentTarget instanceof Node && event.currentTarget.contains(into))) draggedOver.value = null;
  },
  onDrop: (event: DragEvent) => {
    event.preventDefault();
    const seat = dragged.peek();
    dragged.value = null;
    draggedOver.value = null;
    if (seat !== null) moveSeat(seat, country);
  },
});
