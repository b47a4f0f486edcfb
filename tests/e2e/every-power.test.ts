// One lesson from the lobby to the debrief; long because every power of the console has its turn in it.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import type { CountryId } from '../../shared/lib/ids.ts';
import type { LessonCreated } from '../../shared/protocol/http.ts';
import { MemoryEventLog } from '../../server/store/memory-event-log.ts';
import { Device, openLesson, startTestServer, takeSeat, type TestServer, until } from '../server/support/test-server.ts';
import { launchBrowser, newPhonePage, newProjectorPage } from '../support/browser.ts';
import { SkippingClock } from '../support/skipping-clock.ts';
import { picture } from './support/pictures.ts';
import { consolePowers, powersIn, teachersLog } from './support/powers.ts';
import { Student } from './support/student.ts';
import { Teacher } from './support/teacher.ts';
import { saying } from './support/words.ts';

/**
 * Eight students in `pandemi`: two at real phones, six at protocol clients, a teacher and a stage. Every power of the
 * teacher that the code knows is used by the console's own buttons; the lesson's log proves it in the end.
 */

const clock = new SkippingClock();
const names = ['Ani', 'Budi', 'Citra', 'Dewi', 'Eko', 'Fitri', 'Gilang', 'Hana'] as const;
const [aniName, budiName, ...others] = names;

let server: TestServer;
let browser: Browser;
let teacher: Teacher;
let ani: Student;
let budi: Student;
let stage: Awaited<ReturnType<typeof newProjectorPage>>;
/** What everybody may see, without a page. */
let hall: Device;
let lesson: LessonCreated;
const devices = new Map<string, Device>();

beforeAll(async () => {
  [server, browser] = await Promise.all([startTestServer({}, new MemoryEventLog(), clock), launchBrowser()]);
  lesson = await openLesson(server.url, {
    scenarioId: 'pandemi',
    settings: {
      mode: 'hybrid',
      chat: true,
      practiceRound: false,
      openAllFrom: 1,
      // The deck stays closed, so that the teacher's card is the only one.
      closed: ['cards', 'redLines'],
      standInAfter: 180,
      // The clock moves where the test skips, not because the machine is slow.
      phaseSeconds: { news: 3600, negotiation: 3600, decision: 3600, reveal: 3600, reflection: 3600 },
      plan: { join: 3, teach: 2, play: 25, debrief: 15 },
    },
  });
  const { code, teacherSecret } = lesson;
  teacher = new Teacher(await newProjectorPage(browser, { url: server.url }));
  stage = await newProjectorPage(browser, { url: server.url });
  ani = new Student(await newPhonePage(browser, { url: server.url }));
  budi = new Student(await newPhonePage(browser, { url: server.url, theme: 'paper' }));
  for (const page of [teacher.page, stage, ani.page, budi.page]) page.setDefaultTimeout(patienceMs);
  await Promise.all([teacher.page.goto(`/teach/${code}#${teacherSecret}`), stage.goto(`/stage/${code}`)]);
  hall = await Device.join(server.url, code, 'stage');
  await ani.joinByLink(code, aniName, 'Indonesia');
  await budi.joinByLink(code, budiName, 'Jepang');
  for (const name of others) await seat(name);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function seat(name: string): Promise<Device> {
  const { seatSecret } = await takeSeat(server.url, lesson.code, name);
  const device = await Device.join(server.url, lesson.code, 'seat', seatSecret);
  devices.set(name, device);
  return device;
}

const device = (name: string): Device => {
  const found = devices.get(name);
  if (found === undefined) throw new Error(`no device of ${name}`);
  return found;
};
const seatOf = (name: string) => hall.public?.seats.find((one) => one.name === name);
const countryOf = (name: string): CountryId => {
  const country = seatOf(name)?.country;
  if (country == null) throw new Error(`${name} has no country`);
  return country;
};
const sizes = (): number[] => (hall.public?.countries ?? []).map(({ id }) => (hall.public?.seats ?? []).filter(({ country }) => country === id).length);
const ok = { ok: true };
/** A page of a busy machine may take its time. */
const patienceMs = 120_000;
const soon = (holds: () => boolean, what: string): Promise<void> => until(holds, what, patienceMs);
const row = (name: string) => teacher.page.locator('.person').filter({ hasText: name });
/** The console's row of a student where seats are arranged: in the lobby at once, later in the lines that wait. */
const place = (name: string) => teacher.page.getByRole('combobox', { name: saying(teacher.words.teach.seat.move, { name }) });
const onTop = () => teacher.page.locator('dialog[open]').last();
const inDialog = (name: string | RegExp) => onTop().getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });
const menu = async (name: string) => {
  await row(name)
    .getByRole('button', { name: saying(teacher.words.people.console.menu, { name }) })
    .click();
  await onTop().getByRole('heading', { name }).waitFor();
};
const power = async (title: string | RegExp) => {
  await teacher.press(teacher.words.powers.menu.open);
  await onTop()
    .getByRole('button', { name: typeof title === 'string' ? new RegExp(`^${title}`) : title })
    .click();
};
const resume = async () => {
  await teacher.press(teacher.words.teach.control.resume);
  await teacher.button(teacher.words.teach.control.pause).waitFor();
};

