import { useState } from 'preact/hooks';
import type { Clause } from '../../../shared/game/state.ts';
import type { CountryId } from '../../../shared/lib/ids.ts';
import type { TableView } from '../../../shared/protocol/talk-view.ts';
import { type Good, goods } from '../../../shared/scenario/names.ts';
import { Button } from '../../parts/button.tsx';
import { GoodChip } from '../../parts/good-chip.tsx';
import { Stepper } from '../../parts/stepper.tsx';
import { countryOf, isOpen } from '../../state/own-figures.ts';
import { useCommand } from '../../state/use-command.ts';
import { countryName } from '../../state/world-words.ts';
import { t } from '../../text/text.ts';
import { clauseChoices } from './clause-menu.ts';
import type { PhaseProps } from './game.tsx';
import { emptyDraft, type ExtraClause } from './offer-draft.ts';
import { clauseSentence } from './offer-lines.tsx';

interface Props extends Omit<PhaseProps, 'code'> {
  readonly table: TableView;
}

/** The offer that a table writes together: each clause with its author; the last word counts (rules NT4, NT5). */
export function TableDraft({ view, own, table }: Props) {
  const { send, pending } = useCommand();
  const { draft } = table;
  if (draft === null) return null;
  const write = (clauseId: string | null, clause: Clause | null) => void send({ type: 'WriteTableClause', tableId: table.id, clauseId, clause });
  return (
    <section class="stack tight" aria-label={t('talk.draft.title')}>
      <h3>{t('talk.draft.title')}</h3>
      {draft.clauses.length === 0 ? <p class="muted">{t('talk.draft.empty')}</p> : null}
      <ul class="draft-lines" aria-live="polite">
        {draft.clauses.map(({ id, clause, by, seatName }) => (
          <li key={id}>
            <div class="row spread">
              <span class="grow">
                {clause.kind === 'transfer' ? (
                  <span class="row">
                    {t('play.offer.transfer', { from: countryName(clause.from), to: countryName(clause.to) })}{' '}
                    <GoodChip good={clause.good} amount={clause.amount} />
                  </span>
                ) : (
                  clauseSentence(clause)
                )}
              </span>
              {clause.kind === 'transfer' ? (
                <Stepper
                  label={t('play.compose.amountOf', { good: t(`common.good.${clause.good}`), from: countryName(clause.from), to: countryName(clause.to) })}
                  value={clause.amount}
                  min={1}
                  max={mostOf(view, own, clause.from, clause.good, clause.amount)}
                  onChange={(amount) => write(id, { ...clause, amount })}
                />
              ) : null}
              <button type="button" class="btn small" aria-label={t('talk.draft.remove')} onClick={() => write(id, null)}>
                <span aria-hidden="true">✕</span>
              </button>
            </div>
            <small class="muted">{t('talk.draft.by', { country: countryName(by), name: seatName })}</small>
          </li>
        ))}
      </ul>
      {table.members.length < 2 ? null : <AddClause view={view} own={own} table={table} add={(clause) => write(null, clause)} />}
      {draft.offerId !== null ? (
        <p class="notice good">{t('talk.draft.isForward')}</p>
      ) : draft.clauses.length === 0 || table.members.length < 2 ? null : (
        <Button
          kind="primary"
          pending={pending}
          disabled={own.limits.dealsLeft === 0}
          onClick={() => void send({ type: 'PutTableForward', tableId: table.id, version: draft.version }, t('play.offer.sent'))}
        >
          {t('talk.draft.forward')}
        </Button>
      )}
    </section>
  );
}

const mostOf = (view: Props['view'], own: Props['own'], from: CountryId, good: Good, now: number): number =>
  Math.max(now, 1, Math.floor(from === own.id ? own.free[good] : (countryOf(view, from)?.production[good] ?? 1)));

/** Goods from any member to any other, or one of the clauses that this round has open. */
function AddClause({ view, own, table, add }: Props & { readonly add: (clause: Clause) => void }) {
  const others = table.members.filter((id) => id !== own.id);
  const [from, setFrom] = useState<CountryId>(own.id);
  const [to, setTo] = useState<CountryId>(others[0] ?? own.id);
  const [good, setGood] = useState<Good>('food');
  const [first] = others;
  if (first === undefined) return null;
  const extras: readonly ExtraClause[] = (table.draft?.clauses ?? []).flatMap(({ clause }) =>
    clause.kind === 'transfer' || clause.kind === 'fund' ? [] : [clause],
  );
  const choices = clauseChoices(view, own, { ...emptyDraft(first), partners: others, extras });
  const hasFund = table.draft?.clauses.some(({ clause }) => clause.kind === 'fund') ?? false;
  const goes = table.members.includes(from) && table.members.includes(to) && from !== to;
  return (
    <details class="extra">
      <summary>+ {t('talk.draft.add')}</summary>
      <div class="stack tight">
        <div class="draft-goods">
          <Member label={t('talk.draft.from')} members={table.members} value={from} choose={setFrom} />
          <Member label={t('talk.draft.to')} members={table.members} value={to} choose={setTo} />
          <label>
            <span class="label">{t('talk.draft.goods')}</span>
            <select class="input" value={good} onChange={(event) => setGood(goods.find((one) => one === event.currentTarget.value) ?? 'food')}>
              {goods.map((one) => (
                <option key={one} value={one}>
                  {t(`common.good.${one}`)}
                </option>
              ))}
            </select>
          </label>
          <Button disabled={!goes} onClick={() => add({ kind: 'transfer', from, to, good, amount: 1 })}>
            {t('talk.draft.addGoods')}
          </Button>
        </div>
        {choices.map(({ label, clause }) => (
          <button key={label} type="button" class="add wide" onClick={() => add(clause)}>
            <span aria-hidden="true">+</span>
            {label}
          </button>
        ))}
        {isOpen(view, 'fund') && !hasFund ? (
          <button type="button" class="add wide" onClick={() => add({ kind: 'fund', pledges: fairPledges(view, table.members) })}>
            <span aria-hidden="true">+</span>
            {t('play.compose.fund')}
          </button>
        ) : null}
      </div>
    </details>
  );
}

const fairPledges = (view: Props['view'], members: readonly CountryId[]) =>
  members.map((country) => ({ country, coins: Math.max(1, Math.floor(countryOf(view, country)?.fairCoins ?? 1)) }));

function Member(props: {
  readonly label: string;
  readonly members: readonly CountryId[];
  readonly value: CountryId;
  readonly choose: (id: CountryId) => void;
}) {
  return (
    <label>
      <span class="label">{props.label}</span>
      <select
        class="input"
        value={props.value}
        onChange={(event) => {
          const id = props.members.find((one) => one === event.currentTarget.value);
          if (id !== undefined) props.choose(id);
        }}
      >
        {props.members.map((id) => (
          <option key={id} value={id}>
            {countryName(id)}
          </option>
        ))}
      </select>
    </label>
  );
}
