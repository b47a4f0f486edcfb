import { useId, useState } from 'preact/hooks';
import type { SeatId } from '../../../shared/lib/ids.ts';
import { Button } from '../../parts/button.tsx';
import { t } from '../../text/text.ts';
import { sending, sendPower } from './send-power.ts';
import { mostCharacters } from '../../../shared/model/word-limits.ts';

/** The field for a message; null: to every student. */
export function NoteForm(props: { readonly to: readonly SeatId[] | null; readonly onSent?: () => void }) {
  const [text, setText] = useState('');
  const field = useId();
  const said = text.trim();
  const send = async () => {
    const to = props.to === null ? null : [...props.to];
    if (!(await sendPower({ type: 'SendNote', to, text: said }, t('people.console.sent')))) return;
    setText('');
    props.onSent?.();
  };
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        if (said !== '' && props.to?.length !== 0) void send();
      }}
    >
      <label for={field}>{t('people.console.text')}</label>
      <textarea id={field} class="input" rows={2} maxLength={mostCharacters.note} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      <Button type="submit" kind="primary" pending={sending.value === 'SendNote'} disabled={said === '' || props.to?.length === 0}>
        {t('people.console.send')}
      </Button>
    </form>
  );
}
