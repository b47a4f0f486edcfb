import './powers.css';
import { useState } from 'preact/hooks';
import type { PublicView, TeacherView } from '../../../../shared/protocol/views.ts';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { t } from '../../../text/text.ts';
import { EndGameDialog } from '../end-game.tsx';
import { InjectDialog } from './inject-dialog.tsx';
import { MarkDialog } from './mark-dialog.tsx';
import { ShowDialog } from './show-dialog.tsx';
import { UndoDialog } from './undo-dialog.tsx';

interface Props {
  readonly view: PublicView;
  readonly own: TeacherView;
}

type Power = 'undo' | 'mark' | 'inject' | 'show' | 'end';

/** One door to what a teacher needs seldom, so that the bar stays calm: each power is a second tap away. */
export function PowersMenu({ view, own }: Props) {
  const [open, setOpen] = useState<'menu' | Power | null>(null);
  const close = () => setOpen(null);
  const over = view.clock.phase === 'debrief';
  const { undo } = own;
  return (
    <>
      <button type="button" class="btn" aria-haspopup="dialog" onClick={() => setOpen('menu')}>
        {t('powers.menu.open')}
      </button>
      {open === 'menu' ? (
        <Dialog title={t('powers.menu.title')} shape="sheet" onClose={close}>
          <p class="muted">{t('powers.menu.rare')}</p>
          <div class="power-menu">
            <Entry title={t('powers.mark.open')} about={t('powers.mark.about')} onOpen={() => setOpen('mark')} />
            {over ? null : <Entry title={t('powers.inject.open')} about={t('powers.inject.about')} onOpen={() => setOpen('inject')} />}
            {over ? null : (
              <Entry
                title={t('powers.show.open')}
                about={own.toldRounds.length === 0 ? t('powers.show.none') : t('powers.show.about')}
                disabled={own.toldRounds.length === 0}
                onOpen={() => setOpen('show')}
              />
            )}
            <Entry
              title={undo === null || !undo.practice ? t('powers.undo.open', { round: undo?.round ?? 1 }) : t('powers.undo.practice')}
              about={t(undo === null ? 'powers.undo.none' : 'powers.undo.about')}
              disabled={undo === null}
              onOpen={() => setOpen('undo')}
            />
            {over ? null : <Entry title={t('powers.end.open')} about={t('powers.end.about')} onOpen={() => setOpen('end')} />}
          </div>
        </Dialog>
      ) : null}
      {open === 'mark' ? <MarkDialog onClose={close} /> : null}
      {open === 'inject' ? <InjectDialog view={view} onClose={close} /> : null}
      {open === 'show' ? <ShowDialog own={own} onClose={close} /> : null}
      {open === 'undo' && undo !== null ? <UndoDialog view={view} to={undo} onClose={close} /> : null}
      {open === 'end' ? <EndGameDialog onClose={close} /> : null}
    </>
  );
}

const Entry = (props: { readonly title: string; readonly about: string; readonly disabled?: boolean; readonly onOpen: () => void }) => (
  <Button wide disabled={props.disabled ?? false} onClick={props.onOpen}>
    <span class="power-entry">
      <b>{props.title}</b>
      <small>{props.about}</small>
    </span>
  </Button>
);
