import { expect, it } from 'vitest';
import { seatStatus } from '../../client/screens/teach/seat-status.ts';
import { seatId } from '../../shared/lib/ids.ts';
import type { SeatSigns } from '../../shared/protocol/people-messages.ts';

const signs = (about: Partial<SeatSigns> = {}): SeatSigns => ({
  id: seatId('s1'),
  link: 'online',
  linkMs: 0,
  visible: true,
  screen: 'phase',
  touchedMs: 0,
  warnedUntilMs: null,
  ...about,
});

it('RM1 a row says truly how it is with a student', () => {
  expect(seatStatus(undefined, false, 0)).toEqual({ kind: 'never', count: 0 });
  expect(seatStatus(signs(), false, 59_000)).toEqual({ kind: 'active', count: 0 });
  expect(seatStatus(signs(), false, 130_000)).toEqual({ kind: 'idle', count: 2 });
  expect(seatStatus(signs({ visible: false, touchedMs: 1000 }), false, 2000)).toEqual({ kind: 'hidden', count: 0 });
});

it('RM1 a lost connection comes before what the device said earlier, a bot before the silence that brought it', () => {
  expect(seatStatus(signs({ link: 'lost', visible: false }), false, 500_000).kind).toBe('lost');
  expect(seatStatus(signs({ link: 'lost', warnedUntilMs: 12_300 }), false, 2000)).toEqual({ kind: 'warned', count: 11 });
  expect(seatStatus(signs({ link: 'lost', warnedUntilMs: 12_300 }), true, 2000).kind).toBe('standIn');
});
