import { useState } from 'preact/hooks';
import type { PublicView, SeatView } from '../../../shared/protocol/views.ts';
import { Button } from '../../parts/button.tsx';
import { Countdown } from '../../parts/countdown.tsx';
import { CountryBadge } from '../../parts/country-badge.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { LanguageAndThemeSwitch } from '../../parts/switches.tsx';
import { follow } from '../../router.ts';
import { openGlossary } from '../../state/open-glossary.ts';
import { pendingCount } from '../../state/views.ts';
import { ownWorld } from '../../state/own-world.ts';
import { formatList, t } from '../../text/text.ts';
import { DeviceLink } from './device-link.tsx';
import { briefOpen, cheatSheetOpen } from './open-sheets.ts';
import { TeacherButton } from './teacher-talk.tsx';

interface Props {
  readonly code: string;
  readonly view: PublicView;
  readonly seat: SeatView;
}

/** Phase, round, time left and the menu. */
export function TopBar({ code, view, seat }: Props) {
  const [menu, setMenu] = useState(false);
  const { phase, round, practice } = view.clock;
  const playing = phase !== 'lobby' && phase !== 'debrief';
  const roundWords = !playing ? null : practice ? t('common.practiceRound') : t('common.round', { round, rounds: view.rounds });
  const world = ownWorld(code);
  return (
    <div class="top-bar">
      {seat.country === null ? null : (
        <button
          type="button"
          class="own-badge"
          title={t('play.menu.brief')}
          aria-haspopup="dialog"
          onClick={() => {
            briefOpen.value = true;
          }}
        >
          <CountryBadge id={seat.country} bare me />
          <span class="unseen">: {t('play.menu.brief')}</span>
        </button>
      )}
      <div class="where">
        <b>{t(`common.phase.${phase}`)}</b>
        <span>{[roundWords, world === null ? null : t('worlds.name', { world })].filter((words) => words !== null).join(' · ')}</span>
      </div>
      <span class={`saving ${pendingCount.value > 0 ? 'on' : ''}`} aria-hidden="true" />
      {!playing ? null : (
        <span class="clock">
          <Countdown clock={view.clock} spoken />
        </span>
      )}
      {isAlone(view) ? null : <TeacherButton seat={seat} />}
      <button type="button" class="btn small" aria-label={t('play.menu.open')} aria-haspopup="dialog" onClick={() => setMenu(true)}>
        <svg width="20" height="20" viewBox="0 0 20 20" stroke="currentColor" stroke-width="2.200" stroke-linecap="round" aria-hidden="true">
          <path d="M3 5.500h14M3 10h14M3 14.500h14" />
        </svg>
      </button>
      {menu ? <Menu code={code} seat={seat} onClose={() => setMenu(false)} /> : null}
    </div>
  );
}

/** Playing alone against bots: there is no teacher. */
const isAlone = (view: PublicView): boolean =>
  view.seats.length === 1 && view.clock.phase !== 'lobby' && view.clock.deadlineMs === null && view.clock.pausedReason === null;

function Menu({ code, seat, onClose }: { readonly code: string; readonly seat: SeatView; readonly onClose: () => void }) {
  return (
    <Dialog title={t('play.menu.title')} onClose={onClose}>
      <LanguageAndThemeSwitch />
      <div class="stack tight">
        <p>{t('play.menu.class', { code })}</p>
        <p>{t('play.menu.seat', { name: seat.name })}</p>
        <p>{seat.mates.length === 0 ? t('play.menu.alone') : t('play.menu.mates', { names: formatList(seat.mates) })}</p>
      </div>
      {seat.own === null ? null : (
        <Button
          wide
          onClick={() => {
            onClose();
            briefOpen.value = true;
          }}
        >
          {t('play.menu.brief')}
        </Button>
      )}
      <Button
        wide
        onClick={() => {
          onClose();
          cheatSheetOpen.value = true;
        }}
      >
        {t('tutorial.sheet.open')}
      </Button>
      <Button
        wide
        onClick={() => {
          onClose();
          openGlossary.value = 'all';
        }}
      >
        {t('glossary.around.title')}
      </Button>
      <DeviceLink code={code} />
      <a class="btn" href="/" onClick={follow}>
        {t('play.menu.leave')}
      </a>
    </Dialog>
  );
}
