import { formatNumber, t } from '../../text/text.ts';

interface Props {
  /** Coins promised, or paid once the round is told. */
  readonly coins: number;
  readonly needed: number;
  readonly kind: 'pledged' | 'paid';
}

const top = 14;
const bottom = 112;
/** The line stands at three quarters, so that giving more than needed can be seen. */
const lineAt = bottom - (bottom - top) * 0.75;

/** The common fund as a vessel that fills to its line, with the coins still missing beside it. */
export function FundVessel({ coins, needed, kind }: Props) {
  const missing = Math.max(0, Math.ceil(needed - coins - 1e-9));
  const share = needed <= 0 ? 1 : Math.min(1.28, coins / needed);
  const surface = bottom - (bottom - lineAt) * share;
  return (
    <div
      class={`stage-fund ${missing > 0 ? 'short' : 'enough'}`}
      role="group"
      aria-label={t('stage.fund.label', { now: formatNumber(coins, 1), needed: formatNumber(needed, 1) })}
    >
      <svg viewBox="0 0 96 122" aria-hidden="true">
        <defs>
          <clipPath id="vessel">
            <path d="M20 10h56v8c10 8 14 20 14 38v34c0 16-8 24-22 24H28C14 114 6 106 6 90V56c0-18 4-30 14-38z" />
          </clipPath>
        </defs>
        <path class="glass" d="M20 10h56v8c10 8 14 20 14 38v34c0 16-8 24-22 24H28C14 114 6 106 6 90V56c0-18 4-30 14-38z" />
        <g clip-path="url(#vessel)">
          <g class="water" style={{ transform: `translateY(${surface.toFixed(1)}px)` }}>
            <path d="M-40 4q12-8 24 0t24 0 24 0 24 0 24 0 24 0 24 0v130H-40z" />
            <path class="shine" d="M-40 8q12-6 24 0t24 0 24 0 24 0 24 0 24 0 24 0v5q-12 6-24 0t-24 0-24 0-24 0-24 0-24 0-24 0z" />
          </g>
        </g>
        <path class="line" d={`M2 ${lineAt}H94`} />
        <path class="rim" d="M20 10h56v8c10 8 14 20 14 38v34c0 16-8 24-22 24H28C14 114 6 106 6 90V56c0-18 4-30 14-38z" />
        <path class="lid" d="M15 10h66" />
      </svg>
      <div class="figure" aria-hidden="true">
        <small>{t('stage.fund.title')}</small>
        {missing > 0 ? (
          <b>
            <span>{t('stage.fund.missing')}</span> {formatNumber(missing)} <span>{t('stage.fund.coins', { count: missing })}</span>
          </b>
        ) : (
          <b class="word">{t('stage.fund.enough')}</b>
        )}
        <p>
          {kind === 'paid'
            ? t('stage.fund.paid', { paid: formatNumber(coins, 1), needed: formatNumber(needed, 1) })
            : t('stage.fund.pledged', { pledged: formatNumber(coins, 1), needed: formatNumber(needed, 1) })}
        </p>
      </div>
    </div>
  );
}
