import { useEffect } from 'preact/hooks';
import type { TeacherView } from '../../../shared/protocol/views.ts';
import { sendCommand } from '../../net/send-command.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { HandIcon } from '../../parts/hand-icon.tsx';
import { NoteList } from '../../parts/note-list.tsx';
import { t } from '../../text/text.ts';
import { NoteForm } from './note-form.tsx';
import type { RosterSeat } from './seat-row.tsx';

/** The talk with one student (rule RM5); what it shows counts as read. */
export function TalkDialog(props: { readonly seat: RosterSeat; readonly own: TeacherView; readonly onClose: () => void }) {
  const { seat, own } = props;
  const notes = own.people.talks[seat.id] ?? [];
  const last = notes.findLast((note) => note.from === 'student' && !note.read)?.number ?? 0;
  useEffect(() => {
    // A second teacher's device may have been quicker: then there is nothing to say.
    if (last > 0) void sendCommand({ type: 'ReadAnswers', seatId: seat.id, upTo: last });
  }, [last]);
  const help = own.people.helps.find(({ seatId }) => seatId === seat.id);
  return (
    <Dialog title={t('people.console.talkWith', { name: seat.name })} careful onClose={props.onClose}>
      {help === undefined ? null : (
        <p class="notice info">
          <HandIcon /> {help.text === '' ? t('people.console.helpNoWords') : help.text}
        </p>
      )}
      {notes.length === 0 ? <p class="muted">{t('people.console.noNotes')}</p> : <NoteList notes={notes} reader="teacher" name={seat.name} />}
      <NoteForm to={[seat.id]} />
    </Dialog>
  );
}
