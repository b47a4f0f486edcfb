import { useState } from 'preact/hooks';
import type { TrustFace as Face } from '../../../shared/protocol/views.ts';
import { Meter } from '../../parts/meter.tsx';
import { FaceIcon, trustFace } from '../../parts/trust-face.tsx';
import { isOpen, needTotal } from '../../state/own-figures.ts';
import { toldSoFar } from '../../state/told-so-far.ts';
import { threatWords } from '../../state/world-words.ts';
import { coinsText } from '../../text/amounts.ts';
import { formatNumber, t } from '../../text/text.ts';
import { FigureDetails, type FigureName } from './figure-details.tsx';
import type { PhaseProps } from './game.tsx';

const faces: readonly Face[] = ['high', 'unsure', 'low'];

/** The four figures that are always there (the fifth stands on every offer); each opens its details. */
export function Figures({ view: now, own }: Omit<PhaseProps, 'code'>) {
  const view = toldSoFar(now);
  const [open, setOpen] = useState<FigureName | null>(null);
  const needs = needTotal(own);
  const { threat } = view;
  const over = threat.level > threat.line;
  const threatName = threatWords()?.name ?? '';
  const trusts = Object.values(own.trust).map(({ theirs }) => trustFace(theirs));
  const count = (face: Face) => trusts.filter((one) => one === face).length;
  const filled = needs.need === 0 ? 4 : Math.floor((4 * needs.have) / needs.need);
  const fund = !isOpen(view, 'fund')
    ? t('play.figures.fundClosed')
    : threat.coinsMissing > 0
      ? t('play.figures.fundShort', { coins: coinsText(threat.coinsMissing) })
      : t('play.figures.fundEnough');
  return (
    <>
      <ul class="figures" aria-label={t('play.figures.label')}>
        <li>
          <button type="button" class="figure" aria-haspopup="dialog" onClick={() => setOpen('needs')}>
            <span class="label">{t('play.figures.needs')}</span>
            <span class="value">
              <span class="dots" aria-hidden="true">
                {[0, 1, 2, 3].map((index) => (
                  <i key={index} class={index < filled ? 'full' : ''} />
                ))}
              </span>
              <b class="number" aria-hidden="true">
                {needs.have}/{needs.need}
              </b>
              <span class="unseen">{t('play.figures.needsOf', { have: needs.have, need: needs.need })}</span>
            </span>
          </button>
        </li>
        <li>
          <button type="button" class={`figure threat ${over ? 'over' : ''}`} aria-haspopup="dialog" onClick={() => setOpen('threat')}>
            <span class="label">{threatName}</span>
            <span class="value">
              <b class="number">{formatNumber(threat.level)}</b>{' '}
              <small>
                {threat.lineSpread > 0
                  ? t('play.figures.lineRange', { low: formatNumber(threat.line - threat.lineSpread), high: formatNumber(threat.line + threat.lineSpread) })
                  : t('play.figures.line', { line: formatNumber(threat.line) })}
              </small>
              <span class="unseen">, {over ? t('play.figures.threatOver') : t('play.figures.threatSafe')}</span>
            </span>
            <span aria-hidden="true">
              <Meter bare label={threatName} value={threat.level} mark={threat.line} tone={over ? 'bad' : 'good'} />
            </span>
          </button>
        </li>
        <li>
          <button
            type="button"
            class={`figure ${isOpen(view, 'fund') && threat.coinsMissing > 0 ? 'over' : ''}`}
            aria-haspopup="dialog"
            onClick={() => setOpen('fund')}
          >
            <span class="label">{t('play.figures.fund')}</span>
            <span class="value">
              <b class="number">{fund}</b>
            </span>
          </button>
        </li>
        <li>
          <button type="button" class="figure" aria-haspopup="dialog" onClick={() => setOpen('trust')}>
            <span class="label">{t('play.figures.trust')}</span>
            <span class="value faces">
              <span aria-hidden="true">
                {faces.map((face) => (
                  <span key={face} class={`face-count ${count(face) === 0 ? 'none' : ''}`}>
                    <FaceIcon face={face} />
                    <b>{count(face)}</b>
                  </span>
                ))}
              </span>
              <span class="unseen">{t('play.figures.trustOf', { high: count('high'), unsure: count('unsure'), low: count('low') })}</span>
            </span>
          </button>
        </li>
      </ul>
      {open === null ? null : <FigureDetails figure={open} view={view} own={own} onClose={() => setOpen(null)} />}
    </>
  );
}
