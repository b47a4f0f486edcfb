import type { again as indonesian } from '../id/again.ts';
import type { SameKeys } from '../words.ts';

export const again = {
  about: 'The countries, the news and the threat are exactly the same. Only who sits where and what was decided differ.',
  first: 'First game',
  now: 'This game',
  gone: 'The first game has been deleted, so there is nothing to compare.',
  open: 'Discuss the first game',
  loading: 'Getting the first game…',
  results: {
    title: 'Each country’s result in both games',
    first: 'First',
    now: 'Now',
    before: '{{country}} (you then)',
    today: '{{country}} (you now)',
  },
  bots: 'In this game bots led the other countries. Bots do not take offence or learn like your classmates do, so compare the decisions, not the figures.',
  ask: 'From the seat of {{now}}, what do you understand about {{now}} now? What could you not see from the seat of {{before}}?',
  askClass: 'From the new seat, what do you understand now? What could you not see from the old one?',
  card: {
    title: 'Play again in another country’s seat',
    text: 'The start is exactly the same: countries, news and threat. You take another seat, bots lead the other countries. Then both games are compared.',
    country: 'Your country then',
    start: 'Play again',
    starting: 'Setting up the game…',
  },
  teacher: {
    title: 'Play again with seats swapped',
    text: 'Opens a new lesson with exactly the same start. Ask every student to choose another country. Then its debrief compares both games.',
    open: 'Open the new lesson',
  },
} as const satisfies SameKeys<typeof indonesian>;
