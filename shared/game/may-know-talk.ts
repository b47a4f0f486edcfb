import type { Audience } from './may-know.ts';
import type { TalkEvent } from './talk-events.ts';

const onlyPublic: Audience = { public: true, teacher: true, countries: [] };

/** Who may know what happens around the talking; part of the one table in `may-know.ts`. */
export const talkMayKnow: { readonly [Type in TalkEvent['type']]: (event: Extract<TalkEvent, { type: Type }>) => Audience } = {
  BellRung: () => onlyPublic,
  BellSet: () => onlyPublic,
};
