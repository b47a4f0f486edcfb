import type { PublicView } from '../../../shared/protocol/views.ts';

export type SayNow =
  | 'lobby'
  | 'practice'
  | 'news'
  | 'newsLast'
  | 'negotiationFirst'
  | 'negotiation'
  | 'negotiationPlenary'
  | 'decisionOpen'
  | 'decisionSecret'
  | 'reveal'
  | 'reflection'
  | 'debrief';

/** What a teacher says in this phase, in a sentence or two: the key of the words. */
export function sayNow(view: Pick<PublicView, 'clock' | 'rounds' | 'open'> & { readonly threat: Pick<PublicView['threat'], 'lastWave'> }): SayNow {
  const { phase, round, practice } = view.clock;
  const open = (feature: PublicView['open'][number]) => view.open.includes(feature);
  if (phase === 'lobby' || phase === 'debrief' || phase === 'reveal' || phase === 'reflection') return phase;
  if (practice) return 'practice';
  if (phase === 'news') return round === view.rounds || view.threat.lastWave ? 'newsLast' : 'news';
  if (phase === 'decision') return open('secrecy') ? 'decisionSecret' : 'decisionOpen';
  if (open('plenary') && round === view.rounds) return 'negotiationPlenary';
  return round <= 1 ? 'negotiationFirst' : 'negotiation';
}
