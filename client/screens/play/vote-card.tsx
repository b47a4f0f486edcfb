import { useId, useState } from 'preact/hooks';
import { type VoteChoice, voteChoices } from '../../../shared/model/vote-choices.ts';
import type { CountryId, TableId } from '../../../shared/lib/ids.ts';
import type { VoteView } from '../../../shared/protocol/talk-view.ts';
import type { OwnCountryView } from '../../../shared/protocol/views.ts';
import { Button } from '../../parts/button.tsx';
import { useCommand } from '../../state/use-command.ts';
import { countryName } from '../../state/world-words.ts';
import { formatList, t } from '../../text/text.ts';
import { mostCharacters } from '../../../shared/model/word-limits.ts';

interface Props {
  readonly own: OwnCountryView;
  readonly body: { readonly kind: 'table'; readonly tableId: TableId } | { readonly kind: 'institution'; readonly institution: string };
}

/** The questions of one table or institution: the open one to answer, or a field for the next; and the last result (rules VO1–VO4). */
export function Votes({ own, body }: Props) {
  const votes = own.talk.votes.filter((vote) => (body.kind === 'table' ? vote.table === body.tableId : vote.institution === body.institution));
  const open = votes.find((vote) => !vote.closed);
  const last = votes.findLast((vote) => vote.closed);
  return (
    <section class="stack tight votes" aria-label={t('talk.vote.title')}>
      {open === undefined ? <AskForm body={body} /> : <OpenVote vote={open} me={own.id} />}
      {last === undefined ? null : <Result vote={last} />}
    </section>
  );
}

function OpenVote({ vote, me }: { readonly vote: VoteView; readonly me: CountryId }) {
  const { send, pending } = useCommand();
  return (
    <div class="card inner stack tight">
      <span class="label">{t('talk.vote.asks', { country: countryName(vote.by) })}</span>
      <b>{vote.question}</b>
      {vote.voters.includes(me) ? (
        <div class="choice" role="group" aria-label={vote.question}>
          {voteChoices.map((choice) => (
            <button
              key={choice}
              type="button"
              aria-pressed={vote.mine === choice}
              aria-disabled={pending}
              onClick={() => {
                if (!pending && vote.mine !== choice) void send({ type: 'CastVote', voteId: vote.id, choice });
              }}
            >
              {t(`talk.vote.choice.${choice}`)}
            </button>
          ))}
        </div>
      ) : null}
      <small class="muted">
        {t('talk.vote.voted', { count: vote.voted.length, all: vote.voters.length })} {t(vote.named ? 'talk.vote.namedHint' : 'talk.vote.secretHint')}
      </small>
      {vote.by === me ? (
        <Button size="small" pending={pending} onClick={() => void send({ type: 'CloseVote', voteId: vote.id })}>
          {t('talk.vote.close')}
        </Button>
      ) : null}
    </div>
  );
}

function Result({ vote }: { readonly vote: VoteView }) {
  const { result, byCountry } = vote;
  if (result === null) return null;
  const who = (choice: VoteChoice): string =>
    formatList(Object.entries(byCountry ?? {}).flatMap(([id, said]) => (said === choice ? [countryName(id as CountryId)] : [])));
  return (
    <div class="stack tight">
      <span class="label">{t('talk.vote.result')}</span>
      <p>{vote.question}</p>
      <ul class="vote-result">
        {voteChoices.map((choice) => (
          <li key={choice}>
            <b class="number">{result[choice]}</b> {t(`talk.vote.choice.${choice}`)}
            {byCountry === null || result[choice] === 0 ? null : <small class="muted">: {who(choice)}</small>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function AskForm({ body }: Pick<Props, 'body'>) {
  const { send, pending } = useCommand();
  const [question, setQuestion] = useState('');
  const [named, setNamed] = useState(false);
  const field = useId();
  return (
    <details class="ask">
      <summary>{t('talk.vote.ask')}</summary>
      <form
        class="stack tight"
        onSubmit={(event) => {
          event.preventDefault();
          if (question.trim() === '' || pending) return;
          void send({ type: 'OpenVote', body, question: question.trim(), named }).then((ok) => {
            if (ok) setQuestion('');
          });
        }}
      >
        <label for={field}>{t('talk.vote.question')}</label>
        <input
          id={field}
          class="input"
          maxLength={mostCharacters.voteQuestion}
          value={question}
          autocomplete="off"
          onInput={(event) => setQuestion(event.currentTarget.value)}
        />
        <label class="check">
          <input type="checkbox" checked={named} onChange={(event) => setNamed(event.currentTarget.checked)} />
          <span>{t('talk.vote.named')}</span>
        </label>
        <Button type="submit" pending={pending} disabled={question.trim() === ''}>
          {t('talk.vote.go')}
        </Button>
      </form>
    </details>
  );
}
