import './play-styles.ts';
import { useEffect } from 'preact/hooks';
import type { DoorProps } from '../../app.tsx';
import { connect } from '../../net/connection.ts';
import { recallSecret, takeSecretFromFragment } from '../../net/secrets.ts';
import { resendLeft } from '../../net/send-command.ts';
import { ConnectionBanner } from '../../parts/connection-banner.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { follow, navigate } from '../../router.ts';
import { learnWorlds } from '../../state/own-world.ts';
import { connectionStatus, publicView, seatView, worldId } from '../../state/views.ts';
import { t } from '../../text/text.ts';
import { Game, type GameProps } from './game.tsx';
import { isStoodIn } from './people-notices.tsx';
import { useSigns } from './report-signs.ts';
import { useHint } from './use-hint.ts';

/** A student's seat: connects with the seat's secret, then shows the game as the views say. */
export default function PlayScreen({ code }: DoorProps) {
  takeSecretFromFragment('seat', code);
  const secret = recallSecret('seat', code);
  useEffect(() => {
    if (secret === null) return;
    connect(code, 'seat', secret);
    void learnWorlds(code);
    resendLeft(code);
  }, [code, secret]);
  const view = publicView.value;
  const seat = seatView.value;
  const over = view?.clock.phase === 'debrief';
  useEffect(() => {
    if (over) navigate(`/debrief/${worldId.peek() ?? code}`, 'replace');
  }, [over]);

  if (secret === null) return <NoWay title={t('play.noSeat.title')} text={t('play.noSeat.text', { code })} go={t('play.noSeat.join')} to={`/j/${code}`} />;
  if (connectionStatus.value === 'refused')
    return <NoWay title={t('play.refused.title')} text={t('play.refused.text')} go={t('play.refused.again')} to={`/j/${code}`} />;
  if (view === null || seat === null)
    return (
      <>
        <ConnectionBanner />
        <Waiting text={t('common.connection.connecting')} />
      </>
    );
  return <SeatedGame code={code} view={view} seat={seat} />;
}

/** The game on the student's own device, which tells what it shows; a teacher who looks at it does not. */
function SeatedGame(props: GameProps) {
  useSigns(isStoodIn(props.view, props.seat));
  useHint(props.view, props.seat);
  return <Game {...props} />;
}

function NoWay({ title, text, go, to }: { readonly title: string; readonly text: string; readonly go: string; readonly to: string }) {
  return (
    <main class="page narrow" id="content" tabIndex={-1}>
      <h1>{title}</h1>
      <p class="muted">{text}</p>
      <a class="btn primary" href={to} onClick={follow}>
        {go}
      </a>
    </main>
  );
}
