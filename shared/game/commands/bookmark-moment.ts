import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';
import { mostCharacters } from '../../model/word-limits.ts';

const schema = z.strictObject({
  type: z.literal('BookmarkMoment'),
  note: z.string().trim().max(mostCharacters.bookmark),
});

/** Marks of one lesson; more than a teacher ever makes, less than what weighs on every view. */
const mostMarks = 100;

/** TP5: the teacher marks this moment for the debrief; nobody else sees it. */
export const bookmarkMoment = commandRule({
  by: 'teacher',
  schema,
  decide(state, command, { nowMs }) {
    if (state.phase === 'lobby') return refuse(refusal('not-started'));
    if (state.bookmarks.length >= mostMarks) return refuse(refusal('too-many', { limit: mostMarks }));
    return accept([{ type: 'MomentBookmarked', note: command.note, at: nowMs }]);
  },
});
