import type { Page } from 'playwright-core';
import type { PlayedLesson } from './played-lesson.ts';

export const sizes = { projector: { width: 1280, height: 720 }, phone: { width: 390, height: 844 } } as const;
export type Size = keyof typeof sizes;

/** One picture to take at a moment of a lesson, in both languages and themes and at these sizes. */
export interface Shot {
  /** Names the file: `NAME-id-night-phone.png`. */
  readonly name: string;
  readonly path: (lesson: PlayedLesson) => string;
  /** Whose storage the page has: a country's phone, the teacher's laptop, or nobody's. */
  readonly as: { readonly seat: string } | 'teacher' | 'nobody';
  readonly sizes?: readonly Size[];
  /** The page opens for the first time: what shows itself once (the national brief) is not put away. */
  readonly fresh?: boolean;
  /** What else this device keeps: names and values of its local storage. */
  readonly keeps?: (lesson: PlayedLesson) => readonly (readonly [string, string])[];
  /** This tab has been the projector of the lesson. */
  readonly wasStage?: boolean;
  /** The server says no here, and the browser writes that on its console. */
  readonly refused?: boolean;
  /** What must be seen before anything else is done. */
  readonly sees: string;
  /** Clicks that lead to the state of the picture. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** A point of the script: how the lesson comes there, and what is pictured. */
export interface Moment {
  readonly reach: (lesson: PlayedLesson) => Promise<void>;
  readonly shots: readonly Shot[];
}

export interface Script {
  readonly name: string;
  readonly open: (url: string) => Promise<PlayedLesson>;
  readonly moments: readonly Moment[];
}
