import { useState } from 'preact/hooks';
import type { CountryId, TableId } from '../../../shared/lib/ids.ts';
import type { TableView } from '../../../shared/protocol/talk-view.ts';
import type { OwnCountryView, PublicView } from '../../../shared/protocol/views.ts';
import { Button } from '../../parts/button.tsx';
import { CountryBadge } from '../../parts/country-badge.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { useCommand } from '../../state/use-command.ts';
import { countryName } from '../../state/world-words.ts';
import { formatList, t } from '../../text/text.ts';
import { ConfirmButton } from './confirm-button.tsx';
import type { PhaseProps } from './game.tsx';
import { TableDraft } from './table-draft.tsx';
import { Votes } from './vote-card.tsx';

/** Whom one may ask to a table: countries led by people (rule NT1). */
export const guests = (view: PublicView, own: OwnCountryView, there: readonly CountryId[] = []): readonly CountryId[] =>
  view.countries.filter(({ id, bot }) => id !== own.id && bot === null && !there.includes(id)).map(({ id }) => id);

export const invitations = (own: OwnCountryView): readonly TableView[] => own.talk.tables.filter((table) => table.invited.includes(own.id));

/** Somebody asks this country to a table. */
export function Invitation({ own, table }: { readonly own: OwnCountryView; readonly table: TableView }) {
  const { send, pending } = useCommand();
  const answer = (join: boolean) => void send({ type: 'AnswerTable', tableId: table.id, join });
  const others = [...table.members, ...table.invited].filter((id) => id !== own.id && id !== table.opener);
  return (
    <div class="card inner accent stack tight">
      <p>
        <b>{t('talk.table.asked', { country: countryName(table.opener) })}</b>{' '}
        {others.length === 0 ? null : t('talk.table.askedToo', { countries: formatList(others.map(countryName)) })}
      </p>
      <div class="row">
        <Button kind="primary" pending={pending} onClick={() => answer(true)}>
          {t('talk.table.join')}
        </Button>
        <Button pending={pending} onClick={() => answer(false)}>
          {t('talk.table.decline')}
        </Button>
      </div>
    </div>
  );
}

/** A table this country sits at: who is there, the draft, the votes, and the way out. */
export function TableBox({ view, own, table }: Omit<PhaseProps, 'code'> & { readonly table: TableView }) {
  const { send, pending } = useCommand();
  const free = guests(view, own, [...table.members, ...table.invited]);
  return (
    <div class="stack table-box">
      <p>
        <span class="label">{t('talk.table.here')}</span> {formatList(table.members.map(countryName))}
        {table.invited.length === 0 ? null : (
          <small class="muted"> · {t('talk.table.waitsFor', { countries: formatList(table.invited.map(countryName)) })}</small>
        )}
      </p>
      <TableDraft view={view} own={own} table={table} />
      {table.members.length < 2 ? null : <Votes own={own} body={{ kind: 'table', tableId: table.id }} />}
      <div class="row">
        {free.length === 0 ? null : <InviteButton label={t('talk.table.inviteMore')} free={free} tableId={table.id} />}
        <ConfirmButton
          label={t('talk.table.leave')}
          title={t('talk.table.leaveTitle')}
          text={t(table.members.length === 1 ? 'talk.table.leaveLast' : 'talk.table.leaveText')}
          pending={pending}
          onConfirm={() => send({ type: 'LeaveTable', tableId: table.id })}
        />
      </div>
    </div>
  );
}

/** Opens a table, or asks more countries to one: tick who shall come. */
export function InviteButton(props: { readonly label: string; readonly free: readonly CountryId[]; readonly tableId: TableId | null }) {
  const { send, pending } = useCommand();
  const [asking, setAsking] = useState(false);
  const [chosen, setChosen] = useState<readonly CountryId[]>([]);
  const close = () => {
    setAsking(false);
    setChosen([]);
  };
  const go = async () => {
    const invite = [...chosen];
    const { tableId } = props;
    const ok = await send(tableId === null ? { type: 'OpenTable', invite } : { type: 'InviteToTable', tableId, invite }, t('talk.table.sent'));
    if (ok) close();
  };
  return (
    <>
      <button type="button" class="btn open-table" aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {props.label}
      </button>
      {asking ? (
        <Dialog
          title={t('talk.table.whom')}
          onClose={close}
          foot={
            <>
              <Button onClick={close}>{t('common.action.cancel')}</Button>
              <span class="grow">
                <Button kind="primary" wide pending={pending} disabled={chosen.length === 0} onClick={() => void go()}>
                  {t('talk.table.invite')}
                </Button>
              </span>
            </>
          }
        >
          <p class="muted">{t('talk.table.about')}</p>
          <div class="guesses" role="group" aria-label={t('talk.table.whom')}>
            {props.free.map((id) => (
              <button
                key={id}
                type="button"
                class="pick"
                aria-pressed={chosen.includes(id)}
                onClick={() => setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])}
              >
                <CountryBadge id={id} />
              </button>
            ))}
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
