import './cheat-sheet.css';
import { useEffect } from 'preact/hooks';
import type { PublicView } from '../../../shared/protocol/views.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { isOpen } from '../../state/own-figures.ts';
import { t } from '../../text/text.ts';
import { cheatSheetOpen } from './open-sheets.ts';

const figures = ['needs', 'threat', 'fund', 'trust', 'offer'] as const;
const phases = ['news', 'negotiation', 'decision', 'reveal', 'reflection'] as const;

const isTyping = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.closest('input, textarea, select') !== null;

/** All rules on one screen, at hand in every phase; also by the key `?`. */
export function CheatSheet({ view }: { readonly view: PublicView }) {
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (event.key !== '?' || isTyping(event.target) || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      cheatSheetOpen.value = true;
    };
    addEventListener('keydown', open);
    return () => {
      removeEventListener('keydown', open);
      cheatSheetOpen.value = false;
    };
  }, []);
  if (!cheatSheetOpen.value) return null;
  const everythingSeen = view.clock.phase !== 'lobby' && (!isOpen(view, 'secrecy') || view.transparency);
  return (
    <Dialog
      title={t('tutorial.sheet.title')}
      onClose={() => {
        cheatSheetOpen.value = false;
      }}
    >
      <h3>{t('tutorial.sheet.figures')}</h3>
      <ul class="bullets tight-lines">
        {figures.map((figure) => (
          <li key={figure}>{t(`tutorial.sheet.${figure}`)}</li>
        ))}
      </ul>
      <h3>{t('tutorial.sheet.worth')}</h3>
      <p>{t('tutorial.sheet.worthText')}</p>
      <h3>{t('tutorial.sheet.phases')}</h3>
      <ol class="bullets tight-lines">
        {phases.map((phase) => (
          <li key={phase} aria-current={phase === view.clock.phase ? 'step' : undefined}>
            <b>{t(`common.phase.${phase}`)}</b>: {t(`tutorial.sheet.${phase}`)}
          </li>
        ))}
      </ol>
      <h3>{t('tutorial.sheet.secrecy')}</h3>
      <ul class="bullets tight-lines">
        <li>{t('tutorial.sheet.secretClosed')}</li>
        {everythingSeen ? (
          <li>{t('tutorial.sheet.secretOpen')}</li>
        ) : (
          <>
            <li>{t('tutorial.sheet.secretAfter')}</li>
            <li>{t('tutorial.sheet.secretFund')}</li>
          </>
        )}
      </ul>
    </Dialog>
  );
}
