import './twin-stage.css';
import type { CountryId } from '../../../shared/lib/ids.ts';
import { letterOf } from '../../../shared/protocol/world-id.ts';
import type { WorldLink } from '../../net/world-links.ts';
import { worldLinks } from '../../state/worlds.ts';
import { t } from '../../text/text.ts';
import { codesOf } from '../../world/stage-model.ts';
import { JoinCard } from './join-card.tsx';
import { Roster } from './roster.tsx';
import { SoundSwitch } from './stage-sound.tsx';
import { type StageScreenProps, StageScreenView } from './stage-screen-view.tsx';

type Props = Omit<StageScreenProps, 'view' | 'story' | 'presence' | 'part'>;

/** Twin worlds side by side on one projector, each with its own map, threat, fund and story; the class's code once. */
export function TwinStage(props: Props) {
  const links = worldLinks.value;
  const gathering = links.every((link) => link.view.value === null || link.view.value.clock.phase === 'lobby');
  return (
    <main class={`twin-stage theme-${props.theme}`} id="content" tabIndex={-1} aria-label={t('stage.label')}>
      <div class="twin-frame">
        <header class="twin-head">
          <h1>{props.texts.title}</h1>
          {gathering ? null : (
            <p>
              {t('stage.join.code')} <b class="twin-code">{props.code}</b>
            </p>
          )}
          <SoundSwitch />
        </header>
        {gathering ? (
          <TwinLobby {...props} links={links} />
        ) : (
          <div class={`twin-grid ${links.length > 2 ? 'many' : ''}`}>
            {links.map((link, place) => {
              const view = link.view.value;
              return (
                <section key={link.id} class="twin-world" aria-labelledby={`twin-${link.id}`}>
                  <h2 id={`twin-${link.id}`}>{t('worlds.name', { world: letterOf(link.id) })}</h2>
                  {view === null ? null : (
                    <StageScreenView
                      {...props}
                      view={view}
                      story={view.clock.shown === null ? link.story.value : link.storyAgain.value}
                      presence={link.presence.value}
                      part={place === 0 ? 'first' : 'further'}
                    />
                  )}
                </section>
              );
            })}
          </div>
        )}
      </div>
    </main>
  );
}

function TwinLobby({ links, ...props }: Props & { readonly links: readonly WorldLink[] }) {
  const joined = links.reduce((sum, link) => sum + (link.view.value?.seats.length ?? 0), 0);
  const colours = new Map(props.map.countries.map(({ id, colour }) => [id, colour]));
  const codes = codesOf(props.map.countries.map(({ id }) => id));
  const names = {
    nameOf: (id: CountryId) => props.texts.countries[id]?.name ?? id,
    codeOf: (id: CountryId) => codes.get(id) ?? id,
    colourOf: (id: CountryId) => colours.get(id) ?? '',
  };
  return (
    <div class="twin-lobby stage">
      <JoinCard code={props.code} joinUrl={props.joinUrl} joined={joined} />
      <div class="twin-rosters">
        {links.map((link) => {
          const view = link.view.value;
          return (
            <section key={link.id} aria-labelledby={`twin-${link.id}`}>
              <h2 id={`twin-${link.id}`}>
                {t('worlds.name', { world: letterOf(link.id) })} <small>{view === null ? '' : t('worlds.students', { count: view.seats.length })}</small>
              </h2>
              {view === null ? null : <Roster view={view} presence={link.presence.value} {...names} />}
            </section>
          );
        })}
      </div>
    </div>
  );
}
