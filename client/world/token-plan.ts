import type { AgreementId } from '../../shared/lib/ids.ts';
import type { TokenRoute } from './stage-layout.ts';

/** A weak laptop still draws these smoothly (`npm run bench -- frame`). */
export const tokensAtMost = 100;

/** How many tokens travel one route at the same time. */
export interface PlannedTokens {
  readonly route: TokenRoute;
  readonly count: number;
}

/**
 * Up to three tokens on each route, more the more goods; fewer where there are many routes. Beyond `atMost` routes each
 * agreement keeps its largest one first, so that none looks empty.
 */
export function planTokens(routes: readonly TokenRoute[], atMost: number): readonly PlannedTokens[] {
  const shown = routes.length <= atMost ? routes : mostTelling(routes).slice(0, atMost);
  const wish = (route: TokenRoute): number => Math.min(3, Math.ceil(route.amount / 2));
  const wanted = shown.reduce((sum, route) => sum + wish(route), 0);
  const share = Math.min(1, atMost / Math.max(1, wanted));
  const least = shown.map((route) => Math.max(1, Math.floor(wish(route) * share)));
  let left = atMost - least.reduce((sum, count) => sum + count, 0);
  return shown.map((route, i) => {
    const more = Math.max(0, Math.min(left, wish(route) - (least[i] ?? 0)));
    left -= more;
    return { route, count: (least[i] ?? 0) + more };
  });
}

function mostTelling(routes: readonly TokenRoute[]): readonly TokenRoute[] {
  const byAmount = [...routes].sort((one, other) => other.amount - one.amount);
  const seen = new Set<AgreementId>();
  const firsts = byAmount.filter((route) => !seen.has(route.link) && seen.add(route.link));
  return [...firsts, ...byAmount.filter((route) => !firsts.includes(route))];
}
