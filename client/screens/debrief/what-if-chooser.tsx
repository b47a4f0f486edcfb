import type { ComponentChildren } from 'preact';
import { everybodysWhatIfs, whatIfId, whatIfOf } from '../../../shared/model/what-if-id.ts';
import type { DebriefView, WhatIfChange } from '../../../shared/protocol/debrief-view.ts';
import { obstacles } from '../../../shared/scenario/names.ts';
import { countryName } from '../../state/world-words.ts';
import { publicView } from '../../state/views.ts';
import { t } from '../../text/text.ts';
import { DecisionForm } from './what-if-decision.tsx';
import { askedAbout } from './what-if-decisions.ts';
import { changeWords } from './what-if-words.ts';

type Kind = WhatIfChange['kind'];
const everybody: readonly Kind[] = ['all-kept', 'all-paid', 'nobody-paid'];
const rules: readonly Kind[] = ['no-institution', 'other-risk', 'all-public', 'all-secret'];

const isOfRules = (id: string): boolean => {
  const kind = whatIfOf(id)?.kind;
  return kind !== undefined && (kind === 'without-obstacle' || rules.includes(kind));
};

interface ChooserProps {
  readonly view: DebriefView;
  /** The what-if that is open. */
  readonly chosen: string;
  /** The server can be asked for more than the debrief holds. */
  readonly mayAsk: boolean;
  readonly choose: (id: string) => void;
}

/** All that could have been otherwise: everybody, one country, the rules, or one decision of one round. */
export function WhatIfChooser({ view, chosen, mayAsk, choose }: ChooserProps) {
  const changes = view.whatIfs?.map(({ change }) => change) ?? [];
  const paid = changes.filter((change) => change.kind === 'one-paid');
  const on = publicView.value?.rules.obstacles;
  const without =
    mayAsk && on !== undefined ? obstacles.filter((one) => on[one]).map((obstacle): WhatIfChange => ({ kind: 'without-obstacle', obstacle })) : [];
  const pick = (id: string, name: string) => (
    <button key={id} type="button" class={`btn small ${id === chosen ? 'primary' : ''}`} aria-pressed={id === chosen} onClick={() => choose(id)}>
      {name}
    </button>
  );
  const ofKinds = (kinds: readonly Kind[]) => changes.filter(({ kind }) => kinds.includes(kind)).map((change) => pick(whatIfId(change), changeWords(change)));
  return (
    <section class="card what-if-chooser" aria-labelledby="what-if-choose">
      <h3 id="what-if-choose">{t('whatIf.choose')}</h3>
      <Picks name={t('whatIf.group.everybody')}>
        {pick(everybodysWhatIfs, t('whatIf.together'))}
        {ofKinds(everybody)}
      </Picks>
      {paid.length === 0 ? null : <Picks name={t('whatIf.group.one-paid')}>{paid.map((change) => pick(whatIfId(change), countryName(change.country)))}</Picks>}
      <details class="what-if-one" open={isOfRules(chosen)}>
        <summary>{t('whatIf.group.rules')}</summary>
        <div class="row">
          {ofKinds(rules)}
          {without.map((change) => pick(whatIfId(change), changeWords(change)))}
        </div>
      </details>
      {mayAsk ? (
        <details class="what-if-one" open={askedAbout.value !== null || chosen.startsWith('one-choice') || chosen.startsWith('one-payment')}>
          <summary>{t('whatIf.group.decision')}</summary>
          <DecisionForm view={view} choose={choose} />
        </details>
      ) : null}
    </section>
  );
}

function Picks(props: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div class="what-if-picks" role="group" aria-label={props.name}>
      <b aria-hidden="true">{props.name}</b>
      <div class="row">{props.children}</div>
    </div>
  );
}
