import { PlayedLesson } from './played-lesson.ts';
import type { Script } from './shot.ts';
import { console_, play, stage } from './shot-makers.ts';

/** Two worlds with one code: the console leads both, the stage shows both, a phone says in which one it is. */
export const twinScript: Script = {
  name: 'twins',
  open: (url) => PlayedLesson.open(url, 'intro', { timed: false, practiceRound: false }, 2),
  moments: [
    {
      reach: async (lesson) => {
        await lesson.join('Ayu', 'PADI');
        await lesson.join('Budi', 'PADI', 'BUDI');
        await lesson.join('Citra', 'SURYA');
      },
      shots: [console_('twins-lobby'), stage('twins-lobby'), play('twins-lobby', '.play-body')],
    },
    {
      reach: async (lesson) => {
        await lesson.teach({ type: 'StartLesson' });
        await lesson.goTo('negotiation', 1);
      },
      shots: [console_('twins-play'), stage('twins-play'), play('twins-play', '.play-body')],
    },
  ],
};
