import { useState } from 'preact/hooks';
import type { OwnCountryView, PublicView } from '../../../shared/protocol/views.ts';
import { type CountryId, countryId } from '../../../shared/lib/ids.ts';
import { lastRead } from '../../state/read-lines.ts';
import { countryColour, countryName } from '../../state/world-words.ts';
import { t } from '../../text/text.ts';
import { type Channel, channelsOf, unreadIn } from './channels.ts';
import { Chat } from './chat.tsx';
import type { PhaseProps } from './game.tsx';

/** How many lines wait to be read in all channels. */
export const unreadLines = (view: PublicView, own: OwnCountryView): number =>
  channelsOf(view, own, null).reduce((sum, channel) => sum + unreadIn(channel, own.id, lastRead(channel.key)), 0);

/** Whether this country has anything to read or write: chat is open, or was and left lines. */
export const hasTalk = (view: PublicView, own: OwnCountryView): boolean =>
  view.chatOpen || view.plenaryChat.length > 0 || own.pairChat.some((line) => line.from !== line.to);

const nameOf = (channel: Channel): string => (channel.to === null ? t('talk.all') : countryName(channel.to));

/** All channels of a country side by side: everybody, and every pair (rule TK2). */
export function TalkPanel({ view, own }: Omit<PhaseProps, 'code'>) {
  const [opened, setOpened] = useState<CountryId | null>(null);
  const [selected, select] = useState('all');
  const channels = channelsOf(view, own, opened);
  const shown = channels.find((channel) => channel.key === selected) ?? channels[0];
  const others = view.countries.filter(({ id, bot }) => id !== own.id && bot === null && !channels.some((channel) => channel.to === id));
  if (shown === undefined) return null;
  return (
    <section class="card talk" aria-label={t('talk.title')}>
      <h2 class="wide-only">{t('talk.title')}</h2>
      <div class="channels" role="group" aria-label={t('talk.channels')}>
        {channels.map((channel) => {
          const unread = channel.key === shown.key ? 0 : unreadIn(channel, own.id, lastRead(channel.key));
          return (
            <button
              key={channel.key}
              type="button"
              aria-pressed={channel.key === shown.key}
              style={channel.to === null ? undefined : { '--k': countryColour(channel.to) }}
              onClick={() => select(channel.key)}
            >
              {nameOf(channel)}
              {unread === 0 ? null : (
                <span class="count">
                  {unread}
                  <span class="unseen"> {t('talk.unread')}</span>
                </span>
              )}
            </button>
          );
        })}
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
            {others.map(({ id }) => (
              <option key={id} value={id}>
                {countryName(id)}
              </option>
            ))}
          </select>
        )}
      </div>
      <Chat key={shown.key} view={view} own={own} channel={shown} />
    </section>
  );
}
