import { botCommands } from '../../shared/bots/act.ts';
import { createWorld } from '../../shared/game/create-world.ts';
import { decide, parseCommand } from '../../shared/game/decide.ts';
import { evolve } from '../../shared/game/evolve.ts';
import { touched } from '../../shared/game/may-know.ts';
import { projectCountry, projectTeacher, seatView } from '../../shared/game/project.ts';
import { projectPublic } from '../../shared/game/project-public.ts';
import { tellStory } from '../../shared/game/tell.ts';
import type { GameRules } from './game-rules.ts';

/** The game as it is. */
export const coreRules: GameRules = {
  createWorld,
  parseCommand,
  decide,
  evolve,
  projectPublic,
  projectCountry,
  seatView,
  projectTeacher,
  touched,
  tellStory,
  botCommands,
};
