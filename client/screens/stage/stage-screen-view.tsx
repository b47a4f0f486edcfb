import { useMemo, useRef } from 'preact/hooks';
import type { CountryId } from '../../../shared/lib/ids.ts';
import type { LessonMap, PublicTexts } from '../../../shared/protocol/http.ts';
import type { PublicView } from '../../../shared/protocol/views.ts';
import type { StoryView } from '../../../shared/protocol/story-view.ts';
import type { Language } from '../../../shared/scenario/schema.ts';
import { t } from '../../text/text.ts';
import { Bell } from '../../parts/bell.tsx';
import { buildStageModel, codesOf } from '../../world/stage-model.ts';
import { buildTimeline, type StoryMoment } from '../../world/story/timeline.ts';
import { EndingPanel } from './ending-panel.tsx';
import { EventCards } from './event-cards.tsx';
import { FeedPanel } from './feed-panel.tsx';
import { FundVessel } from './fund-vessel.tsx';
import { Gauges } from './gauges.tsx';
import { JoinCard } from './join-card.tsx';
import { MapKey } from './map-key.tsx';
import { Roster } from './roster.tsx';
import { PhasePanel, RoundPanel } from './stage-clock.tsx';
import { StageRemote } from './stage-remote.tsx';
import { SoundSwitch, useStageSound } from './stage-sound.tsx';
import { StagePaused } from './stage-paused.tsx';
import { StageText } from './stage-text.tsx';
import { StageWorld } from './stage-world.tsx';
import { StoryCaption } from './story-caption.tsx';
import { captionOf } from './story-words.ts';
import { useStory } from './use-story.ts';
import { SmallThreatPanel, ThreatPanel } from './threat-panel.tsx';
import './stage.css';

export interface StageScreenProps {
  readonly view: PublicView;
  readonly map: LessonMap;
  readonly texts: PublicTexts;
  /** The last reveal that was told to this class; played when it arrives. */
  readonly story: StoryView | null;
  readonly presence: Readonly<Record<string, 'online' | 'lost'>>;
  readonly code: string;
  readonly joinUrl: string;
  readonly language: Language;
  readonly theme: 'night' | 'paper';
  readonly reducedMotion: boolean;
  /** Freezes the story at one of its moments, for pictures. */
  readonly frozenMoment?: number;
  readonly renderer?: 'auto' | 'canvas';
  /** One of several worlds on this stage; the first of them has the buttons that lead all. */
  readonly part?: 'first' | 'further';
}

