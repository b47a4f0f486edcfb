import type { OwnCountryView, PublicView } from '../../../../shared/protocol/views.ts';
import type { Resource } from '../../../../shared/scenario/schema.ts';
import { GoodIcon } from '../../../parts/good-chip.tsx';
import { Meter } from '../../../parts/meter.tsx';
import { NeedDots } from '../../../parts/need-dots.tsx';
import { TrustFace } from '../../../parts/trust-face.tsx';
import { needsOf } from '../../../state/own-figures.ts';
import { threatWords } from '../../../state/world-words.ts';
import { formatNumber, t } from '../../../text/text.ts';
import { DecisionPhase, Payment } from '../decision-phase.tsx';
import { ObligationCard } from '../obligation-card.tsx';
import { OfferCard } from '../offer-card.tsx';
import { lacks, levelAfter } from './islands.ts';
import type { Rehearsal, Scene } from './rehearsal.ts';
import { promiseResult } from './rehearsal-views.ts';

interface Props {
  readonly scene: Scene;
  readonly now: Rehearsal;
  readonly view: PublicView;
  readonly own: OwnCountryView;
  readonly onTap: (good: Resource) => void;
}

const goodInside = (good: Resource): string => t(`common.good.${good}`).toLowerCase();

/** What the student does in a scene, with the parts of the real game, and what follows from it. */
export function SceneBody(props: Props) {
  switch (props.scene) {
    case 'needs':
      return <Needs {...props} />;
    case 'trade':
      return <Trade {...props} />;
    case 'promise':
      return <Promised {...props} />;
    case 'fund':
      return <Fund {...props} />;
    case 'lock':
      return <Lock {...props} />;
  }
}

function Needs({ own, now, onTap }: Props) {
  const { tapped } = now;
  return (
    <>
      <div class="needs-taps" role="group" aria-label={t('tutorial.scene.needs.title')}>
        {needsOf(own).map(({ good, have, need }) => {
          const words = t('tutorial.scene.needs.line', { have, need });
          return (
            <button key={good} type="button" class="pick" aria-pressed={tapped === good} onClick={() => onTap(good)}>
              <span class="row">
                <GoodIcon good={good} />
                <b>{t(`common.good.${good}`)}</b>
              </span>
              <NeedDots have={have} need={need} label={words} />
              <span class="number" aria-hidden="true">
                {words}
              </span>
            </button>
          );
        })}
      </div>
      <p class={tapped === null ? '' : lacks(tapped) > 0 ? 'notice good' : 'notice info'} role="status">
        {tapped === null
          ? ''
          : lacks(tapped) > 0
            ? t('tutorial.scene.needs.right', { amount: lacks(tapped), good: goodInside(tapped) })
            : t('tutorial.scene.needs.enough', { good: goodInside(tapped) })}
      </p>
    </>
  );
}

function Trade({ view, own, now }: Props) {
  const medicine = needsOf(own).find(({ good }) => good === 'medicine');
  return (
    <>
      {own.offers.map((offer) => (
        <OfferCard key={offer.id} view={view} own={own} offer={offer} />
      ))}
      <p class={now.signed ? 'notice good' : now.refused ? 'notice info' : ''} role="status">
        {now.signed
          ? t('tutorial.scene.trade.right', { have: formatNumber(medicine?.have ?? 0, 1), need: formatNumber(medicine?.need ?? 0) })
          : now.refused
            ? t('tutorial.scene.trade.refused')
            : ''}
      </p>
    </>
  );
}

function Promised({ view, own, now }: Props) {
  const result = now.keep === null ? null : promiseResult(view, now.keep);
  return (
    <>
      {own.obligations.map((obligation) => (
        <ObligationCard key={obligation.agreementId} view={view} own={own} obligation={obligation} />
      ))}
      <div role="status">
        {result === null ? null : (
          <dl class="tutorial-result">
            <div>
              <dt>{t('tutorial.scene.promise.arrives')}</dt>
              <dd>
                {formatNumber(result.food, 1)} {goodInside('food')}
              </dd>
            </div>
            <div>
              <dt>{t('tutorial.scene.promise.arrivesUs')}</dt>
              <dd>
                {formatNumber(result.medicine, 1)} {goodInside('medicine')}
              </dd>
            </div>
            <div>
              <dt>{t('tutorial.scene.promise.trust')}</dt>
              <dd>
                {formatNumber(result.trustBefore)} → {formatNumber(result.trustAfter)} <TrustFace trust={result.trustAfter} />
              </dd>
            </div>
          </dl>
        )}
      </div>
    </>
  );
}

function Fund({ view, own, now }: Props) {
  const { level, line } = view.threat;
  const after = now.payment === null ? null : levelAfter(now.payment);
  const safe = after !== null && after <= line;
  return (
    <>
      <Payment view={view} own={own} />
      <div class="card inner" role="status">
        <Meter label={threatWords()?.name ?? ''} value={after ?? level} mark={line} tone={(after ?? level) > line ? 'bad' : 'good'} />
        {after === null ? (
          <p class="muted">{t('tutorial.scene.fund.none')}</p>
        ) : (
          <p>
            {t('tutorial.scene.fund.after', { before: formatNumber(level), after: formatNumber(after), line: formatNumber(line) })}{' '}
            <b>{t(safe ? 'tutorial.scene.fund.safe' : 'tutorial.scene.fund.over')}</b>
          </p>
        )}
      </div>
    </>
  );
}

function Lock({ view, own, now }: Props) {
  const food = promiseResult(view, now.keep ?? 'keep').food;
  return (
    <>
      <DecisionPhase code="" view={view} own={own} />
      {now.locked ? (
        <p class="notice good" role="status">
          {t('tutorial.scene.lock.right', { food: formatNumber(food, 1), level: formatNumber(levelAfter(now.payment ?? 0)) })}
        </p>
      ) : null}
    </>
  );
}
