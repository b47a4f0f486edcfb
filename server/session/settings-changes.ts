import { z } from 'zod';
import { botPolicies, modes } from '../../shared/game/state.ts';
import { secretsLevels } from '../../shared/model/secrets-level.ts';
import { features } from '../../shared/scenario/names.ts';

/** Of a part of the lesson (rule LP1). */
const minutes = z.number().int().min(0).max(600);
const seconds = z.number().int().min(5).max(3600);

/** What a teacher may change of a lesson's settings; the preset gives the rest. */
export const settingsChanges = z.strictObject({
  timed: z.boolean().optional(),
  phaseSeconds: z.strictObject({ news: seconds, negotiation: seconds, decision: seconds, reveal: seconds, reflection: seconds.or(z.literal(0)) }).optional(),
  mode: z.enum(modes).optional(),
  chat: z.boolean().optional(),
  teacherReads: z.boolean().optional(),
  news: z.boolean().optional(),
  telephone: z.boolean().optional(),
  pressure: z.boolean().optional(),
  practiceRound: z.boolean().optional(),
  botsForEmpty: z.array(z.enum(botPolicies)).max(20).optional(),
  foundedFromStart: z.array(z.string().max(24)).max(6).optional(),
  platformFromStart: z.boolean().optional(),
  obstacles: z
    .strictObject({ mistrust: z.boolean(), bureaucracy: z.boolean(), values: z.boolean(), sovereignty: z.boolean(), funding: z.boolean() })
    .optional(),
  delegation: z.strictObject({ signOff: z.enum(['head', 'majority']), strictRoles: z.boolean(), rotateRoles: z.boolean() }).optional(),
  uncertainLine: z.boolean().optional(),
  hiddenEnd: z.boolean().optional(),
  closed: z.array(z.enum(features)).max(features.length).optional(),
  secrets: z.enum(secretsLevels).optional(),
  standInAfter: z.literal([0, 60, 120, 180]).optional(),
  hints: z.boolean().optional(),
  plan: z.strictObject({ join: minutes, teach: minutes, play: minutes, debrief: minutes }).nullable().optional(),
  openAllFrom: z.number().int().min(0).max(12).nullable().optional(),
});
