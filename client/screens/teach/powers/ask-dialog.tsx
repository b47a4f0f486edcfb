import { useState } from 'preact/hooks';
import type { PublicView } from '../../../../shared/protocol/views.ts';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { worldTexts } from '../../../state/world-words.ts';
import { t } from '../../../text/text.ts';
import { sendPower } from '../send-power.ts';
import { mostCharacters } from '../../../../shared/model/word-limits.ts';

/** Two taps to a question on every screen: a ready one is its own button, an own one is typed. */
export function AskDialog(props: { readonly view: PublicView; readonly onClose: () => void }) {
  const [own, setOwn] = useState('');
  const { phase } = props.view.clock;
  const ask = (question: string) => {
    props.onClose();
    void sendPower({ type: 'StopAndAsk', question }, t('powers.ask.asked'));
  };
  const later = worldTexts.value?.questions ?? [];
  return (
    <Dialog title={t('powers.ask.title')} careful={own !== ''} onClose={props.onClose}>
      <p class="muted">{t('powers.ask.about')}</p>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          if (own.trim() !== '') ask(own.trim());
        }}
      >
        <label for="ask-own">{t('powers.ask.own')}</label>
        <textarea
          id="ask-own"
          class="input"
          rows={2}
          maxLength={mostCharacters.classQuestion}
          value={own}
          onInput={(event) => setOwn(event.currentTarget.value)}
        />
        <Button type="submit" kind="primary" disabled={own.trim() === ''}>
          {t('powers.ask.go')}
        </Button>
      </form>
      {phase === 'lobby' || phase === 'debrief' ? null : (
        <section class="stack tight power-questions">
          <h3>{t('powers.ask.now')}</h3>
          <Question text={t(`powers.ask.ready.${phase}`)} onAsk={ask} />
        </section>
      )}
      {later.length === 0 ? null : (
        <section class="stack tight power-questions">
          <h3>{t('powers.ask.later')}</h3>
          {later.map((question) => (
            <Question key={question} text={question} onAsk={ask} />
          ))}
        </section>
      )}
    </Dialog>
  );
}

const Question = (props: { readonly text: string; readonly onAsk: (question: string) => void }) => (
  <button type="button" class="btn wide power-question" onClick={() => props.onAsk(props.text)}>
    {props.text}
  </button>
);
