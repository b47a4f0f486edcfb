import '../styles/bell.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { BellView } from '../../shared/protocol/talk-view.ts';
import { playBell } from '../state/bell-sound.ts';
import { t } from '../text/text.ts';
import { announce } from './announcer.tsx';

const shownMs = 7000;

/** BE1: the bell for changing tables, seen for some seconds on phones and the stage; heard only where somebody wants it. */
export function Bell({ bell }: { readonly bell: BellView }) {
  const [rings, setRings] = useState(false);
  const known = useRef(bell.rung);
  useEffect(() => {
    if (bell.rung === known.current) return;
    // A number that went back belongs to an undone round: nothing rings.
    const isNew = bell.rung > known.current;
    known.current = bell.rung;
    if (!isNew) return;
    setRings(true);
    announce(t('talk.bell.rung'));
    void playBell();
    const timer = setTimeout(() => setRings(false), shownMs);
    return () => clearTimeout(timer);
  }, [bell.rung]);
  if (!rings) return null;
  return (
    <p class="bell" aria-hidden="true">
      <svg viewBox="0 0 40 40">
        <path d="M20 5c-6 0-9.500 4.500-9.500 11 0 7-2.500 9-4.500 12h28c-2-3-4.500-5-4.500-12 0-6.500-3.500-11-9.500-11z" />
        <circle cx="20" cy="33" r="3.500" />
      </svg>
      <span>{t('talk.bell.ring')}</span>
    </p>
  );
}
