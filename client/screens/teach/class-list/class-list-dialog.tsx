import './class-list.css';
import { useId, useState } from 'preact/hooks';
import type { TeacherView } from '../../../../shared/protocol/views.ts';
import { listStudents } from '../../../net/api.ts';
import { keepCodes } from '../../../net/kept-codes.ts';
import { recallSecret } from '../../../net/secrets.ts';
import { toast } from '../../../parts/announcer.tsx';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { countryName } from '../../../state/world-words.ts';
import { refusalSentence } from '../../../text/refusal-sentence.ts';
import { t } from '../../../text/text.ts';
import { ListedRows } from './listed-rows.tsx';
import { lineOfRefusal, type ListProblem, parseClassList } from './parse-list.ts';

const inWords = (problem: ListProblem): string => {
  const { line } = problem;
  if (problem.kind === 'duplicate') return t('classList.problem.duplicate', { line, of: problem.of });
  if (problem.kind === 'country') return t('classList.problem.country', { line, word: problem.word });
  return problem.kind === 'too-long' ? t('classList.problem.tooLong', { line }) : t('classList.problem.tooMany', { line });
};

/** The teacher pastes the class, gets a code for each student, and prints them. */
export function ClassListDialog(props: { readonly code: string; readonly own: TeacherView; readonly onClose: () => void }) {
  const { code, own } = props;
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const field = useId();
  const parsed = parseClassList(
    text,
    own.countries.map(({ id }) => ({ id, name: countryName(id) })),
  );
  const { students, problems, blank } = parsed;
  const make = async () => {
    setBusy(true);
    const request = { students: students.map(({ name, country }) => (country === null ? { name } : { name, country })) };
    const answer = await listStudents(code, recallSecret('teacher', code) ?? '', request);
    setBusy(false);
    if (!answer.ok) {
      const about = lineOfRefusal(answer.refusal.field, students);
      const why = refusalSentence(answer.refusal);
      return setRefused(about === null ? why : t('classList.problem.server', { line: about.line, name: about.name, why }));
    }
    keepCodes(code, answer.value.students);
    setText('');
    toast(t('classList.made', { count: answer.value.students.length }));
  };
  return (
    <Dialog title={t('classList.title')} onClose={props.onClose} careful>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (students.length > 0 && problems.length === 0) void make();
        }}
      >
        <div class="field">
          <label for={field}>{t('classList.field')}</label>
          <textarea
            id={field}
            class="input class-list-text"
            rows={7}
            value={text}
            spellcheck={false}
            placeholder={t('classList.placeholder', { country: countryName(own.countries[0]?.id ?? ('' as never)) })}
            aria-describedby={`${field}-hint`}
            onInput={(event) => {
              setText(event.currentTarget.value);
              setRefused(null);
            }}
          />
          <p class="label" id={`${field}-hint`}>
            {t('classList.hint')}
          </p>
        </div>
        <div role="status" class="stack tight">
          {problems.length === 0 && refused === null ? null : (
            <ul class="notice bad class-list-problems">
              {refused === null ? null : <li>{refused}</li>}
              {problems.map((problem) => (
                <li key={`${problem.kind}-${problem.line}`}>{inWords(problem)}</li>
              ))}
            </ul>
          )}
          {blank.length === 0 ? null : <small class="muted">{t('classList.blank', { lines: blank.join(', ') })}</small>}
        </div>
        <Button kind="primary" type="submit" wide pending={busy} disabled={students.length === 0 || problems.length > 0}>
          {students.length === 0 ? t('classList.makeNone') : t('classList.make', { count: students.length })}
        </Button>
      </form>
      <ListedRows code={code} own={own} />
    </Dialog>
  );
}
