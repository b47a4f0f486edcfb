import '../../styles/people.css';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { SeatView } from '../../../shared/protocol/views.ts';
import { toast } from '../../parts/announcer.tsx';
import { Button } from '../../parts/button.tsx';
import { Sheet } from '../../parts/dialog.tsx';
import { HandIcon } from '../../parts/hand-icon.tsx';
import { NoteList } from '../../parts/note-list.tsx';
import { lookingAt } from '../../state/people.ts';
import { useCommand } from '../../state/use-command.ts';
import { t } from '../../text/text.ts';
import { teacherOpen } from './open-sheets.ts';
import { mostCharacters } from '../../../shared/model/word-limits.ts';

/** In the top bar: the way to the teacher, with how many messages wait. */
export function TeacherButton({ seat }: { readonly seat: SeatView }) {
  const { notes, help } = seat.people;
  const unread = notes.filter((note) => note.from === 'teacher' && !note.read).length;
  const newest = notes.findLast((note) => note.from === 'teacher' && !note.read);
  const told = useRef(0);
  useEffect(() => {
    if (newest === undefined || newest.number <= told.current) return;
    told.current = newest.number;
    if (!teacherOpen.peek() && lookingAt.peek() === null) toast(t('people.student.news', { text: newest.text }));
  }, [newest?.number]);
  return (
    <>
      <button
        type="button"
        class={`btn small teacher-button ${help === null ? '' : 'raised'}`}
        aria-haspopup="dialog"
        onClick={() => {
          teacherOpen.value = true;
        }}
      >
        {help === null ? <span aria-hidden="true">?</span> : <HandIcon />}
        <span class="teacher-word">{t('people.student.open')}</span>
        {unread === 0 ? null : (
          <b class="unread-count">
            <span aria-hidden="true">{unread}</span>
            <span class="unseen">{t('people.student.unread', { count: unread })}</span>
          </b>
        )}
      </button>
      {teacherOpen.value ? <TeacherSheet seat={seat} /> : null}
    </>
  );
}

function TeacherSheet({ seat }: { readonly seat: SeatView }) {
  const { send } = useCommand();
  const { notes, help } = seat.people;
  const last = notes.findLast((note) => note.from === 'teacher' && !note.read)?.number ?? 0;
  useEffect(() => {
    // A teacher who only looks at this screen has not read it for the student.
    if (last > 0 && lookingAt.peek() === null) void send({ type: 'ReadNotes', upTo: last });
  }, [last]);
  return (
    <Sheet
      title={t('people.student.title')}
      careful
      onClose={() => {
        teacherOpen.value = false;
      }}
    >
      {help === null ? <AskForHelp /> : <HelpIsComing />}
      <section class="stack tight" aria-labelledby="teacher-talk">
        <h3 id="teacher-talk">{t('people.student.talk')}</h3>
        {notes.length === 0 ? <p class="muted">{t('people.student.none')}</p> : <NoteList notes={notes} reader="student" />}
        <WriteToTeacher />
      </section>
      <p class="label">{t('people.student.maySee')}</p>
    </Sheet>
  );
}

function AskForHelp() {
  const { send, pending } = useCommand();
  const [text, setText] = useState('');
  const field = useId();
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        void send({ type: 'AskForHelp', text: text.trim() }, t('people.student.asked'));
      }}
    >
      <label for={field}>{t('people.student.askLine')}</label>
      <input id={field} class="input" maxLength={mostCharacters.callForHelp} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      <Button type="submit" kind="primary" wide pending={pending}>
        <HandIcon /> {t('people.student.ask')}
      </Button>
    </form>
  );
}

function HelpIsComing() {
  const { send, pending } = useCommand();
  return (
    <div class="notice good stack tight" role="status">
      <p>
        <HandIcon /> {t('people.student.waiting')}
      </p>
      <Button pending={pending} onClick={() => void send({ type: 'TakeBackHelp' })}>
        {t('people.student.takeBack')}
      </Button>
    </div>
  );
}

function WriteToTeacher() {
  const { send, pending } = useCommand();
  const [text, setText] = useState('');
  const field = useId();
  const said = text.trim();
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        if (said === '' || pending) return;
        void send({ type: 'AnswerNote', text: said }).then((ok) => {
          if (ok) setText((now) => (now.trim() === said ? '' : now));
        });
      }}
    >
      <label for={field}>{t('people.student.write')}</label>
      <input id={field} class="input" maxLength={mostCharacters.note} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      <Button type="submit" pending={pending} disabled={said === ''}>
        {t('people.student.send')}
      </Button>
    </form>
  );
}
