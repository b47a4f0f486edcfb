import { z } from 'zod';
import { agreementId } from '../../lib/ids.ts';
import { accept, refuse } from '../../lib/result.ts';
import { officeHolder } from '../office-holder.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('InspectAgreement'),
  agreementId: z.string().max(24).transform(agreementId),
});

/** OC4: the secretariat announces, before anybody decides, which agreement it will verify; its result is public. */
export const inspectAgreement = commandRule({
  by: 'seat',
  schema,
  decide(state, command, { actor }) {
    const holder = officeHolder(state, actor, 'secretariat');
    if (!holder.ok) return holder;
    if (state.phase !== 'negotiation') return refuse(refusal('wrong-phase'));
    if (state.desks.inspected !== null) return refuse(refusal('used-up', { limit: 1 }));
    const agreement = state.agreements.find((candidate) => candidate.id === command.agreementId);
    if (agreement === undefined) return refuse(refusal('unknown-agreement', { field: 'agreementId' }));
    return accept([{ type: 'InspectionAnnounced', agreementId: agreement.id, parties: agreement.parties }]);
  },
});
