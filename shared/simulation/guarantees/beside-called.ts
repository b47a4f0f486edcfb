import type { CountryId } from '../../lib/ids.ts';
import { mean } from '../../lib/numbers.ts';
import { amongReciprocators } from './g4-cheating-among-reciprocators.ts';
import type { Guarantee } from './guarantee.ts';
import { breaking, promisesOf, resolveAgain } from './resolve-again.ts';
import { eachAmong, everybody } from './tables.ts';

/** Beside: the call from the capital is a real temptation. */
export const callTempts: Guarantee = {
  id: 'call',
  expected: 'breaking what the capital calls for pays most of those who are called',
  tables: (setup) => [everybody(setup, 'cooperator', false)],
  measure: (bench) => {
    const gains: number[] = [];
    for (const { before } of bench.recorded(everybody(bench.setup, 'cooperator', false)).flatMap(({ rounds }) => rounds)) {
      for (const { id, call } of before.countries) {
        if (call === null) continue;
        const called = promisesOf(before, id).filter((promise) =>
          promise.clauses.some((clause) => clause.kind === 'transfer' && clause.from === id && clause.good === call.resource),
        );
        const points = (of: CountryId, broken: typeof called) =>
          resolveAgain(before, (sheet, whose) => (whose === of ? breaking(sheet, broken) : sheet)).points(of);
        gains.push(points(id, called) - points(id, []));
      }
    }
    const paid = 100 * mean(gains.map((gain) => (gain > 0 ? 1 : 0)));
    return {
      figures: { calls: gains.length, pays: paid, meanGain: mean(gains) },
      bounds: bench.setup.events ? [{ figure: 'pays', above: 50 }] : [],
    };
  },
};

/** Beside: and to give in to it every time is no strategy where it is seen. */
export const callerLoses: Guarantee = {
  id: 'caller',
  expected: 'a reciprocator who breaks whenever the capital calls loses when monitored',
  tables: (setup) =>
    [false, true].flatMap((institution) => [everybody(setup, 'reciprocator', institution), ...eachAmong(setup, 'caller', 'reciprocator', institution)]),
  measure: (bench) => ({
    figures: { open: mean(amongReciprocators(bench, 'caller', false)), monitored: mean(amongReciprocators(bench, 'caller', true)) },
    bounds: bench.setup.events ? [{ figure: 'monitored', below: 0 }] : [],
  }),
};
