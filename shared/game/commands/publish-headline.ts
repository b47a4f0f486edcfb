import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { officeHolder } from '../office-holder.ts';
import { headlinesPerRound, mostCharacters } from '../../model/word-limits.ts';
import { refusal } from '../refusals.ts';
import { saidWords } from '../said-words.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('PublishHeadline'),
  text: z.string().min(1).max(mostCharacters.headline),
});

/** OC2: the press publishes a headline that everybody reads. */
export const publishHeadline = commandRule({
  by: 'seat',
  schema,
  decide(state, command, { actor }) {
    const holder = officeHolder(state, actor, 'press');
    if (!holder.ok) return holder;
    const { id, name } = holder.value;
    const said = saidWords(command.text, 'text');
    if (!said.ok) return said;
    const text = said.value;
    if (state.talk.muted.includes(id)) return refuse(refusal('muted'));
    if ((state.desks.published[id] ?? 0) >= headlinesPerRound) return refuse(refusal('used-up', { limit: headlinesPerRound }));
    return accept([{ type: 'HeadlinePublished', seatId: id, name, text }]);
  },
});
