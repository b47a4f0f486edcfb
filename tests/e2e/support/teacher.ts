import type { Locator, Page } from 'playwright-core';
import type { Phase } from '../../../shared/game/state.ts';
import type { Language } from '../../../shared/scenario/schema.ts';
import { saying, type Words, wordsOf } from './words.ts';

export interface LessonWishes {
  readonly mode?: 'in-room' | 'remote';
  readonly practiceRound?: boolean;
}

/** A teacher at the console. */
export class Teacher {
  readonly page: Page;
  readonly words: Words;

  constructor(page: Page, language: Language = 'id') {
    this.page = page;
    this.words = wordsOf(language);
  }

  /** Opens an `intro` lesson by the form and returns the code that the lobby shows. */
  async open({ mode = 'remote', practiceRound = true }: LessonWishes = {}): Promise<string> {
    const { teach } = this.words;
    await this.page.goto('/teach');
    await this.page.getByText(this.words.plan.all, { exact: true }).click();
    await this.page.locator('input[name=scenario][value=intro]').check();
    await this.page.getByRole('radio', { name: saying(mode === 'remote' ? teach.mode.remote : teach.mode.inRoom) }).check();
    if (!practiceRound) {
      await this.page.getByText(teach.more.title, { exact: true }).click();
      await this.page
        .getByRole('checkbox', { name: saying(teach.more.practice) })
        .first()
        .uncheck();
    }
    await this.press(teach.create);
    const code = await this.page.locator('.lobby-big').textContent();
    return (code ?? '').trim();
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.button(name).click();
  }

  async sees(words: string | RegExp): Promise<void> {
    await this.page.getByText(words).filter({ visible: true }).first().waitFor();
  }

  async start(): Promise<void> {
    await this.press(this.words.teach.lobby.start);
    await this.page.locator('.phase-strip').waitFor();
  }

  async inPhase(phase: Phase, round?: number): Promise<void> {
    const word = this.words.common.phase[phase];
    await this.page.locator('.phase-strip li[aria-current=step]').filter({ hasText: word }).waitFor();
    if (round !== undefined)
      await this.page
        .locator('.console-head')
        .getByText(round === 0 ? this.words.common.practiceRound : saying(this.words.common.round, { round }))
        .waitFor();
  }

  async next(phase: Phase, round?: number): Promise<void> {
    await this.press(this.words.teach.control.next);
    await this.inPhase(phase, round);
  }

  /** What the console shows of one country: who is there, what it has signed. */
  country(name: string): Locator {
    return this.page.locator('.people-country').filter({ has: this.page.locator('.people-line').getByText(name, { exact: true }) });
  }
}
