import { parseArgs } from 'node:util';
import { z } from 'zod';
import { mean } from '../../shared/lib/numbers.ts';
import { breakEvenRisk, fairShareForEvenRisk, fundStrategies, laboratory, learn } from '../../shared/simulation/milinski.ts';
import { scenarioNamed } from './scenario-named.ts';

/** `npm run -s experiment -- [--populations N] [--generations N] [--json]`: the collective-risk experiment of Milinski et al. (2008) with learning bots. */
const published: Readonly<Record<string, string>> = { '0.9': 'half of the groups', '0.5': 'groups generally fail', '0.1': 'groups generally fail' };

const { values } = parseArgs({
  options: { populations: { type: 'string', default: '3' }, generations: { type: 'string', default: '20' }, json: { type: 'boolean', default: false } },
});
const count = z.coerce.number().int().min(1).max(2000);
const populations = count.parse(values.populations);
const generations = count.parse(values.generations);

const pack = await scenarioNamed('pandemi');
const presetId = pack.scenario.presets.find((preset) => preset.default)?.id ?? '';
const fairShare = fairShareForEvenRisk(pack, presetId);
const rows = [0.9, 0.5, 0.1].map((risk) => {
  const layout = { pack: laboratory(pack, fairShare, risk), presetId };
  const runs = Array.from({ length: populations }, (_, run) =>
    learn({ layout, risk, groups: 10, generations, seed: `experiment/${run + 1}`, exploration: 0.02, imitation: 5 }),
  );
  return {
    risk,
    reachedPercent: Math.round(100 * mean(runs.map((run) => run.reached))),
    published: published[`${risk}`],
    strategiesPercent: Object.fromEntries(fundStrategies.map((name) => [name, Math.round(100 * mean(runs.map((run) => run.strategies[name])))])),
  };
});
const result = {
  scenario: 'pandemi',
  preset: presetId,
  fairShare,
  breakEvenRisk: Number(breakEvenRisk(pack, presetId, fairShare).toFixed(2)),
  populations,
  generations,
  rows,
};

if (values.json) process.stdout.write(`${JSON.stringify(result)}\n`);
else {
  process.stdout.write(`fair share ${fairShare}, break-even risk ${result.breakEvenRisk}\n\n`);
  process.stdout.write(
    `| risk | groups that reach the target, % | published | ${fundStrategies.join(' | ')} |\n|${'---|'.repeat(3 + fundStrategies.length)}\n`,
  );
  for (const row of rows)
    process.stdout.write(`| ${row.risk} | ${row.reachedPercent} | ${row.published} | ${Object.values(row.strategiesPercent).join(' | ')} |\n`);
}
