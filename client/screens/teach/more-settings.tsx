import { obstacles } from '../../../shared/scenario/names.ts';
import { t } from '../../text/text.ts';
import { delegationSwitches } from './delegation-switches.ts';
import type { LessonDraft } from './lesson-draft.ts';
import { StandInChoice } from './stand-in-choice.tsx';

const switches = [
  { key: 'news', title: 'teach.more.news', hint: 'teach.more.newsHint' },
  { key: 'telephone', title: 'teach.more.telephone', hint: 'teach.more.telephoneHint' },
  { key: 'practiceRound', title: 'teach.more.practice', hint: 'teach.more.practiceHint' },
  { key: 'uncertainLine', title: 'teach.more.uncertainLine', hint: 'teach.more.uncertainLineHint' },
  { key: 'hints', title: 'teach.more.hints', hint: 'teach.more.hintsHint' },
  { key: 'teacherReads', title: 'talk.console.setting', hint: 'talk.console.settingHint' },
  { key: 'hiddenEnd', title: 'teach.more.hiddenEnd', hint: 'teach.more.hiddenEndHint' },
] as const;

/** What only some classes change: the course of the game, and the obstacles of cooperation one by one (rules OB1–OB4). */
export function MoreSettings(props: { readonly draft: LessonDraft; readonly onDraft: (draft: LessonDraft) => void }) {
  const { draft, onDraft } = props;
  return (
    <details class="card teach-more">
      <summary>{t('teach.more.title')}</summary>
      <div class="teach-switches">
        {switches.map((one) => (
          <Switch
            key={one.key}
            title={t(one.title)}
            hint={t(one.hint)}
            checked={draft[one.key]}
            onChange={(checked) => onDraft({ ...draft, [one.key]: checked })}
          />
        ))}
      </div>
      <h3>{t('delegation.settings.title')}</h3>
      <div class="teach-switches">
        {delegationSwitches(draft.delegation).map(({ key, checked, turned }) => (
          <Switch
            key={key}
            title={t(`delegation.settings.${key}`)}
            hint={t(`delegation.settings.${key}Hint`)}
            checked={checked}
            onChange={(on) => onDraft({ ...draft, delegation: turned(on) })}
          />
        ))}
      </div>
      <StandInChoice draft={draft} onDraft={onDraft} />
      <h3>{t('teach.more.obstacles')}</h3>
      <p class="muted">
        <small>{t('teach.more.obstaclesHint')}</small>
      </p>
      <div class="teach-switches">
        {obstacles.map((name) => (
          <Switch
            key={name}
            title={t(`teach.more.obstacle.${name}`)}
            hint={t(`teach.more.obstacleHint.${name}`)}
            checked={draft.obstacles[name]}
            onChange={(checked) => onDraft({ ...draft, obstacles: { ...draft.obstacles, [name]: checked } })}
          />
        ))}
        <Switch
          title={t('teach.more.pressure')}
          hint={t('teach.more.pressureHint')}
          checked={draft.pressure}
          onChange={(pressure) => onDraft({ ...draft, pressure })}
        />
      </div>
    </details>
  );
}

function Switch(props: { readonly title: string; readonly hint: string; readonly checked: boolean; readonly onChange: (on: boolean) => void }) {
  return (
    <label class="teach-choice">
      <input type="checkbox" checked={props.checked} onChange={(event) => props.onChange(event.currentTarget.checked)} />
      <span>
        <b>{props.title}</b>
        <small>{props.hint}</small>
      </span>
    </label>
  );
}