async function lobby(): Promise<void> {
  const { delegation, teach, plan } = teacher.words;
  await soon(() => hall.public?.seats.length === 8, 'the class');
  await teacher.press(delegation.lobby.shuffle);
  await teacher.sees(delegation.lobby.shuffled);
  // Two in one country, so that there is something to even out; by keyboard, as a select is.
  const other = countryOf('Hana');
  const [crowded] = (hall.public?.countries ?? []).map(({ id }) => id).filter((id) => id !== other);
  await place('Hana').selectOption(crowded ?? '');
  await soon(() => sizes().includes(2), 'a crowded country');
  await teacher.press(delegation.lobby.balance);
  await soon(() => sizes().every((size) => size === 1), 'even delegations');

  await teacher.press(saying(delegation.rename.open, { name: 'Gilang' }));
  await teacher.page.getByLabel(delegation.rename.field).fill('guru');
  await inDialog(delegation.rename.save).click();
  await teacher.sees(saying(teacher.words.refusals['name-not-allowed']));
  await teacher.page.getByLabel(delegation.rename.field).fill('Gilang Putra');
  await teacher.page.keyboard.press('Enter');
  await soon(() => seatOf('Gilang Putra') !== undefined, 'the new name');

  await teacher.press(delegation.lobby.lock);
  await teacher.button(delegation.lobby.unlock).waitFor();
  const late = await seat('Lala');
  expect(late.seat).toMatchObject({ waiting: true, country: null });
  await teacher.press(delegation.lobby.admitOne);
  await soon(() => late.seat?.country != null, 'the late one to have a country');
  await place('Lala').selectOption('office:press');
  await soon(() => late.seat?.office === 'press', 'the office');
  await teacher.press(delegation.lobby.unlock);

  const bell = await teacher.page.locator('.plan-buttons > span').textContent();
  await teacher.press(plan.strip.later);
  await expect.poll(() => teacher.page.locator('.plan-buttons > span').textContent(), { timeout: patienceMs }).not.toBe(bell);
  await teacher.press(teach.lobby.start);
  await teacher.page.locator('.phase-strip').waitFor();
  await Promise.all([ani.inPhase('news', 1), budi.inPhase('news', 1)]);
}

/** Pauses, questions and time: each on every screen, and gone from every screen. */
async function stopAndGo(): Promise<void> {
  const { teach, powers } = teacher.words;
  await teacher.next('negotiation', 1);
  await teacher.press(teach.control.pause);
  await inDialog(teach.control.reasons.talk).click();
  await Promise.all([ani.sees(teach.control.reasons.talk), stage.getByText(teach.control.reasons.talk).waitFor()]);
  const left = hall.public?.clock.remainingMs ?? 0;
  expect(left).toBeGreaterThan(0);
  await teacher.press(saying(teach.control.extend, { seconds: 60 }));
  await soon(() => hall.public?.clock.remainingMs === left + 60_000, 'a longer phase');
  await resume();
  await ani.page.getByText(teach.control.reasons.talk).first().waitFor({ state: 'detached' });

  await teacher.press(powers.ask.open);
  await teacher.page.getByLabel(powers.ask.own).fill('Siapa yang paling butuh obat?');
  await inDialog(powers.ask.go).click();
  await Promise.all([ani.sees('Siapa yang paling butuh obat?'), stage.getByText('Siapa yang paling butuh obat?').waitFor()]);
  await resume();
  await ani.dialog.waitFor({ state: 'detached' });
}

