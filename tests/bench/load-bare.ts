import type { Client, Room } from '@colyseus/sdk';
import { type Classroom, type Notes, Spreading, timed } from './load-classroom.ts';

/** A class in a bare room: whoever acts bumps the counter. */
export async function joinBare(client: () => Client, roomId: string, students: number, notes: Notes): Promise<Classroom> {
  const spreading = new Spreading(students, notes);
  const rooms: Room[] = [];
  for (let place = 0; place < students; place++) {
    const room = await client().joinById(roomId);
    room.reconnection.enabled = false;
    room.onStateChange((state) => spreading.look(place, state));
    rooms.push(room);
  }
  return {
    students,
    act: (place, dueMs) => {
      const room = rooms[place];
      if (!room) return;
      void timed(room, { type: 'Bump' }, dueMs, notes).then((answer) => {
        const { count } = (answer ?? {}) as { readonly count?: number };
        if (count === undefined) return;
        spreading.expect('count', dueMs, (state: { readonly count: number }) => state.count >= count);
        rooms.forEach((each, at) => spreading.look(at, each.state));
      });
    },
  };
}
