import '../../styles/talk.css';
import { signal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { markRead } from '../../state/read-lines.ts';
import { useCommand } from '../../state/use-command.ts';
import { seatView } from '../../state/views.ts';
import { countryName } from '../../state/world-words.ts';
import { t } from '../../text/text.ts';
import type { Channel } from './channels.ts';
import { Line } from './chat-line.tsx';
import type { PhaseProps } from './game.tsx';
import { mostCharacters } from '../../../shared/model/word-limits.ts';

/** Characters of a line (rule TK4). */
const longest = mostCharacters.chatLine;
/** From here on a writer sees how many are left. */
const nearTheEnd = 240;

/** What is being written in each channel; it survives a change of tab. */
const written = signal<Readonly<Record<string, string>>>({});

/** The words of one channel, and the field for the next line. */
export function Chat({ view, own, channel }: Omit<PhaseProps, 'code'> & { readonly channel: Channel }) {
  const list = useRef<HTMLOListElement>(null);
  const { lines, key } = channel;
  const last = lines.at(-1)?.number ?? 0;
  const within = channel.kind === 'delegation';
  const name = within
    ? t('delegation.chat.title')
    : channel.kind === 'table'
      ? t('talk.table.title')
      : channel.to === null
        ? t('play.chat.plenary')
        : countryName(channel.to);
  useEffect(() => {
    if (list.current !== null) list.current.scrollTop = list.current.scrollHeight;
    markRead(key, last);
  }, [key, last]);
  return (
    <section class="chat" aria-label={name}>
      {channel.kind === 'all' ? null : (
        <p class="label">
          {t(
            view.talk.teacherReads
              ? 'talk.teacherReads'
              : within
                ? 'delegation.chat.private'
                : channel.kind === 'table'
                  ? 'talk.table.private'
                  : 'talk.teacherDoesNotRead',
          )}
        </p>
      )}
      <ol class="lines" ref={list} aria-live="polite" tabIndex={0} aria-label={name}>
        {lines.length === 0 ? <li class="muted">{t('play.chat.empty')}</li> : lines.map((line) => <Line key={line.id} line={line} own={own.id} />)}
      </ol>
      {seatView.value?.muted === true ? (
        <p class="notice bad">{t('talk.muted')}</p>
      ) : view.chatOpen || within ? (
        <ChatForm channel={channel} />
      ) : (
        <p class="label">{t('play.chat.closed')}</p>
      )}
    </section>
  );
}

/** TK4: what is too long stays in the field, with the limit beside it. */
function ChatForm({ channel }: { readonly channel: Channel }) {
  const { send, pending } = useCommand();
  const field = useId();
  const count = useId();
  const text = written.value[channel.key] ?? '';
  const write = (next: string) => {
    written.value = { ...written.peek(), [channel.key]: next };
  };
  const length = text.trim().length;
  const tooLong = length > longest;
  return (
    <form
      class="chat-form"
      onSubmit={(event) => {
        event.preventDefault();
        const said = text.trim();
        if (said === '' || tooLong || pending) return;
        void send({ type: 'SendChat', to: channel.to, ...(channel.table === null ? {} : { table: channel.table.id }), text: said }).then((ok) => {
          // Only what was sent goes; the next words may be half written already.
          if (ok && (written.peek()[channel.key] ?? '').trim() === said) write('');
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
        placeholder={t('play.chat.placeholder')}
        autocomplete="off"
        enterkeyhint="send"
        aria-invalid={tooLong}
        aria-describedby={length > nearTheEnd ? count : undefined}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <Button type="submit" pending={pending} disabled={tooLong}>
        {t('play.chat.send')}
      </Button>
      {length > nearTheEnd ? (
        <p id={count} class={tooLong ? 'chat-count over' : 'chat-count'} role="status">
          {tooLong ? t('talk.tooLong', { over: length - longest, limit: longest }) : t('talk.left', { count: longest - length })}
        </p>
      ) : null}
    </form>
  );
}
