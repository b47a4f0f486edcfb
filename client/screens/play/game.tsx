import { useEffect, useRef } from 'preact/hooks';
import type { OwnCountryView, PublicView, SeatView } from '../../../shared/protocol/views.ts';
import { announce, clearToasts, toast } from '../../parts/announcer.tsx';
import { Bell } from '../../parts/bell.tsx';
import { ConnectionBanner } from '../../parts/connection-banner.tsx';
import { Glossary } from '../../parts/glossary.tsx';
import { notice } from '../../state/views.ts';
import { countryName } from '../../state/world-words.ts';
import { t } from '../../text/text.ts';
import { CapitalCall } from './capital-call.tsx';
import { CheatSheet } from './cheat-sheet.tsx';
import { DecisionPhase } from './decision-phase.tsx';
import { DelegationLine } from './delegation-line.tsx';
import { Figures } from './figures.tsx';
import { HintLine } from './hint-line.tsx';
import { LobbyPhase } from './lobby-phase.tsx';
import { BriefDialog } from './national-brief.tsx';
import { NegotiationPhase } from './negotiation-phase.tsx';
import { NewsPhase } from './news-phase.tsx';
import { OfficeDesk } from './office-desk.tsx';
import { offerDraft, openPartner, tutorialOpen } from './open-sheets.ts';
import { PeopleNotices } from './people-notices.tsx';
import { ReflectionPhase } from './reflection-phase.tsx';
import { RevealPhase } from './reveal-phase.tsx';
import { StopCard, StopLine } from './stop-card.tsx';
import { Tutorial } from './tutorial/tutorial.tsx';
import { TopBar } from './top-bar.tsx';
import { whatToDo } from './what-to-do.ts';

export interface GameProps {
  readonly code: string;
  readonly view: PublicView;
  readonly seat: SeatView;
}

/** What every phase's screen gets: the public view and the own country's. */
export interface PhaseProps {
  readonly code: string;
  readonly view: PublicView;
  readonly own: OwnCountryView;
}

/** The game on a phone or a wide screen: what is always there, and the running phase. */
export function Game({ code, view, seat }: GameProps) {
  const { phase, round, practice, course } = view.clock;
  const todo = whatToDo(view, seat);
  const content = useRef<HTMLElement>(null);
  const first = useRef(true);
  useEffect(() => {
    // A new phase closes what belonged to the old one and starts reading at the top.
    openPartner.value = null;
    offerDraft.value = null;
    if (first.current) {
      first.current = false;
      return;
    }
    clearToasts();
    if (tutorialOpen.peek()) {
      tutorialOpen.value = false;
      toast(t('tutorial.started'));
    }
    announce(`${t(`common.phase.${phase}`)}. ${todo}`);
    scrollTo(0, 0);
    content.current?.focus({ preventScroll: true });
  }, [phase, round, course]);
  const own = seat.own;
  return (
    <div class={`play phase-${phase}`}>
      <ConnectionBanner />
      <Bell bell={view.talk.bell} />
      <PeopleNotices view={view} seat={seat} />
      <header class="play-head">
        <TopBar code={code} view={view} seat={seat} />
        <HintLine view={view} todo={todo} />
        {phase === 'debrief' ? null : <DelegationLine view={view} seat={seat} />}
        {own === null || phase === 'lobby' ? null : <Figures view={view} own={own} />}
      </header>
      <main class="play-body" id="content" tabIndex={-1} ref={content} inert={seatIsElsewhere()}>
        <StopLine clock={view.clock} />
        <h1 class="unseen">
          {own === null ? t('common.name') : t('play.title', { country: countryName(own.id) })}: {t(`common.phase.${phase}`)}
        </h1>
        {seat.office !== null && phase !== 'lobby' ? (
          <OfficeDesk view={view} seat={seat} />
        ) : phase === 'lobby' && tutorialOpen.value ? (
          <Tutorial view={view} seat={seat} />
        ) : phase === 'lobby' || own === null ? (
          <LobbyPhase code={code} view={view} seat={seat} />
        ) : phase === 'news' ? (
          <NewsPhase code={code} view={view} own={own} />
        ) : phase === 'negotiation' ? (
          <NegotiationPhase code={code} view={view} own={own} />
        ) : phase === 'decision' ? (
          <DecisionPhase code={code} view={view} own={own} />
        ) : phase === 'reveal' ? (
          <RevealPhase code={code} view={view} own={own} />
        ) : phase === 'reflection' ? (
          <ReflectionPhase code={code} view={view} own={own} written={seat.reflection} />
        ) : null}
      </main>
      {own === null ? null : <BriefDialog code={code} view={view} own={own} />}
      {own !== null && phase === 'decision' ? <CapitalCall key={`${round}-${practice}-${course}`} code={code} view={view} own={own} /> : null}
      <CheatSheet view={view} />
      <Glossary />
      <StopCard code={code} clock={view.clock} />
    </div>
  );
}

/** Nothing here reaches the server any more, so nothing here may look as if it did. */
const seatIsElsewhere = (): boolean => notice.value?.code === 'seat-taken-over' || notice.value?.code === 'removed';
