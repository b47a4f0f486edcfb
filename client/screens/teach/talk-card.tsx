import './talk-card.css';
import type { ComponentChildren } from 'preact';
import type { ChatLine } from '../../../shared/game/state.ts';
import type { PublicView, TeacherView } from '../../../shared/protocol/views.ts';
import { Button } from '../../parts/button.tsx';
import { countryColour, countryName } from '../../state/world-words.ts';
import { formatList, t } from '../../text/text.ts';
import { sendPower } from './send-power.ts';

/** What students write, and the powers over it: reported lines first (rules MD1–MD3, TK3). */
export function TalkCard(props: { readonly view: PublicView; readonly own: TeacherView }) {
  const { view, own } = props;
  const { talk } = own;
  const open = talk.reports.filter((report) => !report.settled);
  const lines = [...view.plenaryChat, ...talk.lines].filter((line) => !line.hidden).slice(-60);
  const muted = own.seats.filter((seat) => talk.muted.includes(seat.id));
  if (!view.chatOpen && lines.length + talk.reports.length + muted.length + talk.tables.length === 0) return null;
  return (
    <section class="card talk-card" aria-labelledby="talk-title">
      <div class="row spread">
        <h2 id="talk-title">{t('talk.console.title')}</h2>
        {open.length === 0 ? null : <span class="chip bad">{t('talk.console.reports', { count: open.length })}</span>}
      </div>
      {open.length === 0 ? null : (
        <div role="status">
          <ul class="talk-lines">
            {open.map(({ line, by }) => (
              <ConsoleLine key={`${line.id}-${by}`} line={line} own={own}>
                <Button size="small" onClick={() => void sendPower({ type: 'SettleReport', lineId: line.id }, t('talk.console.settled'))}>
                  {t('talk.console.fine')}
                </Button>
              </ConsoleLine>
            ))}
          </ul>
        </div>
      )}
      {muted.length === 0 ? null : (
        <ul class="talk-lines">
          {muted.map((seat) => (
            <li key={seat.id} class="row spread">
              <span>{t('talk.console.isMuted', { name: seat.name })}</span>
              <Button
                size="small"
                onClick={() => void sendPower({ type: 'MuteSeat', seatId: seat.id, muted: false }, t('talk.console.unmuted', { name: seat.name }))}
              >
                {t('talk.console.unmute')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Tables own={own} />
      <p class="muted">
        <small>{t(view.talk.teacherReads ? 'talk.console.youRead' : 'talk.console.youDoNotRead')}</small>
      </p>
      {lines.length === 0 ? (
        <p class="muted">{t('talk.console.none')}</p>
      ) : (
        <ol class="talk-lines scrolls" tabIndex={0} aria-label={t('talk.console.title')}>
          {lines.toReversed().map((line) => (
            <ConsoleLine key={line.id} line={line} own={own} />
          ))}
        </ol>
      )}
      {talk.hidden.length === 0 ? null : (
        <details class="teach-more">
          <summary>{t('talk.console.hiddenLines', { count: talk.hidden.length })}</summary>
          <ul class="talk-lines">
            {talk.hidden.map((line) => (
              <ConsoleLine key={line.id} line={line} own={own} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** Who sits where, always; open votes, where the teacher reads along (rules NT3, VO3). */
function Tables({ own }: { readonly own: TeacherView }) {
  const { tables, votes } = own.talk;
  const open = votes.filter((vote) => !vote.closed);
  if (tables.length + open.length === 0) return null;
  return (
    <>
      <h3>{t('talk.console.tables')}</h3>
      <ul class="talk-lines">
        {tables.map((table) => (
          <li key={table.id}>
            {formatList(table.members.map(countryName))}
            {table.invited.length === 0 ? null : (
              <small class="muted"> · {t('talk.table.waitsFor', { countries: formatList(table.invited.map(countryName)) })}</small>
            )}
          </li>
        ))}
        {open.map((vote) => (
          <li key={vote.id} class="row spread">
            <span>{vote.question}</span>
            <Button size="small" onClick={() => void sendPower({ type: 'EndVote', voteId: vote.id }, t('talk.console.voteEnded'))}>
              {t('talk.console.endVote')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function ConsoleLine(props: { readonly line: ChatLine; readonly own: TeacherView; readonly children?: ComponentChildren }) {
  const { line, own } = props;
  const writer = own.seats.find((seat) => seat.id === line.seatId);
  const to = line.table !== null ? t('talk.table.title') : line.to === null ? t('talk.all') : countryName(line.to);
  const isMuted = writer !== undefined && own.talk.muted.includes(writer.id);
  return (
    <li class="talk-line" style={{ '--k': countryColour(line.from) }}>
      <small class="label">
        {countryName(line.from)} · {line.seatName} → {to}
      </small>
      <span class="talk-words">{line.text}</span>
      <span class="row">
        {props.children}
        <Button
          size="small"
          onClick={() =>
            void sendPower({ type: 'HideLine', lineId: line.id, hidden: !line.hidden }, t(line.hidden ? 'talk.console.shown' : 'talk.console.hidden'))
          }
        >
          {t(line.hidden ? 'talk.console.show' : 'talk.console.hide')}
        </Button>
        {writer === undefined || isMuted ? null : (
          <Button
            size="small"
            aria-label={t('talk.console.muteOf', { name: writer.name })}
            onClick={() => void sendPower({ type: 'MuteSeat', seatId: writer.id, muted: true }, t('talk.console.nowMuted', { name: writer.name }))}
          >
            {t('talk.console.mute')}
          </Button>
        )}
      </span>
    </li>
  );
}
