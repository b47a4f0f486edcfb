import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { chapterIds } from '../../model/debrief-chapters.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

/** Room for a what-if of one decision with the longest names. */
const mostIdLetters = 120;
const schema = z.strictObject({
  type: z.literal('OpenChapter'),
  chapter: z.enum(chapterIds),
  focus: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('round'), round: z.number().int().min(0).max(99) }),
      z.strictObject({ kind: z.literal('whatIf'), id: z.string().min(1).max(mostIdLetters) }),
      z.strictObject({ kind: z.literal('guess'), id: z.string().min(1).max(mostIdLetters) }),
      z.strictObject({ kind: z.literal('moment'), id: z.string().min(1).max(mostIdLetters) }),
    ])
    .nullable(),
});

/** DG2: every screen of the class goes to this chapter, and to a place in it. */
export const openChapter = commandRule({
  by: 'teacher',
  schema,
  decide(state, { chapter, focus }, { nowMs }) {
    if (state.phase !== 'debrief') return refuse(refusal('wrong-phase', { expected: 'debrief' }));
    return accept([{ type: 'ChapterOpened', chapter, focus, at: nowMs }]);
  },
});
