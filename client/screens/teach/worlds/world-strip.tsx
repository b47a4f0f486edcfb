import './world-strip.css';
import { letterOf } from '../../../../shared/protocol/world-id.ts';
import type { PublicView, TeacherView } from '../../../../shared/protocol/views.ts';
import type { WorldLink } from '../../../net/world-links.ts';
import { Button } from '../../../parts/button.tsx';
import { Countdown } from '../../../parts/countdown.tsx';
import { Meter } from '../../../parts/meter.tsx';
import { countryName, threatWords } from '../../../state/world-words.ts';
import { leadsAll, worldLinks } from '../../../state/worlds.ts';
import { formatList, formatNumber, t } from '../../../text/text.ts';
import { sending, sendToWorld } from '../send-power.ts';
import { PartlyDoneNotice } from './partly-done.tsx';
import { laggards } from './world-progress.ts';

interface Props {
  /** The world whose whole console stands below. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Twin worlds side by side: where each is, what it faces, whom it waits for; which one is shown, and whom the powers reach. */
export function WorldStrip({ chosen, onChoose }: Props) {
  const worlds = worldLinks.value.map((link) => ({ link, view: link.view.value, own: link.own.value }));
  const behind = laggards(worlds);
  return (
    <section class="world-strip" aria-label={t('worlds.title')}>
      <ul class="world-strip-list" style={{ '--worlds': worlds.length }}>
        {worlds.map((world) => (
          <li key={world.link.id} class={world.link.id === chosen ? 'chosen' : ''}>
            <button type="button" class="world-strip-name" aria-pressed={world.link.id === chosen} onClick={() => onChoose(world.link.id)}>
              <b>{t('worlds.name', { world: letterOf(world.link.id) })}</b>
              <small>{world.link.id === chosen ? t('worlds.showing') : t('worlds.show', { world: letterOf(world.link.id) })}</small>
            </button>
            {world.view === null || world.own === null ? (
              <p class="muted">{world.link.online.value ? t('common.loading') : t('worlds.lost')}</p>
            ) : (
              <Standing link={world.link} view={world.view} own={world.own} behind={behind.has(world)} />
            )}
          </li>
        ))}
      </ul>
      <fieldset class="world-lead">
        <legend>{t('worlds.lead')}</legend>
        {([true, false] as const).map((all) => (
          <label key={String(all)} class={leadsAll.value === all ? 'chosen' : ''}>
            <input
              type="radio"
              name="lead"
              checked={leadsAll.value === all}
              onChange={() => {
                leadsAll.value = all;
              }}
            />
            {all ? t('worlds.leadAll') : t('worlds.leadOne', { world: letterOf(chosen) })}
          </label>
        ))}
      </fieldset>
      <PartlyDoneNotice />
    </section>
  );
}

function Standing({ link, view, own, behind }: { readonly link: WorldLink; readonly view: PublicView; readonly own: TeacherView; readonly behind: boolean }) {
  const { clock, threat } = view;
  const here = Object.values(link.presence.value).filter((state) => state === 'online').length;
  const world = letterOf(link.id);
  const people = clock.phase === 'lobby' ? t('worlds.students', { count: own.seats.length }) : t('worlds.online', { count: here, all: own.seats.length });
  return (
    <>
      <p class="world-strip-when">
        <b>{whenOf(view)}</b>
        {clock.phase === 'lobby' || clock.phase === 'debrief' ? null : <Countdown clock={clock} />}
        {behind ? <span class="world-behind">{t('worlds.behind')}</span> : null}
        {link.online.value ? null : <span class="world-behind">{t('worlds.lost')}</span>}
      </p>
      <p class="world-strip-facts">
        <span>{people}</span>
        {clock.phase === 'lobby' ? null : (
          <span>
            {t('worlds.threat', { threat: threatWords()?.name ?? '', level: formatNumber(threat.level), line: formatNumber(threat.line) })}
            {', '}
            {threat.coinsMissing > 0 ? t('worlds.missing', { coins: formatNumber(threat.coinsMissing) }) : t('worlds.enough')}
          </span>
        )}
      </p>
      {clock.phase === 'lobby' ? null : (
        <Meter bare label={threatWords()?.name ?? ''} value={threat.level} mark={threat.line} tone={threat.level > threat.line ? 'bad' : 'good'} />
      )}
      {clock.phase === 'negotiation' || clock.phase === 'decision' ? (
        <p class="world-strip-facts">
          {own.waitedFor.length === 0 ? t('worlds.nobodyWaiting') : t('worlds.waitingFor', { countries: formatList(own.waitedFor.map(countryName)) })}
        </p>
      ) : null}
      {behind ? (
        <Button
          size="small"
          pending={sending.value === 'NextPhase'}
          onClick={() => void sendToWorld(link, clock.phase === 'lobby' ? { type: 'StartLesson' } : { type: 'NextPhase' })}
        >
          {t('worlds.catchUp', { world })}
        </Button>
      ) : null}
    </>
  );
}

function whenOf({ clock, rounds }: PublicView): string {
  if (clock.phase === 'lobby') return t('worlds.lobby');
  if (clock.phase === 'debrief') return t('worlds.over');
  const round = clock.practice ? t('common.practiceRound') : t('common.round', { round: clock.round, rounds });
  return `${round} · ${t(`common.phase.${clock.phase}`)}`;
}
