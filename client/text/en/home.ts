import type { home as indonesian } from '../id/home.ts';
import type { SameKeys } from '../words.ts';

export const home = {
  tagline: 'Negotiate for your country. Protect the world together.',
  about: 'A classroom game: trade what you have, promise to help, then choose in secret: keep your word or break it?',
  code: 'Class code or personal code',
  codeHint: 'on the screen in front, or on your card',
  wrongPersonal: 'This personal code does not work. Check the letters, or ask your teacher for a new one.',
  join: 'Join',
  noSuchCode: 'There is no class with the code {{code}}. Check the letters.',
  codeMissing: 'Type the class code first.',
  tryNow: 'Try it now',
  tryNowHint: 'On your own against bots, at once',
  teach: 'I teach',
  teachHint: 'Open a lesson for a class',
  starting: 'Preparing the world…',
  continue: 'Go on with class {{code}}',
  art: 'A map of four islands sending one another food, energy, medicine and funds',
  openFile: 'Open a saved record of a game',
  noAccount: 'No account. No e-mail.',
} as const satisfies SameKeys<typeof indonesian>;
