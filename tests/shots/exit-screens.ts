import { countryId } from '../../shared/lib/ids.ts';
import type { ExitStand, TrustStep } from '../../shared/model/exit-ticket.ts';
import { PlayedLesson } from './played-lesson.ts';
import type { Moment, Script } from './shot.ts';
import { code, padi, play } from './shot-makers.ts';

/** What a class leaves with: asked before the game, written after it, read by the teacher and shown to all. */

const students = [
  ['Ayu', 'PADI'],
  ['Budi', 'SURYA'],
  ['Citra', 'MEDIKA'],
  ['Dewi', 'KARANG'],
] as const;

const debrief = (name: string, as: { readonly seat: string } | 'teacher', sees: string) => ({
  name: `exit-${name}`,
  path: (lesson: PlayedLesson) => `/debrief/${code(lesson)}`,
  as,
  sees,
});

const rate = async (lesson: PlayedLesson, when: 'before' | 'after', steps: readonly (readonly [string, TrustStep, TrustStep])[]) => {
  for (const [key, word, worth] of steps) await lesson.say(key, () => [{ type: 'RateTrust', when, answers: { word, worth } }]);
};

const write = (lesson: PlayedLesson, key: string, stand: ExitStand, parts: readonly [before: string, now: string, because: string]) =>
  lesson.say(key, () => [{ type: 'WriteExit', before: parts[0], now: parts[1], because: parts[2], round: 1, stand, checked: ['round', 'event', 'why'] }]);

const asked: Moment = {
  reach: async (lesson) => {
    for (const [name, country] of students) await lesson.join(name, country);
    await rate(lesson, 'before', [
      ['SURYA', 2, 3],
      ['MEDIKA', 3, 2],
      ['KARANG', 2, 4],
    ]);
  },
  shots: [play('beliefs', '.belief')],
};

const writing: Moment = {
  reach: async (lesson) => {
    await lesson.teach({ type: 'StartLesson' });
    await lesson.goTo('negotiation', 2);
    await lesson.act('PADI', () => [{ type: 'DeclarePledge', coins: 2 }]);
    await lesson.goTo('decision', 2);
    await lesson.act('PADI', () => [{ type: 'PredictBreaker', breaker: countryId('KARANG') }]);
    await lesson.act('SURYA', () => [{ type: 'PredictBreaker', breaker: 'nobody' }]);
    await lesson.goTo('reflection', 2);
    await lesson.say('PADI', () => [{ type: 'Reflect', text: 'Kami ragu membayar, takut yang lain tidak.' }]);
    await lesson.goTo('debrief');
    await lesson.teach({ type: 'OpenChapter', chapter: 'exit', focus: null });
  },
  shots: [debrief('write', padi, '.exit-write'), debrief('wait', 'teacher', '.exit-read')],
};

const read: Moment = {
  reach: async (lesson) => {
    await write(lesson, 'PADI', 'named', [
      'tiap negara hanya memikirkan dirinya sendiri',
      'negara mau berbagi asal ada yang berani memulai',
      'Surya tetap mengirim energi walau sedang kekurangan, lalu kami ikut membayar iuran',
    ]);
    await write(lesson, 'SURYA', 'unnamed', ['janji itu cuma kata-kata', 'janji harus dibuktikan', 'Karang berjanji dua koin tetapi tidak membayar']);
    await write(lesson, 'MEDIKA', 'private', ['saya pasti dibantu', 'bantuan harus dibangun lebih dulu', 'tidak ada yang menawari kami apa pun']);
    await rate(lesson, 'after', [
      ['PADI', 4, 4],
      ['SURYA', 3, 5],
      ['MEDIKA', 3, 4],
      ['KARANG', 4, 5],
    ]);
    for (const key of ['PADI', 'SURYA']) await lesson.teach({ type: 'PickExit', seatId: lesson.seatIdOf(key), version: 1, shown: true });
    await lesson.teach({ type: 'AssessExit', seatId: lesson.seatIdOf('PADI'), version: 1, reached: ['round', 'event', 'why'] });
    await lesson.teach({ type: 'ShowTrustFigures', shown: true });
  },
  shots: [
    debrief('written', padi, '.exit-class'),
    debrief('read', 'teacher', '.exit-read'),
    { name: 'exit-stage', path: (lesson) => `/stage/${code(lesson)}`, as: 'nobody', sees: '.exit-class.large' },
  ],
};

export const exitScript: Script = {
  name: 'exit',
  open: (url) => PlayedLesson.open(url, 'intro', { timed: false }),
  moments: [asked, writing, read],
};
