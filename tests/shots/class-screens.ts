import type { Page } from 'playwright-core';
import { countryId } from '../../shared/lib/ids.ts';
import type { TableView } from '../../shared/protocol/talk-view.ts';
import { PlayedLesson } from './played-lesson.ts';
import type { Moment, Script, Shot } from './shot.ts';
import { click, console_, play, stage, tab } from './shot-makers.ts';

/** A remote class with delegations, offices, tables and words to moderate, led by all the powers of the console. */

const main = 'main.console-main';
const padi = countryId('PADI');
const surya = countryId('SURYA');

/** A page as one seat of a country sees it, or a student of an office. */
const as = (seat: string, shot: Shot): Shot => ({ ...shot, as: { seat }, name: `${shot.name}-${seat.toLowerCase()}` });

const after =
  (...selectors: readonly string[]) =>
  async (page: Page): Promise<void> => {
    for (const selector of selectors) await click(selector)(page);
  };

const inTalk =
  (selector: string) =>
  async (page: Page): Promise<void> => {
    await tab(3)(page);
    await click(selector)(page);
  };

/** A line from the teacher covers the foot of a phone for some seconds. */
const afterToasts =
  (prepare: (page: Page) => Promise<void>) =>
  async (page: Page): Promise<void> => {
    await prepare(page);
    await page.locator('.toast').first().waitFor({ state: 'detached' });
  };

/** One of the entries behind the console's "more powers". */
const power = (place: number) => after('.control-powers > .btn >> nth=-1', `dialog .power-menu .btn >> nth=${place}`);

/** The menu of one student, and an entry of it. */
const person = (...then: readonly string[]) => after('.person .btn >> nth=0', ...then);

const lobby: Moment = {
  reach: async (lesson) => {
    await lesson.join('Ayu', 'PADI');
    await lesson.join('Bagas', 'PADI', 'BAGAS');
    await lesson.join('Citra Ayuningtyas', 'PADI', 'CITRA');
    await lesson.join('Dewi', 'SURYA');
    await lesson.join('Eko', 'MEDIKA');
    await lesson.teach({ type: 'LockJoining', locked: true });
    for (const name of ['Fajar', 'Gita', 'Hana', 'Ika']) await lesson.join(name);
    await lesson.say('Fajar', () => [{ type: 'AskForHelp', text: 'Kenapa saya belum dapat negara, Bu?' }]);
  },
  shots: [
    {
      name: 'teach-planner',
      path: () => '/teach',
      as: 'nobody',
      sees: '.planner',
      prepare: async (page) => page.locator('.planner input[type=number]').fill('36'),
    },
    { name: 'teach-settings', path: () => '/teach', as: 'nobody', sees: 'main form', prepare: async (page) => openAll(page) },
    console_('lobby-class'),
    console_('rename', main, click('.seat-name-btn')),
    console_('write', main, click('.people-tools .btn >> nth=0')),
    as('Fajar', play('waiting', '.play-body')),
    play('tutorial', '.play-body', click('.card.accent .btn.primary')),
  ],
};

async function openAll(page: Page): Promise<void> {
  for (const details of await page.locator('main details:not([open]) > summary').all()) if (await details.isVisible()) await details.click();
}

const practising: Moment = {
  reach: async (lesson) => {
    for (const [name, office] of [
      ['Fajar', 'press'],
      ['Gita', 'ngo'],
      ['Hana', 'secretariat'],
      ['Ika', 'researcher'],
    ] as const)
      await lesson.teach({ type: 'GiveOffice', seatId: lesson.seatIdOf(name), office });
    await lesson.teach({ type: 'LockJoining', locked: false });
    await lesson.teach({ type: 'StartLesson' });
    await lesson.goTo('negotiation', 1);
    await lesson.say('Fajar', () => [{ type: 'PublishHeadline', text: 'Padi dan Surya bertemu diam-diam: apa yang mereka sembunyikan?' }]);
    await lesson.say('SURYA', () => [{ type: 'OpenTable', invite: [padi, countryId('MEDIKA')] }]);
  },
  shots: [
    as('Fajar', play('office', '.play-body')),
    as('Gita', play('office', '.play-body')),
    as('Hana', play('office', '.play-body')),
    as('Ika', play('researcher', '.play-body')),
    play('table-invited', '.play-body', tab(3)),
    play('delegation', '.play-body', click('.delegation-line')),
    play('ask-table', '.play-body', inTalk('.open-table')),
    as('BAGAS', play('duty-offers', '.play-body', tab(1))),
    as('BAGAS', play('duty-world', '.play-body', tab(2))),
    play('cheat-sheet', '.play-body', (page) => page.keyboard.press('?')),
    play('teacher-sheet', '.play-body', click('.teacher-button')),
    stage('headlines'),
  ],
};

