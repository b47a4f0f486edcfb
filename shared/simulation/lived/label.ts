import type { DetectorId, FoundMoment } from '../../protocol/lived-view.ts';
import type { GameLog } from './game-log.ts';

/** How a moment is judged without the detector's own code. */
export interface Label {
  /** `log`: facts and sheets of the log; `round`: the round resolved anew; `formula`: another formula. */
  readonly by: 'log' | 'round' | 'formula';
  /** What must be so, in words. */
  readonly says: string;
  readonly holds: (moment: FoundMoment, log: GameLog) => boolean;
}

export const label = (by: Label['by'], says: string, holds: Label['holds']): Label => ({ by, says, holds });

export type Labels = Readonly<Partial<Record<DetectorId, Label>>>;
