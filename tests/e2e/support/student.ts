import type { Locator, Page } from 'playwright-core';
import type { Phase } from '../../../shared/game/state.ts';
import type { Language } from '../../../shared/scenario/schema.ts';
import { saying, type Words, wordsOf } from './words.ts';

/** A student at a page of the game: everything is done by the buttons that stand there, found by their words. */
export class Student {
  readonly page: Page;
  readonly words: Words;

  constructor(page: Page, language: Language = 'id') {
    this.page = page;
    this.words = wordsOf(language);
  }

  /** From the class code on the front page to the seat. */
  async join(code: string, name: string, country: string): Promise<void> {
    await this.page.goto('/');
    await this.page.getByLabel(this.words.home.code).fill(code);
    await this.press(this.words.home.join);
    await this.takeSeat(name, country);
  }

  /** By the link in the QR code. */
  async joinByLink(code: string, name: string, country: string): Promise<void> {
    await this.page.goto(`/j/${code}`);
    await this.takeSeat(name, country);
  }

  private async takeSeat(name: string, country: string): Promise<void> {
    const { join } = this.words;
    await this.press(join.start);
    await this.giveName(name);
    await this.page.getByRole('radio', { name: country }).check();
    await this.press(join.country.take);
    await this.readBrief();
  }

  async giveName(name: string): Promise<void> {
    const field = this.page.getByLabel(this.words.join.name.field, { exact: true });
    if (!(await field.isVisible())) await this.press(this.words.join.name.own);
    await field.fill(name);
    await this.press(this.words.common.action.next);
  }

  async readBrief(): Promise<void> {
    await this.dialog.getByRole('button', { name: this.words.play.brief.start }).click();
    await this.dialog.waitFor({ state: 'detached' });
  }

  get dialog(): Locator {
    return this.page.locator('dialog[open]').last();
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });
  }

  /** A button that is chosen; a tick may stand before its words. */
  chosen(name: string, within: Locator | Page = this.page): Locator {
    return within.getByRole('button', { name: new RegExp(`${name}$`), pressed: true });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.button(name).click();
  }

  /** Waits for words on the screen. */
  async sees(words: string | RegExp): Promise<void> {
    await this.page.getByText(words).filter({ visible: true }).first().waitFor();
  }

  /** Waits until the head of the screen names this phase (and round). */
  async inPhase(phase: Phase, round?: number): Promise<void> {
    const head = this.page.locator('.top-bar .where').filter({ has: this.page.getByText(this.words.common.phase[phase], { exact: true }) });
    const where =
      round === undefined ? head : head.filter({ hasText: round === 0 ? this.words.common.practiceRound : saying(this.words.common.round, { round }) });
    await where.waitFor();
  }

  async phase(): Promise<Phase | null> {
    const shown = await this.page.locator('.top-bar .where b').textContent();
    const known = Object.entries(this.words.common.phase).find(([, word]) => word === shown);
    return known === undefined ? null : (known[0] as Phase);
  }

  async ready(): Promise<void> {
    const { ready, readyNegotiation } = this.words.play.ready;
    await this.page
      .locator('.ready-bar')
      .getByRole('button', { name: new RegExp(`^(${ready}|${readyNegotiation})$`) })
      .click();
  }

  async tab(name: 'partners' | 'offers' | 'world' | 'chat'): Promise<void> {
    // The tab's name may be followed by how many things wait there.
    await this.page.getByRole('tab', { name: saying(this.words.play.tabs[name]) }).click();
  }

  async openPartner(country: string): Promise<void> {
    await this.tab('partners');
    await this.page.locator('.partner').filter({ hasText: country }).first().click();
    await this.dialog.waitFor();
  }

  /** The first open offer that waits for this country's answer. */
  get awaiting(): Locator {
    return this.page.locator('article.offer').filter({ has: this.button(this.words.play.offer.sign) });
  }

  offerFrom(country: string): Locator {
    return this.page.locator('article.offer').filter({ hasText: saying(this.words.play.offer.from, { country }) });
  }

  offerTo(country: string): Locator {
    return this.page.locator('article.offer').filter({ hasText: saying(this.words.play.offer.to, { countries: country }) });
  }

  agreementWith(country: string): Locator {
    return this.page.locator('article.card.good').filter({ hasText: country });
  }

  /** In the composer: asks for a good; false when there is no trade of it that both would gain from. */
  async suggest(good: string): Promise<boolean> {
    const { compose } = this.words.play;
    await this.dialog
      .locator('.choice.needs')
      .getByRole('button', { name: saying(good) })
      .click();
    const found = this.dialog.getByText(compose.suggested);
    await found.or(this.dialog.getByText(saying(compose.noSuggestion))).waitFor();
    return found.isVisible();
  }

  async refuse(offer: Locator, reason: keyof Words['play']['refuse']['reason']): Promise<void> {
    await offer.getByRole('button', { name: this.words.play.offer.refuse, exact: true }).click();
    await this.dialog.getByRole('button', { name: this.words.play.refuse.reason[reason], exact: true }).click();
  }

  async lock(): Promise<void> {
    await this.press(this.words.play.decision.lock);
  }

  /** The capital's secret call, if it has come. */
  async answerCall(): Promise<boolean> {
    const ok = this.dialog.getByRole('button', { name: this.words.play.call.ok, exact: true });
    if (!(await ok.isVisible())) return false;
    await ok.click();
    await ok.waitFor({ state: 'detached' });
    return true;
  }

  /** All scenes of the reveal, one press each. */
  async watchReveal(): Promise<number> {
    const scenes = this.page.locator('.beats .beat');
    await scenes.first().waitFor();
    const next = this.page.locator('.beats').getByRole('button', { name: this.words.play.reveal.next, exact: true });
    while (await next.isVisible()) await next.click();
    return scenes.count();
  }
}
