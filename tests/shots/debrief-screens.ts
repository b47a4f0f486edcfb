import type { ChapterId } from '../../shared/model/debrief-chapters.ts';
import { countryId } from '../../shared/lib/ids.ts';
import { PlayedLesson } from './played-lesson.ts';
import type { Moment, Script, Shot } from './shot.ts';
import { click, code, padi } from './shot-makers.ts';

/** The debrief as the teacher leads it: each chapter on a student's phone, on the teacher's screen and on the stage. */

const debrief = (name: string, as: Shot['as'], prepare?: Shot['prepare']): Shot => ({
  name: `led-${name}`,
  path: (lesson) => `/debrief/${code(lesson)}`,
  as,
  sees: '.debrief-chapter:not([hidden]) h2',
  ...(prepare ? { prepare } : {}),
});
const student = (name: string, prepare?: Shot['prepare']): Shot => ({ ...debrief(`student-${name}`, padi, prepare), sizes: ['phone'] });
const teacher = (name: string, prepare?: Shot['prepare']): Shot => debrief(`teacher-${name}`, 'teacher', prepare);
const onStage = (name: string): Shot => ({ ...debrief(`stage-${name}`, 'nobody'), wasStage: true, sizes: ['projector'] });

const chapter = (id: ChapterId): Moment => ({
  reach: async (lesson) => {
    await lesson.teach({ type: 'OpenChapter', chapter: id, focus: null });
  },
  shots: [student(id), teacher(id), onStage(id)],
});

/** Three rounds with a trade kept, one broken, and coins that do not suffice. */
async function played(lesson: PlayedLesson): Promise<void> {
  await lesson.join('Ayu', 'PADI');
  await lesson.join('Budi', 'SURYA');
  await lesson.teach({ type: 'StartLesson' });
  for (const round of [1, 2, 3]) {
    await lesson.goTo('negotiation', round);
    await lesson.act('SURYA', () => [
      {
        type: 'MakeOffer',
        to: [countryId('PADI')],
        clauses: [
          { kind: 'transfer', from: countryId('SURYA'), to: countryId('PADI'), good: 'energy', amount: 2 },
          { kind: 'transfer', from: countryId('PADI'), to: countryId('SURYA'), good: 'food', amount: 2 },
        ],
      },
    ]);
    await lesson.act('PADI', (own) =>
      own.offers
        .filter((offer) => offer.awaitsMe)
        .slice(0, own.limits.dealsLeft)
        .map((offer) => ({ type: 'SignOffer', offerId: offer.id, offerVersion: offer.version })),
    );
    await lesson.goTo('decision', round);
    await lesson.act('PADI', (own) => [
      ...(round === 2 ? own.obligations.slice(0, 1).map((each) => ({ type: 'ChooseKeep', agreementId: each.agreementId, choice: 'break' }) as const) : []),
      { type: 'ChoosePayment', coins: own.limits.paymentChoices[2] ?? 0 },
    ]);
    await lesson.goTo('reflection', round);
    await lesson.say('PADI', () => [{ type: 'Reflect', text: 'Kami ingkar karena telepon dari ibu kota.' }]);
  }
  await lesson.goTo('debrief');
}

const alone: Moment = {
  reach: played,
  shots: [
    student('alone'),
    debrief('save', 'teacher', click('.debrief-tools > button.btn.small')),
    { name: 'report', path: (lesson) => `/report/${code(lesson)}`, as: 'teacher', sees: '.report-sheet' },
    { name: 'debrief-guest', path: (lesson) => `/debrief/${code(lesson)}`, as: 'nobody', sees: 'main h2', sizes: ['phone'] },
    { name: 'open-file', path: () => '/debrief', as: 'nobody', sees: 'main h1' },
    {
      name: 'open-file-problem',
      refused: true,
      path: () => '/debrief',
      as: 'nobody',
      sees: 'main h1',
      prepare: async (page) => {
        await page.setInputFiles('input[type=file]', { name: 'catatan.json', mimeType: 'application/json', buffer: Buffer.from('{"bukan": "log"}') });
        await page.locator('[role=alert]').waitFor();
      },
    },
  ],
};

const opened: Moment = {
  reach: async (lesson) => {
    await lesson.teach({ type: 'LetExplore', free: true });
  },
  shots: [student('exploring', click('.debrief-nav li >> nth=1 >> button'))],
};

const finished: Moment = {
  reach: async (lesson) => {
    await lesson.teach({ type: 'FinishDebrief' });
  },
  shots: [student('finished'), teacher('finished'), onStage('finished')],
};

export const debriefScript: Script = {
  name: 'led-debrief',
  open: (url) => PlayedLesson.open(url, 'intro', { timed: false, practiceRound: false }),
  moments: [alone, ...(['film', 'results', 'promises', 'whatIf', 'carried', 'lived'] as const).map(chapter), opened, finished],
};
