import { whatIfChange } from '../../shared/debrief/what-if-request.ts';

/** The body of a what-if that somebody asks for; the door may not reach the game by itself. */
export const whatIfAsked = whatIfChange;
