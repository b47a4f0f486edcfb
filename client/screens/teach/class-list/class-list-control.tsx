import './class-list.css';
import { useState } from 'preact/hooks';
import type { TeacherView } from '../../../../shared/protocol/views.ts';
import { Button } from '../../../parts/button.tsx';
import { worldLinks } from '../../../state/worlds.ts';
import { formatList, t } from '../../../text/text.ts';
import { ClassListDialog } from './class-list-dialog.tsx';
import { expectedOf } from './list-rows.ts';

/** One tap to the list, and below it who has not come; the game starts without them just as well. */
export function ClassListControl({ code, own }: { readonly code: string; readonly own: TeacherView }) {
  const [open, setOpen] = useState(false);
  const expected = expectedOf(
    own,
    worldLinks.value.map((link) => link.own.value).filter((view) => view !== null),
  );
  return (
    <div class="class-list-control">
      <Button onClick={() => setOpen(true)}>{t('classList.open')}</Button>
      {expected.length === 0 ? null : (
        <p class="class-list-expected">
          <b>{t('classList.expected', { count: expected.length })}</b> {formatList(expected.map(({ name }) => name))}
        </p>
      )}
      {open ? <ClassListDialog code={code} own={own} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}
