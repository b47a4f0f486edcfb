import type { ComponentChildren } from 'preact';
import type { ScenarioSummary } from '../../../shared/protocol/http.ts';
import { inkOn } from '../../parts/charts/ink-on.ts';
import { language, t } from '../../text/text.ts';
import { botMixNames } from './bot-mixes.ts';
import { type LessonDraft, withPreset, withScenario } from './lesson-draft.ts';
import { MoreSettings } from './more-settings.tsx';
import { PhaseTimes } from './phase-times.tsx';

interface Props {
  readonly scenarios: readonly ScenarioSummary[];
  readonly draft: LessonDraft;
  readonly onDraft: (draft: LessonDraft) => void;
}

/** The whole form: the story first and big, the rest set already. */
export function LessonForm({ scenarios, draft, onDraft }: Props) {
  return (
    <>
      <fieldset class="stack tight">
        <legend class="teach-legend">{t('teach.scenario.title')}</legend>
        <div class="scenario-cards">
          {scenarios.map((scenario) => (
            <ScenarioCard
              key={scenario.id}
              scenario={scenario}
              chosen={scenario.id === draft.scenario.id}
              onChoose={() => onDraft(withScenario(draft, scenario))}
            />
          ))}
        </div>
      </fieldset>
      <div class="teach-choices">
        <div class="stack">
          <fieldset class="stack tight">
            <legend class="teach-legend">{t('teach.preset.title')}</legend>
            {draft.scenario.presets.map((preset) => (
              <Choice
                key={preset.id}
                name="preset"
                checked={preset.id === draft.preset.id}
                onChoose={() => onDraft(withPreset(draft, preset))}
                title={t('teach.preset.rounds', { rounds: preset.rounds })}
                hint={[t('teach.preset.minutes', { minutes: preset.minutes }), ...(preset.practiceRound ? [t('teach.preset.practice')] : [])].join(', ')}
              />
            ))}
          </fieldset>
          <fieldset class="stack tight">
            <legend class="teach-legend">{t('teach.language.title')}</legend>
            {(['id', 'en'] as const).map((one) => (
              <Choice
                key={one}
                name="language"
                checked={draft.language === one}
                onChoose={() => onDraft({ ...draft, language: one })}
                title={t(`teach.language.${one}`)}
              />
            ))}
            <p class="muted">
              <small>{t('teach.language.hint')}</small>
            </p>
          </fieldset>
        </div>
        <fieldset class="stack tight">
          <legend class="teach-legend">{t('teach.mode.title')}</legend>
          <Choice
            name="mode"
            checked={draft.mode === 'in-room'}
            onChoose={() => onDraft({ ...draft, mode: 'in-room' })}
            title={t('teach.mode.inRoom')}
            hint={t('teach.mode.inRoomHint')}
          />
          <Choice
            name="mode"
            checked={draft.mode === 'remote'}
            onChoose={() => onDraft({ ...draft, mode: 'remote' })}
            title={t('teach.mode.remote')}
            hint={t('teach.mode.remoteHint')}
          />
          <Choice
            name="mode"
            checked={draft.mode === 'hybrid'}
            onChoose={() => onDraft({ ...draft, mode: 'hybrid' })}
            title={t('teach.mode.hybrid')}
            hint={t('teach.mode.hybridHint')}
          />
        </fieldset>
        <fieldset class="stack tight">
          <legend class="teach-legend">{t('teach.bots.title')}</legend>
          {botMixNames.map((mix) => (
            <Choice
              key={mix}
              name="bots"
              checked={draft.bots === mix}
              onChoose={() => onDraft({ ...draft, bots: mix })}
              title={t(`teach.bots.${mix}`)}
              hint={t(`teach.bots.${mix}Hint`)}
            />
          ))}
          <p class="muted">
            <small>{t('teach.bots.hint')}</small>
          </p>
        </fieldset>
      </div>
      <PhaseTimes draft={draft} onDraft={onDraft} />
      <MoreSettings draft={draft} onDraft={onDraft} />
    </>
  );
}

function ScenarioCard(props: { readonly scenario: ScenarioSummary; readonly chosen: boolean; readonly onChoose: () => void }) {
  const { scenario, chosen } = props;
  const minutes = scenario.presets.find((preset) => preset.default)?.minutes;
  return (
    <label class={chosen ? 'scenario-card chosen' : 'scenario-card'}>
      <span class="row spread">
        <b class="scenario-title">{scenario.title[language.value]}</b>
        <input type="radio" name="scenario" value={scenario.id} checked={chosen} onChange={props.onChoose} />
      </span>
      <span>{scenario.summary[language.value]}</span>
      <span class="scenario-countries">
        {scenario.countries.map((country) => (
          <span key={country.id} class="scenario-chip" style={{ background: country.colour, color: inkOn(country.colour) }}>
            {country.name[language.value]}
          </span>
        ))}
      </span>
      <small class="muted">
        {[
          scenario.fictional ? t('teach.scenario.fictional') : t('teach.scenario.real'),
          t('teach.scenario.countries', { count: scenario.countries.length }),
          ...(minutes === undefined ? [] : [t('teach.scenario.upToMinutes', { minutes })]),
        ].join(' · ')}
      </small>
    </label>
  );
}

export function Choice(props: {
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly title: string;
  readonly hint?: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <label class={props.checked ? 'teach-choice chosen' : 'teach-choice'}>
      <input type="radio" name={props.name} checked={props.checked} onChange={props.onChoose} />
      <span>
        <b>{props.title}</b>
        {props.hint ? <small>{props.hint}</small> : null}
      </span>
    </label>
  );
}
