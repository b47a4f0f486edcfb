import { paymentCap } from '../../../shared/model/fund.ts';
import { clauseKinds } from '../../../shared/scenario/names.ts';
import { Button } from '../../parts/button.tsx';
import { conceptsOf } from '../../parts/clause-concepts.ts';
import { GlossaryTerms } from '../../parts/glossary-term.tsx';
import { Stepper } from '../../parts/stepper.tsx';
import { countryOf, isOpen, othersOf } from '../../state/own-figures.ts';
import { countryName } from '../../state/world-words.ts';
import { t } from '../../text/text.ts';
import { clauseChoices, type ClauseGroup } from './clause-menu.ts';
import { ClauseRow } from './clause-row.tsx';
import type { PhaseProps } from './game.tsx';
import { clauseName, type OfferDraft, withChanged, withExtra, withoutExtra } from './offer-draft.ts';

interface Props extends Omit<PhaseProps, 'code'> {
  readonly draft: OfferDraft;
  readonly set: (draft: OfferDraft) => void;
}

const groups: readonly ClauseGroup[] = ['help', 'rules', 'together'];

/** Clauses beyond trade: those in the draft, and a short list of what may be added, group by group. */
export function ExtraClauses({ view, own, draft, set }: Props) {
  const choices = clauseChoices(view, own, draft);
  return (
    <>
      {draft.extras.map((clause, at) => (
        <ClauseRow
          key={clauseName(clause)}
          view={view}
          own={own}
          clause={clause}
          change={(next) => set(withChanged(draft, at, next))}
          remove={() => set(withoutExtra(draft, at))}
        />
      ))}
      {draft.pledges === null ? null : <Pledges view={view} own={own} draft={draft} set={set} />}
      <details class="extra">
        <summary>
          + {t('play.compose.more')} <small class="muted">{t('play.compose.extraHint')}</small>
        </summary>
        <div class="stack">
          {groups.map((group) => {
            const offered = choices.filter((choice) => choice.group === group);
            const fund = group === 'together' && isOpen(view, 'fund') && draft.pledges === null;
            return offered.length === 0 && !fund ? null : (
              <div key={group} class="stack tight">
                <h4 class="label">{t(`play.compose.group.${group}`)}</h4>
                {offered.map(({ label, clause }) => (
                  <button key={clauseName(clause)} type="button" class="add wide" onClick={() => set(withExtra(draft, clause))}>
                    <span aria-hidden="true">+</span>
                    {label}
                  </button>
                ))}
                {fund ? (
                  <button type="button" class="add wide" onClick={() => set({ ...draft, pledges: fairPledges(view, own, draft) })}>
                    <span aria-hidden="true">+</span>
                    {t('play.compose.fund')}
                  </button>
                ) : null}
              </div>
            );
          })}
          <Who view={view} own={own} draft={draft} set={set} />
          <GlossaryTerms concepts={conceptsOf(clauseKinds.filter((kind) => kind !== 'transfer' && isOpen(view, kind)))} />
        </div>
      </details>
    </>
  );
}

const fairPledges = (view: Props['view'], own: Props['own'], draft: OfferDraft): NonNullable<OfferDraft['pledges']> =>
  Object.fromEntries([own.id, ...draft.partners].map((id) => [id, Math.floor(countryOf(view, id)?.fairCoins ?? 1)]));

function Pledges({ view, own, draft, set }: Props) {
  return (
    <div class="clause-row">
      <div class="row spread">
        <span class="grow">{t('play.compose.fund')}</span>
        <button
          type="button"
          class="btn small"
          aria-label={t('play.compose.remove', { clause: t('play.compose.fund') })}
          onClick={() => set({ ...draft, pledges: null })}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      {[own.id, ...draft.partners].map((id) => (
        <div key={id} class="compose-line">
          <b>{countryName(id)}</b>
          <Stepper
            label={t('play.offer.clause.pledge', { country: countryName(id), coins: t('common.good.funds') })}
            value={draft.pledges?.[id] ?? 0}
            max={id === own.id ? own.limits.pledgeMax : paymentCap(view.rules.cap, countryOf(view, id)?.fairCoins ?? 0)}
            onChange={(coins) => set({ ...draft, pledges: { ...draft.pledges, [id]: coins } })}
          />
        </div>
      ))}
    </div>
  );
}

/** Further partners, a mediator, how long it lasts, and pressure. */
function Who({ view, own, draft, set }: Props) {
  const outside = othersOf(view, own.id).filter(({ id }) => !draft.partners.includes(id));
  const [only] = draft.partners;
  const mayPress =
    isOpen(view, 'pressure') &&
    !view.principles &&
    draft.partners.length === 1 &&
    only !== undefined &&
    own.limits.pressTargets.includes(only) &&
    draft.counterOf === null;
  const left = Math.min(3, view.rounds - view.clock.round + 1);
  const lasting = isOpen(view, 'lasting') && left > 1;
  if (outside.length === 0 && !mayPress && !lasting) return null;
  return (
    <div class="stack tight">
      <h4 class="label">{t('play.compose.group.who')}</h4>
      {lasting ? (
        <>
          <span>{t('play.compose.lasting')}</span>
          <div class="choice" role="group" aria-label={t('play.compose.lasting')}>
            {Array.from({ length: left }, (_, at) => at + 1).map((rounds) => (
              <button key={rounds} type="button" aria-pressed={draft.rounds === rounds} onClick={() => set({ ...draft, rounds })}>
                {t('play.compose.dueRounds', { count: rounds })}
              </button>
            ))}
          </div>
          {draft.rounds > 1 ? <p class="label">{t('play.compose.lastingHint')}</p> : null}
        </>
      ) : null}
      {isOpen(view, 'mediator') && outside.length > 0 ? (
        <label class="stack tight">
          <span>{t('play.compose.mediator')}</span>
          <select
            class="input"
            value={draft.mediator ?? ''}
            onChange={(event) => set({ ...draft, mediator: outside.find(({ id }) => id === event.currentTarget.value)?.id ?? null })}
          >
            <option value="">{t('play.compose.noMediator')}</option>
            {outside.map(({ id }) => (
              <option key={id} value={id}>
                {countryName(id)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {mayPress ? (
        <>
          <label class="check">
            <input type="checkbox" checked={draft.pressed} onChange={(event) => set({ ...draft, pressed: event.currentTarget.checked })} />
            <span>{t('play.compose.pressed')}</span>
          </label>
          <p class="label">{t('play.compose.pressedHint')}</p>
        </>
      ) : null}
      {outside.length === 0 ? null : (
        <>
          <span>{t('play.compose.addPartner')}</span>
          <div class="row">
            {outside.map(({ id }) => (
              <Button
                key={id}
                size="small"
                onClick={() => set({ ...draft, partners: [...draft.partners, id], mediator: draft.mediator === id ? null : draft.mediator })}
              >
                + {countryName(id)}
              </Button>
            ))}
          </div>
        </>
      )}
    </div>
  );
}