/** Help, notes to one, some and all with their marks, and who is still here. */
async function withPeople(): Promise<void> {
  const { people } = teacher.words;
  await ani.press(new RegExp(people.student.open));
  await ani.page.getByLabel(people.student.askLine).fill('Iuran itu apa?');
  await ani.press(new RegExp(people.student.ask));
  await teacher.press(`${people.console.answer}: ${aniName}`);
  await teacher.page.getByLabel(people.console.text).fill('Uang bersama.');
  await inDialog(people.console.send).click();
  await onTop().locator('.note-list').getByText(people.console.read, { exact: false }).first().waitFor();
  await ani.page.getByLabel(people.student.write).fill('Terima kasih, Bu!');
  await ani.press(people.student.send);
  await ani.page.locator('.note-list').getByText(people.student.readByTeacher).waitFor();
  await teacher.page.keyboard.press('Escape');
  await teacher.press(`${people.console.helped}: ${aniName}`);
  await ani.page.getByRole('button', { name: new RegExp(people.student.ask) }).waitFor();
  await ani.page.keyboard.press('Escape');

  await teacher.press(people.console.writeAll);
  await onTop().getByLabel(people.console.some).check();
  for (const name of [budiName, 'Citra']) await onTop().getByLabel(name, { exact: true }).check();
  await teacher.page.getByLabel(people.console.text).fill('Kalian berdua, bicaralah.');
  await inDialog(people.console.send).click();
  await budi.sees(/Kalian berdua, bicaralah/);
  await soon(() => device('Citra').seat?.people.notes.length === 1, 'the note to some');
  expect(device('Dewi').seat?.people.notes).toEqual([]);
  await teacher.press(people.console.writeAll);
  await teacher.page.getByLabel(people.console.text).fill('Lima menit lagi.');
  await inDialog(people.console.send).click();
  await soon(
    () => others.every((name) => name === 'Gilang' || device(name).seat?.people.notes.some(({ text }) => text === 'Lima menit lagi.')),
    'the note to all',
  );

  await teacher.press(people.console.attention);
  for (const student of [ani, budi]) await student.press(people.student.hereYes);
  const number = device('Citra').seat?.people.attention;
  for (const one of devices.values())
    if (one.seat?.people.attention != null) expect(await one.send({ type: 'AnswerAttention', number: number ?? 0 })).toMatchObject(ok);
  await teacher.sees(saying(people.console.attentionCount, { count: 9, all: 9 }));
  await teacher.page.locator('.attention-result').getByRole('button').click();
  await teacher.page.locator('.attention-result').waitFor({ state: 'detached' });

  await menu(aniName);
  await inDialog(people.console.look).click();
  await teacher.sees(saying(people.look.title, { name: aniName }));
  await teacher.page.locator('.look .play').waitFor();
  await teacher.press(people.look.back);
}

