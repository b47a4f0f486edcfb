import type { PublicView, TeacherView } from '../../../shared/protocol/views.ts';
import { Button } from '../../parts/button.tsx';
import { t } from '../../text/text.ts';
import './lobby.css';
import { ClassLinkLine } from './class-link-line.tsx';
import { ClassListControl } from './class-list/class-list-control.tsx';
import { joinAddress } from './join-address.ts';
import { LadderCard } from './ladder-card.tsx';
import { LobbyControls } from './lobby-controls.tsx';
import { PlanStrip } from './plan-strip.tsx';
import { PeopleCalls, PeopleTools } from './people-calls.tsx';
import { QrCode } from './qr-code.tsx';
import { Roster } from './roster.tsx';
import { RulesCheckCard } from './rules-check-card.tsx';
import { SayCard } from './say-card.tsx';
import { sending, sendPower } from './send-power.ts';

/** Before the game: the code as big as it goes, who has come, and the start. */
export function Lobby(props: { readonly code: string; readonly view: PublicView; readonly own: TeacherView }) {
  const { code, view, own } = props;
  const address = joinAddress(location.origin, code);
  return (
    <div class="console-lobby">
      <section class="card lobby-join" aria-labelledby="lobby-join">
        <h2 id="lobby-join">{t('teach.lobby.join')}</h2>
        <div class="lobby-code">
          <QrCode text={address.link} label={t('teach.lobby.qr', { address: address.words })} />
          <div class="stack tight">
            <p class="label">{t('teach.console.code')}</p>
            <p class="lobby-big">{code}</p>
            <p class="lobby-address">{t('teach.lobby.address', { address: address.words })}</p>
          </div>
        </div>
        <ClassLinkLine code={code} />
        <p>
          <a class="btn small" href={`/print/${code}`} target="_blank" rel="noopener">
            {t('print.open')}
          </a>
        </p>
        {address.localOnly ? <p class="notice">{t('teach.lobby.localOnly')}</p> : null}
      </section>
      <div class="stack lobby-start">
        <SayCard view={view} />
        <div class="card accent">
          <p role="status">
            <b>{own.seats.length === 0 ? t('teach.lobby.nobody') : t('teach.lobby.count', { count: own.seats.length })}</b>
          </p>
          <Button
            kind="primary"
            wide
            pending={sending.value === 'StartLesson'}
            onClick={() => void sendPower({ type: 'StartLesson' }, t('teach.lobby.startedToast'))}
          >
            {own.seats.length === 0 ? t('teach.lobby.startAlone') : t('teach.lobby.start')}
          </Button>
          <small class="muted">{t('teach.lobby.startHint')}</small>
        </div>
      </div>
      <div class="lobby-plan">
        <PlanStrip view={view} own={own} />
      </div>
      <section class="card lobby-roster" aria-labelledby="lobby-roster">
        <h2 id="lobby-roster">{t('teach.lobby.roster')}</h2>
        <LobbyControls own={own} />
        <ClassListControl code={code} own={own} />
        {own.seats.length === 0 ? null : (
          <p class="muted">
            <small>{t('delegation.lobby.hint')}</small>
          </p>
        )}
        <PeopleCalls own={own} />
        <PeopleTools own={own} />
        <Roster view={view} own={own} />
      </section>
      <div class="lobby-plan">
        <RulesCheckCard own={own} />
      </div>
      <div class="lobby-plan">
        <LadderCard view={view} own={own} />
      </div>
    </div>
  );
}
