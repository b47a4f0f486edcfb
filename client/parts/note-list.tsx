import '../styles/people.css';
import { useEffect, useRef } from 'preact/hooks';
import type { SeatPeopleView } from '../../shared/protocol/views.ts';
import { t } from '../text/text.ts';

/** A talk between one student and the teacher, as one of them reads it; the own lines say whether the other has read them. */
export function NoteList(props: { readonly notes: SeatPeopleView['notes']; readonly reader: 'student' | 'teacher'; readonly name?: string }) {
  const { notes, reader } = props;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (list.current !== null) list.current.scrollTop = list.current.scrollHeight;
  }, [notes.length]);
  const writer = (from: 'student' | 'teacher'): string => {
    if (reader === 'teacher') return from === 'teacher' ? t('people.student.fromTeacher') : (props.name ?? '');
    return t(from === 'teacher' ? 'people.student.fromTeacher' : 'people.student.fromMe');
  };
  const mark = (read: boolean): string => {
    if (reader === 'student') return read ? t('people.student.readByTeacher') : '';
    return t(read ? 'people.console.read' : 'people.console.unread');
  };
  return (
    <ol class="note-list" ref={list} tabIndex={0} aria-label={t('people.student.talk')} aria-live="polite">
      {notes.map((note) => (
        <li key={note.number} class={note.from === reader ? 'mine' : ''}>
          <small>{writer(note.from)}</small>
          <p>{note.text}</p>
          {note.from === reader && mark(note.read) !== '' ? (
            <small class="note-mark">
              <span aria-hidden="true">{note.read ? '✓✓' : '✓'}</span> {mark(note.read)}
            </small>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
