import { z } from 'zod';
import { type CountryId, type WoundId, woundId } from '../lib/ids.ts';
import { accept, refuse, type Result } from '../lib/result.ts';
import { parameters } from '../model/parameters.ts';
import { refusal, type Refusal } from './refusals.ts';
import type { WorldState, Wound } from './state.ts';
import { isOpen } from './world.ts';

/** What one breach did to one victim, and what may still be done about it (rules RP1–RP5, AR1). */

export const woundIdSchema = z.string().max(40).transform(woundId);

/** The wound, if this country is its breaker or victim and it is the round in which something can be done. */
export function repairableWound(state: WorldState, id: WoundId, country: CountryId, as: 'breaker' | 'victim'): Result<Wound, Refusal> {
  if (state.phase !== 'negotiation') return refuse(refusal('wrong-phase'));
  if (as === 'breaker' && !isOpen(state, 'repair')) return refuse(refusal('feature-closed', { expected: 'repair' }));
  const wound = state.wounds.find((candidate) => candidate.id === id);
  // Somebody else's wound looks like one that does not exist (rule SC2).
  if (wound === undefined || wound[as] !== country || wound.round !== state.round - 1) return refuse(refusal('unknown-wound', { field: 'woundId' }));
  return accept(wound);
}

/** Restitution and awards in coins: 1.5 for each unit that was not delivered, in halves (rules RP2, AR2). */
export const coinsFor = (wound: Wound): number => Math.round(parameters.penalty * wound.units * 2) / 2;

export const isArbitrable = (state: WorldState, wound: Wound): boolean => wound.arbitrable || state.principles;
