import { useEffect, useRef } from 'preact/hooks';
import type { ScreenName, SignMessage } from '../../../shared/protocol/people-messages.ts';
import { sendSign } from '../../net/signs.ts';
import { openGlossary } from '../../state/open-glossary.ts';
import { idleUntilMs } from '../../state/people.ts';
import { connectionStatus } from '../../state/views.ts';
import { briefOpen, offerDraft, openPartner, teacherOpen } from './open-sheets.ts';

/** Touches closer together than this tell nothing new. */
const quietMs = 5_000;

function screenNow(): ScreenName {
  if (teacherOpen.value) return 'teacher';
  if (openGlossary.value !== null) return 'glossary';
  if (briefOpen.value) return 'brief';
  if (offerDraft.value !== null) return 'offer';
  return openPartner.value !== null ? 'partner' : 'phase';
}

/**
 * Tells the server which screen this device shows, whether it is in sight, and that somebody touches it (rule RM1). While
 * a bot is about to stand in, or does (`urgent`), every touch counts at once (RM3).
 */
export function useSigns(urgent: boolean): void {
  const touchedMs = useRef(0);
  const loaded = useRef(true);
  const isUrgent = useRef(urgent);
  isUrgent.current = urgent || idleUntilMs.value !== null;
  const screen = screenNow();
  const online = connectionStatus.value === 'online';
  const say = (touched: boolean): void => {
    const sign: SignMessage = { screen: screenNow(), visible: document.visibilityState === 'visible', touched };
    sendSign(sign);
  };
  useEffect(() => {
    // Opening the page is a touch; a connection that comes back by itself is none.
    if (online) say(loaded.current);
    if (online) loaded.current = false;
  }, [online, screen]);
  useEffect(() => {
    const touch = () => {
      const now = Date.now();
      if (!isUrgent.current && now - touchedMs.current < quietMs) return;
      touchedMs.current = now;
      say(true);
    };
    const see = () => say(false);
    const touches = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;
    for (const type of touches) addEventListener(type, touch, { passive: true, capture: true });
    document.addEventListener('visibilitychange', see);
    return () => {
      for (const type of touches) removeEventListener(type, touch, { capture: true });
      document.removeEventListener('visibilitychange', see);
    };
  }, []);
}
