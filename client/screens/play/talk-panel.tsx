import { useState } from 'preact/hooks';
import type { OwnCountryView, PublicView } from '../../../shared/protocol/views.ts';
import { type CountryId, countryId } from '../../../shared/lib/ids.ts';
import { lastRead } from '../../state/read-lines.ts';
import { countryColour, countryName } from '../../state/world-words.ts';
import { formatList, t } from '../../text/text.ts';
import { type Channel, channelsOf, unreadIn } from './channels.ts';
import { Chat } from './chat.tsx';
import type { PhaseProps } from './game.tsx';
import { guests, Invitation, invitations, InviteButton, TableBox } from './tables.tsx';

/** What waits here: lines to read in all channels, invitations, and votes to cast. */
export const unreadLines = (view: PublicView, own: OwnCountryView): number =>
  channelsOf(view, own, null).reduce((sum, channel) => sum + unreadIn(channel, own.id, lastRead(channel.key)), 0) +
  invitations(own).length +
  own.talk.votes.filter((vote) => vote.table !== null && !vote.closed && vote.mine === null && vote.voters.includes(own.id)).length;

/** Whether this country has anything to read, to write or to sit down at. */
export const hasTalk = (view: PublicView, own: OwnCountryView): boolean =>
  view.chatOpen ||
  view.plenaryChat.length > 0 ||
  own.pairChat.some((line) => line.from !== line.to) ||
  own.talk.tables.length > 0 ||
  guests(view, own).length > 0;

/** Where nobody writes the tab is about the tables alone. */
export const talkTitle = (view: PublicView): string => t(view.chatOpen ? 'play.tabs.chat' : 'talk.table.tab');

function nameOf(channel: Channel, own: CountryId): string {
  if (channel.table !== null) return t('talk.table.with', { countries: formatList(channel.table.members.filter((id) => id !== own).map(countryName)) });
  return channel.to === null ? t('talk.all') : countryName(channel.to);
}

/** All channels of a country side by side: everybody, every pair and every table (rules TK2, NT2). */
export function TalkPanel({ view, own }: Omit<PhaseProps, 'code'>) {
  const [opened, setOpened] = useState<CountryId | null>(null);
  const [selected, select] = useState('');
  const channels = channelsOf(view, own, opened);
  const shown = channels.find((channel) => channel.key === selected) ?? channels[0];
  const free = guests(view, own);
  const others = free.filter((id) => !channels.some((channel) => channel.to === id));
  return (
    <section class="card talk" aria-label={talkTitle(view)}>
      <h2 class="wide-only">{talkTitle(view)}</h2>
      {invitations(own).map((table) => (
        <Invitation key={table.id} own={own} table={table} />
      ))}
      <div class="channels" role="group" aria-label={t('talk.channels')}>
        {channels.map((channel) => {
          const unread = channel.key === shown?.key ? 0 : unreadIn(channel, own.id, lastRead(channel.key));
          return (
            <button
              key={channel.key}
              type="button"
              class={channel.kind}
              aria-pressed={channel.key === shown?.key}
              style={channel.to === null ? undefined : { '--k': countryColour(channel.to) }}
              onClick={() => select(channel.key)}
            >
              {nameOf(channel, own.id)}
              {unread === 0 ? null : (
                <span class="count">
                  {unread}
                  <span class="unseen"> {t('talk.unread')}</span>
                </span>
              )}
            </button>
          );
        })}
      </div>
      <div class="channel-more">
        {others.length === 0 || !view.chatOpen ? null : (
          <select
            class="input"
            aria-label={t('talk.writeTo')}
            value=""
            onChange={(event) => {
              const id = countryId(event.currentTarget.value);
              setOpened(id);
              select(id);
            }}
          >
            <option value="">{t('talk.writeTo')}</option>
            {others.map((id) => (
              <option key={id} value={id}>
                {countryName(id)}
              </option>
            ))}
          </select>
        )}
        {free.length === 0 ? null : <InviteButton label={t('talk.table.open')} free={free} tableId={null} />}
      </div>
      {shown === undefined ? <p class="muted">{t('talk.table.about')}</p> : null}
      {shown?.table == null ? null : <TableBox key={shown.key} view={view} own={own} table={shown.table} />}
      {shown === undefined || (!view.chatOpen && shown.lines.length === 0) ? null : <Chat key={shown.key} view={view} own={own} channel={shown} />}
    </section>
  );
}
