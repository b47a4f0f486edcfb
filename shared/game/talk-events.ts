import type { CountryId, LineId, SeatId } from '../lib/ids.ts';

/** What may happen around the talking; part of `GameEvent`. Who may know each stands in `may-know-talk.ts`. */
export type TalkEvent =
  | { readonly type: 'BellRung'; readonly at: number }
  | { readonly type: 'BellSet'; readonly everySeconds: number | null; readonly at: number }
  | { readonly type: 'SeatMuted'; readonly seatId: SeatId; readonly country: CountryId | null; readonly muted: boolean }
  | { readonly type: 'LineHidden'; readonly lineId: LineId; readonly hidden: boolean; readonly readers: 'all' | readonly CountryId[] }
  | { readonly type: 'LineReported'; readonly lineId: LineId; readonly by: SeatId }
  | { readonly type: 'ReportSettled'; readonly lineId: LineId };

const talkTypes: { readonly [Type in TalkEvent['type']]: true } = {
  BellRung: true,
  BellSet: true,
  SeatMuted: true,
  LineHidden: true,
  LineReported: true,
  ReportSettled: true,
};

export const isTalk = (event: { readonly type: string }): event is TalkEvent => Object.hasOwn(talkTypes, event.type);
