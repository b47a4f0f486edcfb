import { useState } from 'preact/hooks';
import type { SeatId } from '../../../shared/lib/ids.ts';
import type { TeacherView } from '../../../shared/protocol/views.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { t } from '../../text/text.ts';
import { NoteForm } from './note-form.tsx';

/** A message to all students, or to some. */
export function WriteDialog(props: { readonly own: TeacherView; readonly onClose: () => void }) {
  const [chosen, setChosen] = useState<readonly SeatId[] | null>(null);
  const toggle = (id: SeatId) => setChosen((now) => (now?.includes(id) ? now.filter((one) => one !== id) : [...(now ?? []), id]));
  return (
    <Dialog title={t('people.console.writeAll')} careful onClose={props.onClose}>
      <fieldset class="write-to">
        <legend>{t('people.console.to')}</legend>
        {([null, []] as const).map((whom) => (
          <label key={String(whom)} class="write-choice">
            <input type="radio" name="write-to" checked={(chosen === null) === (whom === null)} onChange={() => setChosen(whom)} />
            {t(whom === null ? 'people.console.everybody' : 'people.console.some')}
          </label>
        ))}
        {chosen === null ? null : (
          <div class="write-names">
            {props.own.seats.map((seat) => (
              <label key={seat.id} class="write-choice">
                <input type="checkbox" checked={chosen.includes(seat.id)} onChange={() => toggle(seat.id)} />
                {seat.name}
              </label>
            ))}
          </div>
        )}
      </fieldset>
      <NoteForm to={chosen} onSent={props.onClose} />
      <p class="label">{t('people.console.private')}</p>
    </Dialog>
  );
}
