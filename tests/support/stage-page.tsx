/**
 * The stage from invented views, for looking at it: `?world=crowd&phase=negotiation&links=30&language=en&theme=paper`.
 * Not part of the product. `MOMENT=n` freezes the reveal at its n-th moment, `story=broken` lets it play.
 */
// First, as in the product: it says in which order the style layers stand.
import '../../client/styles/main.css';
import { render } from 'preact';
import type { Phase } from '../../shared/game/state.ts';
import { StageScreenView } from '../../client/screens/stage/stage-screen-view.tsx';
import { publicView } from '../../client/state/views.ts';
import { worldTexts } from '../../client/state/world-words.ts';
import { loadWords, setLanguage } from '../../client/text/text.ts';
import { stageFixture, type FixtureWish, type WorldName } from './stage-fixtures.ts';

const query = new URLSearchParams(location.search);
const language = query.get('language') === 'en' ? 'en' : 'id';
const theme = query.get('theme') === 'paper' ? 'paper' : 'night';
document.documentElement.dataset['theme'] = theme;
await loadWords(['common', 'headline', 'reveal', 'stage', 'talk']);
await setLanguage(language);

const wish: FixtureWish = {
  world: (query.get('world') ?? 'intro') as WorldName,
  language,
  phase: (query.get('phase') ?? 'negotiation') as Phase,
  nowMs: Date.now(),
  ...(query.has('links') ? { links: Number(query.get('links')) } : {}),
  ...(query.has('level') ? { level: Number(query.get('level')) } : {}),
  ...(query.has('paused') ? { paused: true } : {}),
  ...(query.has('motion') ? { motion: true } : {}),
  ...(query.has('full') ? { full: true } : {}),
  ...(query.has('landmarks') ? { landmarks: true } : {}),
  ...(query.has('beat') ? { reveal: { pace: 'steps', beats: Number(query.get('beats') ?? 6), beat: Number(query.get('beat')) } } : {}),
  ...(query.has('story') ? { story: query.get('story') as NonNullable<FixtureWish['story']> } : {}),
  ...(query.has('ending') ? { ending: query.get('ending') as NonNullable<FixtureWish['ending']> } : {}),
};
const fixture = stageFixture(wish);
worldTexts.value = fixture.texts;
publicView.value = fixture.view;
const moment = query.get('moment');
render(
  <StageScreenView
    {...fixture}
    story={query.has('told') ? null : fixture.story}
    presence={{ s2: 'lost' }}
    code="KBG-482"
    joinUrl="http://192.168.1.20:3000/j/KBG-482"
    language={language}
    theme={theme}
    reducedMotion={query.has('still')}
    {...(moment === null ? {} : { frozenMoment: Number(moment) })}
    {...(query.has('canvas') ? { renderer: 'canvas' as const } : {})}
  />,
  document.getElementById('app') as HTMLElement,
);
// `leave=3000`: takes the stage away again, to see that nothing stays behind.
if (query.has('leave')) setTimeout(() => render(null, document.getElementById('app') as HTMLElement), Number(query.get('leave')));
