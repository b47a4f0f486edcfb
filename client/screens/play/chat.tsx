import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { CountryId } from '../../../shared/lib/ids.ts';
import { Button } from '../../parts/button.tsx';
import { useCommand } from '../../state/use-command.ts';
import { countryColour, countryName } from '../../state/world-words.ts';
import { t } from '../../text/text.ts';
import type { PhaseProps } from './game.tsx';

/** Written words, to everybody (`to` null) or between two countries. */
export function Chat({ view, own, to }: Omit<PhaseProps, 'code'> & { readonly to: CountryId | null }) {
  const { send, pending } = useCommand();
  const [text, setText] = useState('');
  const field = useId();
  const list = useRef<HTMLOListElement>(null);
  const lines =
    to === null ? view.plenaryChat : own.pairChat.filter((line) => (line.from === to && line.to === own.id) || (line.from === own.id && line.to === to));
  useEffect(() => {
    if (list.current !== null) list.current.scrollTop = list.current.scrollHeight;
  }, [lines.length]);
  return (
    <section class="card chat">
      {to === null ? <h2>{t('play.chat.plenary')}</h2> : null}
      <ol class="lines" ref={list} aria-live="polite" tabIndex={0} aria-label={to === null ? t('play.chat.plenary') : countryName(to)}>
        {lines.length === 0 ? (
          <li class="muted">{t('play.chat.empty')}</li>
        ) : (
          lines.map((line) => (
            <li key={line.number} class={line.from === own.id ? 'ours' : ''} style={{ '--k': countryColour(line.from) }}>
              <small class="label">{line.from === own.id ? line.seatName : `${countryName(line.from)} · ${line.seatName}`}</small>
              <span>{line.text}</span>
            </li>
          ))
        )}
      </ol>
      {view.chatOpen ? (
        <form
          class="chat-form"
          onSubmit={(event) => {
            event.preventDefault();
            const said = text.trim();
            if (said === '' || pending) return;
            void send({ type: 'SendChat', to, text: said }).then((ok) => {
              if (ok) setText('');
            });
          }}
        >
          <label class="unseen" for={field}>
            {t('play.chat.field')}
          </label>
          <input
            id={field}
            class="input"
            value={text}
            maxLength={300}
            placeholder={t('play.chat.placeholder')}
            autocomplete="off"
            enterkeyhint="send"
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <Button type="submit" pending={pending}>
            {t('play.chat.send')}
          </Button>
        </form>
      ) : (
        <p class="label">{t('play.chat.closed')}</p>
      )}
    </section>
  );
}
