import type { Command } from '../../../shared/game/commands/table.ts';

/** What names a student, a line or a country's bot means the world that the console shows; everything else goes to all. */
const ofOneWorld: ReadonlySet<Command['type']> = new Set([
  'ActFor',
  'AdmitWaiting',
  'ArrangeMoments',
  'ArrangeSeats',
  'AssignBot',
  'AssignSeat',
  'BookmarkMoment',
  'EndHelp',
  'EndVote',
  'HideLine',
  'MuteSeat',
  'ReadAnswers',
  'ReadmitSeat',
  'ReleaseBot',
  'RemoveSeat',
  'RenameSeat',
  'SettleReport',
]);

export const isOfOneWorld = (command: Command): boolean =>
  ofOneWorld.has(command.type) || 'seatId' in command || ('to' in command && Array.isArray(command.to));