/** The projector: public knowledge only, never a control. */
export function StageScreenView(props: StageScreenProps) {
  const { view, map, texts, story, theme, language } = props;
  const free = useRef<HTMLDivElement>(null);
  const timeline = useMemo(() => (story ? buildTimeline(story) : []), [story]);
  const { moment, before } = useStory({ view, story, timeline, frozenMoment: props.frozenMoment });
  useStageSound(props.part === 'further' ? null : moment);

  const names = useMemo(() => namesOf(view, map, texts), [view, map, texts]);
  const model = useMemo(
    () =>
      buildStageModel(view, map, {
        theme,
        before,
        reducedMotion: props.reducedMotion,
        nameOf: names.nameOf,
        institutionName: (id) => shortName(texts.institutions[id]?.name ?? id),
        platformName: t('stage.platform'),
      }),
    [view, map, theme, before, names, texts, language, props.reducedMotion],
  );

  const threat = texts.threats[view.threat.id] ?? { name: '', rescued: '', struck: '' };
  const caption = moment && captionOf(moment, { nameOf: names.nameOf, threatName: threat.name, rescued: threat.rescued, struck: threat.struck });
  const { phase } = view.clock;
  const lobby = phase === 'lobby';
  // Beside a world that plays, who comes now needs no more than the code, which stands above both.
  const invites = lobby && !props.part;
  const growing = phase === 'news' || phase === 'negotiation' || phase === 'decision';
  const quiet = moment !== null && (moment.step.kind === 'silence' || (moment.step.kind === 'beat' && moment.step.beat.kind === 'fund'));
  const band = lobby ? 'lobby' : moment && !quiet ? 'story' : view.outcome && !moment && !before ? 'ending' : 'play';

  const Frame = props.part ? 'section' : 'main';
  return (
    <Frame
      class={`stage ${invites ? 'in-lobby' : ''} mood-${model.mood}`}
      {...(props.part ? {} : { id: 'content', tabIndex: -1, 'aria-label': t('stage.label') })}
    >
      <div class="stage-frame">
        <StageWorld model={model} moment={moment} story={story} free={free} {...(props.renderer ? { renderer: props.renderer } : {})} />
        <header class="stage-top">
          <div class="stage-left">
            <RoundPanel clock={view.clock} rounds={view.rounds} hiddenEnd={view.hiddenEnd} title={texts.title} />
            {model.links.length > 0 && !moment ? <MapKey links={model.links} /> : null}
          </div>
          <Gauges view={view} before={before} />
          <div class="stage-right">
            <PhasePanel clock={view.clock} reveal={view.reveal} />
            {props.part === 'further' ? null : (
              <div class="stage-tools">
                {props.part ? null : <SoundSwitch />}
                <StageRemote code={props.code} view={view} />
              </div>
            )}
          </div>
        </header>
        {invites ? <JoinCard code={props.code} joinUrl={props.joinUrl} joined={view.seats.length} /> : null}
        <div class="stage-free" ref={free} />
        {growing ? <EventCards view={view} texts={texts} nameOf={names.nameOf} /> : null}
        <div class={`stage-band ${band}`}>
          {band === 'lobby' ? (
            <Roster view={view} presence={props.presence} {...names} />
          ) : band === 'story' && caption ? (
            <StoryCaption caption={caption} place="wide" {...names} />
          ) : band === 'ending' && view.outcome ? (
            <EndingPanel outcome={view.outcome} threat={view.threat} threatName={threat.name} rescued={threat.rescued} struck={threat.struck} />
          ) : (
            <>
              <div class={`stage-threats ${view.otherThreats.length > 0 ? 'several' : ''}`}>
                <ThreatPanel threat={view.threat} name={threat.name} before={before} growing={growing} />
                {view.otherThreats.map((other) => (
                  <SmallThreatPanel key={other.id} threat={other} name={texts.threats[other.id]?.name ?? ''} before={before} growing={growing} />
                ))}
              </div>
              <Fund view={view} moment={moment} before={before} />
              {caption ? <StoryCaption caption={caption} place="side" {...names} /> : <FeedPanel view={view} before={before} {...names} />}
            </>
          )}
        </div>
        <div class="unseen" aria-live="polite">
          {caption && moment ? `${caption.kicker}. ${caption.lead} ${caption.note}` : ''}
        </div>
        <StageText model={model} agreements={view.agreements} nameOf={names.nameOf} />
        <Bell bell={view.talk.bell} />
        <StagePaused clock={view.clock} />
      </div>
    </Frame>
  );
}

function Fund({ view, moment, before }: { readonly view: PublicView; readonly moment: StoryMoment | null; readonly before: boolean }) {
  if (moment?.step.kind === 'beat' && moment.step.beat.kind === 'fund')
    return <FundVessel coins={moment.step.beat.paid} needed={moment.step.beat.needed} kind="paid" />;
  if (!view.open.includes('fund')) return null;
  const told = view.headlines.findLast((line) => line.code === 'fund' && line.round === view.clock.round);
  const resolved = view.clock.phase === 'reveal' || view.clock.phase === 'reflection';
  if (moment || before) return <FundVessel coins={0} needed={told?.code === 'fund' ? told.needed : view.threat.coinsNeeded} kind="paid" />;
  if (resolved && told?.code === 'fund') return <FundVessel coins={told.coins} needed={told.needed} kind="paid" />;
  return <FundVessel coins={view.threat.coinsPledged} needed={view.threat.coinsNeeded} kind="pledged" />;
}

/** What stands under a body's sign: of a long name with its letters, the letters. */
function shortName(name: string): string {
  const [, long = name, inside = ''] = /^(.+) \((.+)\)$/u.exec(name) ?? [];
  const letters = /^\p{Lu}{2,6}$/u;
  return letters.test(inside) ? inside : letters.test(long) ? long : name;
}

interface Names {
  readonly nameOf: (id: CountryId) => string;
  readonly codeOf: (id: CountryId) => string;
  readonly colourOf: (id: CountryId) => string;
}

function namesOf(view: PublicView, map: LessonMap, texts: PublicTexts): Names {
  const codes = codesOf(view.countries.map((country) => country.id));
  const colours = new Map(map.countries.map((country) => [country.id, country.colour]));
  return {
    nameOf: (id) => texts.countries[id]?.name ?? id,
    codeOf: (id) => codes.get(id) ?? id,
    colourOf: (id) => colours.get(id) ?? '#4c6a92',
  };
}