/** Lines, tables, votes and the bell. */
async function withWords(): Promise<void> {
  const { talk, teach } = teacher.words;
  const card = teacher.page.locator('.talk-card');
  const line = (words: string) => card.locator('.talk-line').filter({ hasText: words });
  await teacher.press(teach.control.closeChat);
  await soon(() => hall.public?.chatOpen === false, 'a closed chat');
  await teacher.press(teach.control.openChat);
  await soon(() => hall.public?.chatOpen === true, 'an open chat');

  expect(await device('Dewi').send({ type: 'SendChat', to: null, text: 'Kalian payah semua' })).toMatchObject(ok);
  await ani.tab('chat');
  await ani.press(saying(talk.report.of, { name: '' }));
  await ani.dialog.getByRole('button', { name: talk.report.yes, exact: true }).click();
  await card.getByRole('button', { name: talk.console.fine, exact: true }).click();
  await teacher.sees(talk.console.settled);
  await line('payah').getByRole('button', { name: talk.console.hide, exact: true }).click();
  await ani.sees(talk.hidden);
  await card.locator('summary').click();
  await line('payah')
    .getByRole('button', { name: saying(talk.console.muteOf, { name: 'Dewi' }) })
    .click();
  await soon(() => device('Dewi').seat?.muted === true, 'silence');
  expect(await device('Dewi').send({ type: 'SendChat', to: null, text: 'lagi' })).toMatchObject({ refusal: { reason: 'muted' } });
  await teacher.press(talk.console.unmute);
  await soon(() => device('Dewi').seat?.muted === false, 'the word back');

  const [eko, fitri] = [device('Eko'), device('Fitri')];
  expect(await eko.send({ type: 'OpenTable', invite: [countryOf('Fitri')] })).toMatchObject(ok);
  await soon(() => fitri.seat?.own?.talk.tables.length === 1, 'an invitation');
  const tableId = fitri.seat?.own?.talk.tables[0]?.id;
  if (tableId === undefined) throw new Error('no table');
  expect(await fitri.send({ type: 'AnswerTable', tableId, join: true })).toMatchObject(ok);
  expect(await eko.send({ type: 'OpenVote', body: { kind: 'table', tableId }, question: 'Berbagi obat?', named: false })).toMatchObject(ok);
  await card.getByText('Berbagi obat?').waitFor();
  await card.getByRole('button', { name: talk.console.endVote, exact: true }).click();
  await soon(() => fitri.seat?.own?.talk.votes[0]?.closed === true, 'the closed vote');

  await teacher.press(talk.bell.now);
  await soon(() => hall.public?.talk.bell.rung === 1, 'the bell');
  await teacher.page.getByRole('combobox', { name: talk.bell.label }).selectOption('180');
  await soon(() => hall.public?.talk.bell.everySeconds === 180, 'the bell by itself');
}

/** News, an actor, a crisis, a grant; and the moment kept for later. */
async function surprise(): Promise<void> {
  const { powers } = teacher.words;
  await power(powers.inject.open);
  await inDialog('Varian Baru').click();
  await stage.getByText('Varian Baru').first().waitFor();
  const drawn = hall.public?.actor?.id;
  const [id, actor] = drawn === 'medics' ? (['foundation', 'Yayasan Dermawan'] as const) : (['medics', 'Relawan Medis'] as const);
  await power(powers.inject.open);
  await inDialog(actor).click();
  await soon(() => hall.public?.actor?.id === id, 'the actor');
  await power(powers.inject.open);
  await inDialog(saying(powers.inject.points, { points: 6 })).click();
  await soon(() => hall.public?.headlines.some(({ code }) => code === 'crisis') === true, 'the crisis');
  await power(powers.inject.open);
  await onTop().getByLabel(powers.inject.grantTo).selectOption(countryOf(aniName));
  await onTop().getByLabel(powers.inject.coins).selectOption('6');
  await inDialog(powers.inject.give).click();
  await soon(() => hall.public?.headlines.some(({ code }) => code === 'grant') === true, 'the grant');
  await power(powers.mark.open);
  await teacher.page.getByLabel(powers.mark.note).fill('Ani menawar');
  await inDialog(powers.mark.go).click();
  await teacher.sees('Ani menawar');
}

/** A bot takes a country over and gives it back; a student leaves with a reason, also after a reload, and comes back. */
async function outAndIn(): Promise<void> {
  const { people, powers, teach, common } = teacher.words;
  const hana = countryOf('Hana');
  const bot = () => hall.public?.countries.find(({ id }) => id === hana)?.bot ?? null;
  const choice = () => onTop().locator('.bot-choice select');
  await menu('Hana');
  await choice().selectOption('cooperator');
  await soon(() => bot() === 'cooperator', 'the bot');
  await choice().selectOption('');
  await soon(() => bot() === null, 'the country back');
  await teacher.page.keyboard.press('Escape');

  await menu(budiName);
  await inDialog(people.console.remove).click();
  await inDialog(powers.remove.reasons.calm).click();
  await inDialog(teach.seat.removeYes).click();
  await budi.sees(common.notice.removed);
  await budi.sees(new RegExp(powers.remove.reasons.calm));
  await budi.page.reload();
  await budi.sees(new RegExp(powers.remove.reasons.calm));
  await picture(budi.page, 'removed-after-reload');
  await teacher.press(saying(powers.removed.readmitOf, { name: budiName }));
  await soon(() => seatOf(budiName) !== undefined, 'the seat back');
  await budi.press(common.notice.comeBack);
  await budi.inPhase('negotiation', 1);
}

