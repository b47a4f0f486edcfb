import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import type { GameEvent } from '../events.ts';
import { charterFeature, eligible, institution, mainInstitution, quorumFor } from '../institutions.ts';
import { refusal } from '../refusals.ts';
import { isOpen } from '../world.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('SignCharter'),
  /** Absent: the scenario's main institution. */
  institution: z.string().max(24).optional(),
});

/** IN1: an institution is founded when the quorum of those who may join has signed its charter; later signers join at once. */
export const signCharter = commandRule({
  by: 'country',
  schema,
  decide(state, command, _context, country) {
    const { scenario } = state.pack;
    if (state.phase !== 'negotiation') return refuse(refusal('wrong-phase'));
    const body = institution(state, command.institution ?? mainInstitution(scenario).id);
    if (body === undefined) return refuse(refusal('unknown-institution', { field: 'institution' }));
    const feature = charterFeature(body);
    if (!isOpen(state, feature)) return refuse(refusal('feature-closed', { expected: feature }));
    if (!eligible(scenario, body).includes(country)) return refuse(refusal('not-eligible', { field: 'institution' }));
    const { signed = [], founded = false } = state.institutions[body.id] ?? {};
    // Who has left may come back in a later round only (rule IN8).
    const hasLeft = state.leavings.some((leaving) => leaving.by === country && leaving.institution === body.id);
    if (signed.includes(country) || hasLeft) return refuse(refusal('already-done'));
    const members = [...signed, country];
    const events: GameEvent[] = [{ type: 'CharterSigned', country, institution: body.id }];
    if (!founded && members.length >= quorumFor(scenario, body)) events.push({ type: 'InstitutionFounded', members, institution: body.id });
    return accept(events);
  },
});
