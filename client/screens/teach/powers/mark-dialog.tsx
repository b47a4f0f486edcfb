import { useState } from 'preact/hooks';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { t } from '../../../text/text.ts';
import { sendPower } from '../send-power.ts';
import { mostCharacters } from '../../../../shared/model/word-limits.ts';

/** Marks the moment for the debrief, with or without a note (rule TP5). */
export function MarkDialog(props: { readonly onClose: () => void }) {
  const [note, setNote] = useState('');
  return (
    <Dialog title={t('powers.mark.title')} careful={note !== ''} onClose={props.onClose}>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          props.onClose();
          void sendPower({ type: 'BookmarkMoment', note: note.trim() }, t('powers.mark.done'));
        }}
      >
        <label for="mark-note">{t('powers.mark.note')}</label>
        <input id="mark-note" class="input" maxLength={mostCharacters.bookmark} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
        <small class="muted">{t('powers.mark.about')}</small>
        <Button type="submit" kind="primary">
          {t('powers.mark.go')}
        </Button>
      </form>
    </Dialog>
  );
}
