import { useEffect, useState } from 'preact/hooks';
import type { DoorProps } from '../../app.tsx';
import { fetchLesson } from '../../net/api.ts';
import { connect } from '../../net/connection.ts';
import { ConnectionBanner } from '../../parts/connection-banner.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { connectionRefusal, connectionStatus, presence, publicView, story, storyAgain } from '../../state/views.ts';
import { navigate } from '../../router.ts';
import { rememberStage } from '../../state/stage-device.ts';
import { theme } from '../../state/theme.ts';
import { worldMap, worldTexts } from '../../state/world-words.ts';
import { hasTwins, watchWorlds, worldLinks } from '../../state/worlds.ts';
import { refusalSentence } from '../../text/refusal-sentence.ts';
import { followClassLanguage, language, t } from '../../text/text.ts';
import { StageScreenView } from './stage-screen-view.tsx';
import { TwinStage } from './twin-stage.tsx';

/** `/stage/CODE`: the projector's door. */
export default function StageScreen({ code }: DoorProps) {
  useEffect(() => {
    connect(code, 'stage');
    rememberStage(code);
    const leave = watchWorlds(code, 'stage');
    // The projector speaks to the class, whatever language the laptop has.
    void fetchLesson(code).then((answer) => {
      if (answer.ok) void followClassLanguage(answer.value.language, false);
    });
    return leave;
  }, [code]);
  const reducedMotion = useReducedMotion();
  const view = publicView.value;
  const map = worldMap.value;
  const texts = worldTexts.value;
  useEffect(() => {
    if (map?.map === 'world') void import('../../world/map/ground.ts').then(({ loadWorldMap }) => loadWorldMap());
  }, [map?.map]);
  const views = hasTwins.value ? worldLinks.value.map((link) => link.view.value) : [view];
  const over = views.every((one) => one?.clock.phase === 'debrief');
  useEffect(() => {
    // The debrief is on every screen, the projector's first of all.
    if (over) navigate(`/debrief/${code}`, 'replace');
  }, [over]);
  if (connectionStatus.value === 'refused') {
    const refusal = connectionRefusal.value;
    return <Waiting text={refusal ? refusalSentence(refusal) : t('common.connection.lost')} home />;
  }
  if (!view || !map || !texts) return <Waiting text={t('common.connection.connecting')} />;
  const shared = { map, texts, code, joinUrl: `${location.origin}/j/${code}`, language: language.value, theme: theme.value, reducedMotion };
  return (
    <>
      <ConnectionBanner />
      {hasTwins.value ? (
        <TwinStage {...shared} />
      ) : (
        <StageScreenView {...shared} view={view} story={view.clock.shown === null ? story.value : storyAgain.value} presence={presence.value} />
      )}
    </>
  );
}

function useReducedMotion(): boolean {
  const [reduced, setReduced] = useState(() => matchMedia('(prefers-reduced-motion: reduce)').matches);
  useEffect(() => {
    const query = matchMedia('(prefers-reduced-motion: reduce)');
    const follow = (): void => setReduced(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return reduced;
}
