import { paymentCap } from '../../../shared/model/fund.ts';
import { clauseKinds } from '../../../shared/scenario/names.ts';
import { Button } from '../../parts/button.tsx';
import { conceptsOf } from '../../parts/clause-concepts.ts';
import { GlossaryTerms } from '../../parts/glossary-term.tsx';
import { Stepper } from '../../parts/stepper.tsx';
import { countryOf, isOpen, othersOf } from '../../state/own-figures.ts';
import { countryName } from '../../state/world-words.ts';
import { t } from '../../text/text.ts';
import type { PhaseProps } from './game.tsx';
import { type OfferDraft, switchKinds } from './offer-draft.ts';

interface Props extends Omit<PhaseProps, 'code'> {
  readonly draft: OfferDraft;
  readonly set: (draft: OfferDraft) => void;
}

/** Clauses beyond trade, as far as this round has opened them, and further partners. */
export function ExtraClauses({ view, own, draft, set }: Props) {
  const switches = switchKinds.filter((kind) => isOpen(view, kind));
  const teaching = isOpen(view, 'tech') ? draft.partners.filter((partner) => own.limits.techTargets.includes(partner)) : [];
  const learning = isOpen(view, 'tech')
    ? draft.partners.filter((partner) => (countryOf(view, partner)?.tech ?? 0) - (countryOf(view, own.id)?.tech ?? 0) >= 2)
    : [];
  const [only] = draft.partners;
  const mayPress =
    isOpen(view, 'pressure') && draft.partners.length === 1 && only !== undefined && own.limits.pressTargets.includes(only) && draft.counterOf === null;
  const more = othersOf(view, own.id).filter(({ id }) => !draft.partners.includes(id));
  const parties = [own.id, ...draft.partners];
  if (switches.length + teaching.length + learning.length + more.length === 0 && !mayPress && !isOpen(view, 'fund')) return null;
  return (
    <details class="extra" open={draft.switches.length + draft.tech.length > 0 || draft.pledges !== null}>
      <summary>
        {t('play.compose.extra')} <small class="muted">{t('play.compose.extraHint')}</small>
      </summary>
      <div class="stack tight">
        {switches.map((kind) => (
          <Check
            key={kind}
            label={t(`play.offer.clause.${kind}`)}
            checked={draft.switches.includes(kind)}
            onChange={(on) => set({ ...draft, switches: on ? [...draft.switches, kind] : draft.switches.filter((other) => other !== kind) })}
          />
        ))}
        {[...teaching.map((to) => ({ from: own.id, to })), ...learning.map((from) => ({ from, to: own.id }))].map(({ from, to }) => {
          const same = (line: { readonly from: string; readonly to: string }) => line.from === from && line.to === to;
          return (
            <Check
              key={from + to}
              label={t('play.offer.clause.tech', { from: countryName(from), to: countryName(to) })}
              checked={draft.tech.some(same)}
              onChange={(on) => set({ ...draft, tech: on ? [...draft.tech, { from, to }] : draft.tech.filter((line) => !same(line)) })}
            />
          );
        })}
        {isOpen(view, 'fund') ? (
          <>
            <Check
              label={t('play.compose.fund')}
              checked={draft.pledges !== null}
              onChange={(on) =>
                set({ ...draft, pledges: on ? Object.fromEntries(parties.map((id) => [id, Math.floor(countryOf(view, id)?.fairCoins ?? 1)])) : null })
              }
            />
            {draft.pledges === null
              ? null
              : parties.map((id) => (
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
          </>
        ) : null}
        {mayPress ? (
          <>
            <Check label={t('play.compose.pressed')} checked={draft.pressed} onChange={(pressed) => set({ ...draft, pressed })} />
            <p class="label">{t('play.compose.pressedHint')}</p>
          </>
        ) : null}
        <GlossaryTerms
          concepts={[
            ...conceptsOf(clauseKinds.filter((kind) => kind !== 'transfer' && isOpen(view, kind))),
            ...(mayPress ? (['powerInequality'] as const) : []),
          ]}
        />
        {more.length === 0 ? null : (
          <div class="stack tight">
            <span class="label">{t('play.compose.addPartner')}</span>
            <div class="row">
              {more.map(({ id }) => (
                <Button key={id} size="small" onClick={() => set({ ...draft, partners: [...draft.partners, id] })}>
                  + {countryName(id)}
                </Button>
              ))}
            </div>
            <GlossaryTerms concepts={['bilateral', 'regional', 'multilateral']} />
          </div>
        )}
      </div>
    </details>
  );
}

function Check({ label, checked, onChange }: { readonly label: string; readonly checked: boolean; readonly onChange: (on: boolean) => void }) {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
