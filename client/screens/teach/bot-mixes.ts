import type { BotPolicy } from '../../../shared/game/state.ts';

/** Policies a class may meet, in the order of the select. */
export const classPolicies = [
  'cooperator',
  'reciprocator',
  'free-rider',
  'opportunist',
  'power-maximiser',
  'mediator',
  'random',
] as const satisfies readonly BotPolicy[];

/** Who takes the countries without students, in turn. */
export const botMixes = {
  mixed: ['reciprocator', 'cooperator', 'opportunist', 'free-rider', 'mediator'],
  friendly: ['cooperator', 'reciprocator', 'mediator'],
  hard: ['opportunist', 'free-rider', 'power-maximiser', 'reciprocator'],
} as const satisfies Readonly<Record<string, readonly BotPolicy[]>>;
export type BotMix = keyof typeof botMixes;
export const botMixNames = ['mixed', 'friendly', 'hard'] as const satisfies readonly BotMix[];
