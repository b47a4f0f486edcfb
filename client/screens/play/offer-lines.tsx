import type { Clause } from '../../../shared/game/state.ts';
import type { CountryId } from '../../../shared/lib/ids.ts';
import { GoodChip } from '../../parts/good-chip.tsx';
import { countryName } from '../../state/world-words.ts';
import { coinsText, goodsText } from '../../text/amounts.ts';
import { formatList, formatNumber, t } from '../../text/text.ts';

interface Props {
  readonly clauses: readonly Clause[];
  readonly me: CountryId;
}

/** An offer's content: what we give, what we get, and the clauses beyond goods. */
export function OfferLines({ clauses, me }: Props) {
  const transfers = clauses.filter((clause) => clause.kind === 'transfer');
  const give = transfers.filter(({ from }) => from === me);
  const get = transfers.filter(({ to }) => to === me);
  const others = transfers.filter(({ from, to }) => from !== me && to !== me);
  const many = new Set(transfers.flatMap(({ from, to }) => [from, to])).size > 2;
  return (
    <div class="stack tight">
      {give.length + get.length === 0 ? null : (
        <div class="deal">
          <Side title={t('play.offer.give')} lines={give.map((line) => ({ ...line, whom: many ? line.to : null }))} />
          <span class="arrow" aria-hidden="true">
            ⇄
          </span>
          <Side title={t('play.offer.get')} lines={get.map((line) => ({ ...line, whom: many ? line.from : null }))} />
        </div>
      )}
      {others.length === 0 ? null : (
        <div class="stack tight">
          <span class="label">{t('play.offer.others')}</span>
          {others.map((line) => (
            <span key={line.from + line.to + line.good} class="row">
              {t('play.offer.transfer', { from: countryName(line.from), to: countryName(line.to) })} <GoodChip good={line.good} amount={line.amount} />
            </span>
          ))}
        </div>
      )}
      <ul class="clauses">
        {clauses
          .filter((clause) => clause.kind !== 'transfer')
          .map((clause, index) => (
            <li key={index}>{clauseSentence(clause)}</li>
          ))}
      </ul>
    </div>
  );
}

function Side({
  title,
  lines,
}: {
  readonly title: string;
  readonly lines: readonly { readonly good: 'food' | 'energy' | 'medicine' | 'funds'; readonly amount: number; readonly whom: CountryId | null }[];
}) {
  return (
    <div class="side">
      <span class="label">{title}</span>
      {lines.length === 0 ? (
        <span class="chip big muted">{t('play.offer.nothing')}</span>
      ) : (
        lines.map((line) => (
          <span key={line.good + line.whom} class="side-line">
            <GoodChip good={line.good} amount={line.amount} size="big" />
            {line.whom === null ? null : <small class="muted">{countryName(line.whom)}</small>}
          </span>
        ))
      )}
    </div>
  );
}

/** A clause that is no swap of goods, in one sentence. */
export function clauseSentence(clause: Exclude<Clause, { readonly kind: 'transfer' }>): string {
  if (clause.kind === 'tech') return t('play.offer.clause.tech', { from: countryName(clause.from), to: countryName(clause.to) });
  if (clause.kind === 'fund') {
    return t('play.offer.clause.fund', {
      pledges: formatList(
        clause.pledges.map(({ country, coins }) => t('play.offer.clause.pledge', { country: countryName(country), coins: coinsText(coins) })),
      ),
    });
  }
  if (clause.kind === 'aid')
    return t('play.offer.clause.aid', { from: countryName(clause.from), to: countryName(clause.to), goods: goodsText(clause.good, clause.amount) });
  if (clause.kind === 'loan') {
    return t('play.offer.clause.loan', {
      from: countryName(clause.from),
      to: countryName(clause.to),
      coins: coinsText(clause.coins),
      owed: formatNumber(clause.coins * (1 + clause.rate), 1),
      count: clause.dueIn,
    });
  }
  if (clause.kind === 'condition') return t('play.offer.clause.condition', { country: countryName(clause.on) });
  return t(`play.offer.clause.${clause.kind}`);
}