/** Everybody locks but one who sleeps: the teacher locks for one, a bot for the other, who gets the country back by a touch. */
async function decide(): Promise<void> {
  const { people, play } = teacher.words;
  await teacher.next('decision', 1);
  await menu(budiName);
  await inDialog(people.console.act).click();
  await teacher.button(new RegExp(play.decision.lock)).first().click();
  await budi.sees(people.student.deeds);
  await teacher.press(people.look.back);
  for (const one of devices.values()) if (one.seat?.own != null) expect(await one.send({ type: 'LockDecision', locked: true })).toMatchObject(ok);

  await clock.skip(185_000);
  await ani.page.locator('.banner').waitFor();
  await row(aniName).locator('.person-status').getByText(/bot/).waitFor();
  await clock.skip(30_000);
  await teacher.inPhase('reveal', 1);
  await ani.sees(new RegExp(saying(people.student.standIn, { policy: '' }).source.slice(0, 20)));
  await ani.page.locator('.play-body').tap({ position: { x: 5, y: 5 } });
  await ani.sees(people.student.back);
  await row(aniName).getByText(people.status.active).waitFor();
}

/** The reveal step by step: by the space bar, told anew, then by its button. */
async function reveal(): Promise<void> {
  const { reveal: words } = teacher.words;
  const card = teacher.page.locator('.reveal-control');
  // What the teacher presses is meant for the beat that this screen shows.
  const shows = (beat: number) => card.getByText(saying(words.at, { beat })).waitFor();
  await card.getByText(words.waiting).waitFor();
  await teacher.page.locator('h1').first().click();
  await teacher.page.keyboard.press('Space');
  await shows(1);
  await teacher.page.keyboard.press('Space');
  await shows(2);
  await card.getByRole('button', { name: words.replay, exact: true }).click();
  await shows(1);
  for (let beat = 1, all = hall.public?.reveal.beats ?? 0; beat < all - 1; beat++) {
    if (beat > 1) await shows(beat);
    await card.getByRole('button', { name: new RegExp(`^(${words.next}|${words.finish})$`) }).click();
  }
  await card.getByText(words.over).waitFor();
}

/** A moment shown again, the slowest not waited for, the round undone, and the end before the last round. */
async function backAndOut(): Promise<void> {
  const { powers, teach, common } = teacher.words;
  await teacher.next('reflection', 1);
  await power(powers.show.open);
  await inDialog(saying(powers.show.round, { round: 1 })).click();
  await ani.sees(saying(common.stop.showing, { round: 1 }));
  await resume();
  await ani.dialog.waitFor({ state: 'detached' });
  await teacher.next('news', 2);
  await teacher.next('negotiation', 2);
  await teacher.next('decision', 2);
  await teacher.press(saying(powers.slow.open_other, { count: 8 }));
  await inDialog(powers.slow.go).click();
  await teacher.inPhase('reveal', 2);
  await power(saying(powers.undo.open, { round: 2 }));
  await inDialog(powers.undo.go).click();
  await teacher.inPhase('negotiation', 2);
  await ani.sees(saying(common.stop.undo, { round: 2 }));
  await resume();
  await Promise.all([ani.inPhase('negotiation', 2), budi.inPhase('negotiation', 2)]);
  await power(powers.end.open);
  await inDialog(teach.control.endYes).click();
  await teacher.sees(teach.ended.title);
  await Promise.all([ani, budi].map(({ page }) => page.waitForURL(/\/debrief\//)));
}

test('every power of the console, in one lesson of eight countries', async () => {
  onTestFailed(async () => {
    for (const [name, page] of Object.entries({ teacher: teacher.page, stage, ani: ani.page, budi: budi.page })) await picture(page, `failed-${name}`);
  });
  await lobby();
  await teacher.page.getByRole('radio', { name: new RegExp(teacher.words.reveal.pace.steps) }).check();
  await stopAndGo();
  await withPeople();
  await withWords();
  await surprise();
  await outAndIn();
  await decide();
  await reveal();
  await backAndOut();

  const used = powersIn(await teachersLog(server.url, lesson.code, lesson.teacherSecret));
  const powers = await consolePowers();
  expect(powers.length).toBeGreaterThanOrEqual(42);
  expect(powers.filter((type) => !used.has(type))).toEqual([]);
  expect(server.problems).toEqual([]);
});
