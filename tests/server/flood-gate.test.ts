import { expect, test } from 'vitest';
import { FloodGate } from '../../server/rooms/flood-gate.ts';

const line = (commandId: string) => ({ commandId, command: { type: 'SendChat', to: null, text: 'Halo' } });

test('TK4 a device that talks too much is slowed down; a line that it has to send again is not another line', () => {
  const gate = new FloodGate();
  const said = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => gate.refuses(line(id), 1000));
  expect(said).toEqual([null, null, null, null, null, null]);
  expect(gate.refuses(line('g'), 1000)).toBe('slow-down');
  expect(gate.refuses(line('f'), 1400)).toBeNull();
  expect(gate.refuses(line('g'), 1400)).toBe('slow-down');
  expect(gate.refuses(line('g'), 5000)).toBeNull();
});
