import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { notFounded } from '../../shared/simulation/guarantees/game-bench.ts';
import { playMix } from '../../shared/simulation/simulate.ts';
import type { BotPolicy } from '../../shared/game/state.ts';
import type { ScenarioPack } from '../../shared/scenario/schema.ts';
import { scenarioNamed } from './scenario-named.ts';

/**
 * The yardsticks of the own result (rule OR1): per preset and country the mean score of all-alone games and of
 * all-cooperate games with institution, monitoring and penalty. `--write` puts them into the scenario's file.
 */
const gamesPerCell = 60;

function meanScores(pack: ScenarioPack, presetId: string, policy: BotPolicy, institution: boolean): Record<string, number> {
  const totals: Record<string, number> = {};
  for (let game = 1; game <= gamesPerCell; game++) {
    const { state } = playMix(
      { pack, presetId, institution, platform: false, events: true, allRules: true, closed: notFounded },
      pack.scenario.countries.map(() => policy),
      `own-result-base/${game}`,
    );
    for (const [id, score] of Object.entries(state.ended?.score ?? {})) totals[id] = (totals[id] ?? 0) + score / gamesPerCell;
  }
  return totals;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean', default: false } } });
for (const id of positionals) {
  const pack = await scenarioNamed(id);
  if (pack.scenario.twinOf !== null) throw new Error(`${id} has no figures of its own: name ${pack.scenario.twinOf}, whose twin it is`);
  const bases = pack.scenario.presets.map((preset) => {
    const alone = meanScores(pack, preset.id, 'alone', false);
    const cooperate = meanScores(pack, preset.id, 'cooperator', true);
    const round = (value: number | undefined) => Math.round((value ?? 0) * 10) / 10;
    return Object.fromEntries(
      pack.scenario.countries.map((country) => [country.id, { alone: round(alone[country.id]), cooperate: round(cooperate[country.id]) }]),
    );
  });
  process.stdout.write(`${JSON.stringify({ scenario: id, bases }, null, 1)}\n`);
  if (!values.write) continue;
  const file = fileURLToPath(new URL(`../../scenarios/${id}/scenario.json`, import.meta.url));
  let place = 0;
  // Only the figures are replaced, so that the rest of the file keeps the shape its author gave it.
  const text = (await readFile(file, 'utf8')).replace(/"ownResultBase": \{[^{}]*(\{[^{}]*\}[^{}]*)*\}/g, () => {
    const rows = Object.entries(bases[place++] ?? {}).map(
      ([country, { alone, cooperate }]) => `        "${country}": { "alone": ${alone}, "cooperate": ${cooperate} }`,
    );
    return `"ownResultBase": {\n${rows.join(',\n')}\n      }`;
  });
  await writeFile(file, text);
}
