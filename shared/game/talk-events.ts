/** What may happen around the talking; part of `GameEvent`. Who may know each stands in `may-know-talk.ts`. */
export type TalkEvent =
  | { readonly type: 'BellRung'; readonly at: number }
  | { readonly type: 'BellSet'; readonly everySeconds: number | null; readonly at: number };

const talkTypes: { readonly [Type in TalkEvent['type']]: true } = { BellRung: true, BellSet: true };

export const isTalk = (event: { readonly type: string }): event is TalkEvent => Object.hasOwn(talkTypes, event.type);
