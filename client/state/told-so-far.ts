import type { PublicView } from '../../shared/protocol/views.ts';

/** In a reveal that the teacher leads: has the stage told everything yet? */
export const isAllTold = ({ reveal }: PublicView): boolean => reveal.beats === 0 || reveal.beat >= reveal.beats - 1;

/** What a phone may show beside a led reveal: the threat as it stood, so that nobody reads the end before the stage tells it. */
export const toldSoFar = (view: PublicView): PublicView =>
  isAllTold(view) ? view : { ...view, threat: { ...view.threat, level: view.threat.before, lastRoundPaid: null } };
