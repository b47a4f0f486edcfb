import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { z } from 'zod';
import { fewestCountries, mostCountries, resizeScenario } from '../../shared/simulation/resize-scenario.ts';
import { playMix, SimulationTally } from '../../shared/simulation/simulate.ts';
import { allBotPolicies, type BotPolicy } from '../../shared/game/state.ts';
import { scenarioNamed } from './scenario-named.ts';

/** `npm run -s simulate -- --scenario pandemi --mix reciprocator:6,free-rider:2 --games 200 --seed 1 [--countries 12] --json` */

const onOff = z.enum(['on', 'off']).transform((word) => word === 'on');
const mixSchema = z.string().transform((text, context) => {
  const policies: BotPolicy[] = [];
  for (const part of text.split(',')) {
    const [name = '', count = '1'] = part.split(':');
    const policy = allBotPolicies.find((known) => known === name.trim());
    if (policy === undefined) {
      context.addIssue({ code: 'custom', message: `unknown strategy "${name}"; known: ${allBotPolicies.join(', ')}` });
      return z.NEVER;
    }
    if (!/^\d{1,2}$/.test(count)) {
      context.addIssue({ code: 'custom', message: `"${part}" needs a whole number after the colon` });
      return z.NEVER;
    }
    for (let seat = 0; seat < Number(count); seat++) policies.push(policy);
  }
  return policies;
});

const optionsSchema = z.object({
  scenario: z.string(),
  mix: mixSchema,
  games: z.coerce.number().int().min(1).max(100_000),
  seed: z.string(),
  institution: onOff,
  platform: onOff,
  events: onOff,
  preset: z.string().optional(),
  countries: z.coerce.number().int().min(fewestCountries).max(mostCountries).optional(),
  json: z.boolean(),
});

function readOptions() {
  const { values } = parseArgs({
    options: {
      scenario: { type: 'string', default: 'pandemi' },
      mix: { type: 'string', default: 'cooperator:8' },
      games: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
      institution: { type: 'string', default: 'off' },
      platform: { type: 'string', default: 'off' },
      events: { type: 'string', default: 'on' },
      preset: { type: 'string' },
      countries: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const parsed = optionsSchema.safeParse(values);
  if (parsed.success) return parsed.data;
  throw new Error(parsed.error.issues.map((issue) => `--${issue.path.join('.')}: ${issue.message}`).join('\n'));
}

async function main(): Promise<void> {
  const options = readOptions();
  const original = await scenarioNamed(options.scenario);
  const pack = options.countries === undefined ? original : resizeScenario(original, options.countries);
  const { presets, countries } = pack.scenario;
  const preset = presets.find((candidate) => (options.preset === undefined ? candidate.default : candidate.id === options.preset));
  if (preset === undefined) throw new Error(`--preset: ${options.scenario} has ${presets.map((known) => known.id).join(', ')}`);
  if (options.mix.length !== countries.length) {
    throw new Error(`--mix: ${options.scenario} has ${countries.length} countries, the mix names ${options.mix.length}`);
  }
  const { institution, platform, events } = options;
  const tally = new SimulationTally();
  const bar = process.stderr.isTTY ? new SingleBar({ stream: process.stderr, format: '{bar} {value}/{total} games' }) : null;
  bar?.start(options.games, 0);
  const started = performance.now();
  for (let game = 1; game <= options.games; game++) {
    tally.add(playMix({ pack, presetId: preset.id, institution, platform, events }, options.mix, `${options.seed}/${game}`));
    bar?.update(game);
  }
  bar?.stop();
  const seconds = (performance.now() - started) / 1000;
  const result = {
    scenario: options.scenario,
    preset: preset.id,
    ...tally.summary(),
    gamesPerSecond: Math.round(options.games / seconds),
  };
  process.stdout.write(`${options.json ? JSON.stringify(result) : JSON.stringify(result, null, 2)}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
