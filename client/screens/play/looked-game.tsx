import './play-styles.ts';
import { Game, type GameProps } from './game.tsx';

/** The game as a teacher looks at it: the same screens, without the student's own connection. */
export const LookedGame = (props: GameProps) => <Game {...props} />;
