import { createContext } from 'preact';
import type { Command } from '../../shared/game/commands/table.ts';

/** Around controls that act on made-up figures: takes their commands, and nothing reaches the server. null: it counts. */
export const Rehearsing = createContext<((command: Command) => void) | null>(null);
