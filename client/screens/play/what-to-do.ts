import type { OwnCountryView, PublicView, SeatView } from '../../../shared/protocol/views.ts';
import { blockedBy, isOpen, offersAwaiting, shortages } from '../../state/own-figures.ts';
import { threatInside } from '../../state/world-words.ts';
import { pauseWords } from '../../text/pause-words.ts';
import { formatList, t } from '../../text/text.ts';

/** The one sentence that tells a student what to do now. */
export function whatToDo(view: PublicView, seat: SeatView): string {
  const { phase, pausedReason, pausedFor } = view.clock;
  if (pausedFor !== null && pausedFor !== 'pause') return pauseWords(view.clock).title;
  if (pausedReason !== null) return t('play.todo.paused', { reason: pausedReason });
  if (phase === 'debrief') return t('play.todo.debrief');
  const { own } = seat;
  if (own === null && seat.office !== null) return t(`delegation.office.todo.${seat.office}`);
  if (own === null) return seat.waiting ? t('delegation.waiting.todo') : t('play.todo.noCountry');
  switch (phase) {
    case 'lobby':
      return t('play.todo.lobby');
    case 'news':
      return own.ready ? t('play.todo.waitReady') : t('play.todo.news');
    case 'negotiation':
      return negotiate(view, own);
    case 'decision':
      return own.decision.locked ? t('play.todo.locked') : isOpen(view, 'secrecy') ? t('play.todo.decide') : t('play.todo.decideOpen');
    case 'reveal':
      return t('play.todo.reveal');
    case 'reflection':
      return own.ready ? t('play.todo.waitReady') : seat.reflection === null ? t('play.todo.reflect') : t('play.todo.reflected');
  }
}

function negotiate(view: PublicView, own: OwnCountryView): string {
  const awaiting = offersAwaiting(own).filter((offer) => blockedBy(view, own, offer) === null).length;
  if (view.clock.practice) {
    if (awaiting > 0) return t('play.todo.practice');
    return own.ready ? t('play.todo.waitReady') : t('play.todo.practiceDone');
  }
  if (awaiting > 0) return t('play.todo.answer', { count: awaiting });
  const motion = view.motion;
  if (motion !== null && motion.outcome === 'open' && !motion.voted.includes(own.id)) return t('play.todo.vote');
  if (own.ready) return t('play.todo.waitReady');
  if (own.wounds.some((wound) => wound.canApologise)) return t('play.todo.repair');
  const short = shortages(own);
  if (short.length > 0 && own.limits.dealsLeft > 0)
    return t('play.todo.findPartner', { goods: formatList(short.slice(0, 2).map(({ good }) => t(`common.good.${good}`))) });
  const pledge = view.countries.find((country) => country.id === own.id)?.pledge ?? null;
  if (isOpen(view, 'fund') && pledge === null) return t('play.todo.pledge', { threat: threatInside() });
  return t('play.todo.negotiate');
}