const talking: Moment = {
  reach: async (lesson) => {
    const tableOf = (tables: readonly TableView[]) => (tables[0] as TableView).id;
    await lesson.act('PADI', (own) => [{ type: 'AnswerTable', tableId: tableOf(own.talk.tables), join: true }]);
    await lesson.act('PADI', (own) => {
      const tableId = tableOf(own.talk.tables);
      return [
        { type: 'WriteTableClause', tableId, clauseId: null, clause: { kind: 'transfer', from: padi, to: surya, good: 'food', amount: 2 } },
        { type: 'OpenVote', body: { kind: 'table', tableId }, question: 'Siapa yang mengirim duluan?', named: false },
        { type: 'SendChat', to: null, text: 'Kalau semua bayar 2 koin, wabahnya tidak menyebar.' },
        { type: 'SendChat', to: surya, text: 'Kami kirim dulu, ya. Tolong jangan ingkar.' },
      ];
    });
    await lesson.act('SURYA', (own, view) => [
      {
        type: 'WriteTableClause',
        tableId: tableOf(own.talk.tables),
        clauseId: null,
        clause: { kind: 'transfer', from: surya, to: padi, good: 'energy', amount: 3 },
      },
      { type: 'SendChat', to: null, text: 'Setuju, asal semua ikut.' },
      ...view.plenaryChat.slice(0, 1).map((line) => ({ type: 'ReportLine', lineId: line.id }) as const),
    ]);
    await lesson.teach({ type: 'MuteSeat', seatId: lesson.seatIdOf('MEDIKA'), muted: true });
    await lesson.say('PADI', () => [{ type: 'AskForHelp', text: 'Iuran itu apa, Bu?' }]);
    await lesson.teach({ type: 'SendNote', to: [lesson.seatIdOf('PADI')], text: 'Uang bersama untuk melawan wabah. Tanya Surya juga!' });
  },
  shots: [play('table', '.play-body', afterToasts(inTalk('.channels .table'))), play('report', '.play-body', inTalk('.report >> nth=0'))],
};

const asked: Moment = {
  reach: async (lesson) => {
    await lesson.teach({ type: 'AskAttention' });
  },
  shots: [
    console_('people'),
    console_('person', main, person()),
    console_('talk-to', main, person('dialog .btn >> nth=1')),
    console_('look', main, async (page) => {
      await person('dialog .btn >> nth=2')(page);
      await page.locator('.look .play').waitFor();
    }),
    console_('remove', main, person('dialog .btn.danger')),
    console_('slowest', main, click('.control-powers > .btn >> nth=1')),
    console_('ask', main, click('.control-powers > .btn >> nth=0')),
    console_('powers', main, click('.control-powers > .btn >> nth=-1')),
    console_('mark', main, power(0)),
    console_('inject', main, power(1)),
    console_('end', main, power(4)),
    console_('pause-dialog', main, click('.control-buttons .btn.primary')),
    play('attention', '.play-body'),
  ],
};

const stopped: Moment = {
  reach: async (lesson) => {
    await lesson.teach({ type: 'EndAttention' });
    await lesson.teach({ type: 'StopAndAsk', question: 'Apa yang membuat kalian percaya pada janji negara lain?' });
  },
  shots: [play('stop-and-ask', '.play-body'), stage('stop-and-ask'), console_('stop-and-ask')],
};

const injected: Moment = {
  reach: async (lesson) => {
    await lesson.teach({ type: 'Resume' });
    await lesson.teach({ type: 'InjectCrisis', points: 6 });
    await lesson.teach({ type: 'GrantCoins', country: padi, coins: 4 });
    await lesson.teach({ type: 'BookmarkMoment', note: 'Padi mengirim duluan' });
    await lesson.teach({ type: 'RemoveSeat', seatId: lesson.seatIdOf('CITRA'), reason: 'Menulis kata kasar.' });
    await lesson.goTo('decision', 1);
  },
  shots: [
    console_('removed'),
    { ...as('CITRA', play('removed', 'main')), refused: true },
    as('BAGAS', play('duty-decision', '.play-body')),
    stage('injected'),
    console_('undo', main, power(3)),
  ],
};

const shownAgain: Moment = {
  reach: async (lesson) => {
    await lesson.goTo('news', 2);
    await lesson.teach({ type: 'ShowRound', round: 1 });
  },
  shots: [play('shown-again', '.play-body'), stage('shown-again'), console_('shown-again'), console_('show', main, power(2))],
};

export const classScript: Script = {
  name: 'class',
  open: (url) =>
    PlayedLesson.open(url, 'intro', {
      timed: false,
      chat: true,
      mode: 'remote',
      practiceRound: false,
      standInAfter: 0,
      delegation: { signOff: 'majority', strictRoles: false, rotateRoles: true },
    }),
  moments: [lobby, practising, talking, asked, stopped, injected, shownAgain],
};
