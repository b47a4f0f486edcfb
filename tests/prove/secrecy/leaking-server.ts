import { pino } from 'pino';
import { readConfig } from '../../../server/config.ts';
import { realParts } from '../../../server/real-parts.ts';
import type { GameRules } from '../../../server/session/game-rules.ts';
import { startServer } from '../../../server/start-server.ts';
import type { WorldState } from '../../../shared/game/state.ts';
import type { ScenarioPack } from '../../../shared/scenario/schema.ts';
import type { WireLeak } from './leaks.ts';

/** The real server with a leak of its own (`LEAK`), for the proof's control; none: as it is. */
const leak = process.env['LEAK'] as WireLeak | undefined;
const config = readConfig(process.env);
const log = pino({ level: config.LOG_LEVEL });
const parts = await realParts(config, log);

const briefs = ({ pack }: WorldState): string =>
  Object.values(pack.texts.id.countries)
    .map(({ secretBrief }) => secretBrief)
    .join();
const openBriefs = (pack: ScenarioPack): ScenarioPack => ({
  ...pack,
  texts: {
    ...pack.texts,
    id: {
      ...pack.texts.id,
      countries: Object.fromEntries(Object.entries(pack.texts.id.countries).map(([id, text]) => [id, { ...text, brief: text.secretBrief }])),
    },
  },
});
const planted: Readonly<Record<WireLeak, Partial<GameRules>>> = {
  'reflections-to-seats': { seatView: (state, ...rest) => ({ ...parts.rules.seatView(state, ...rest), heard: state.reflections.map(({ text }) => text) }) },
  'briefs-in-base64': {
    seatView: (state, ...rest) => ({ ...parts.rules.seatView(state, ...rest), cache: Buffer.from(briefs(state)).toString('base64') }),
  },
  'story-in-hex': {
    tellStory: (state, events) => {
      const story = parts.rules.tellStory(state, events);
      return story && { ...story, id: Buffer.from(JSON.stringify(state.chat)).toString('hex') };
    },
  },
  'pairs-to-console': { projectTeacher: (state) => ({ ...parts.rules.projectTeacher(state), lines: state.chat }) as ReturnType<GameRules['projectTeacher']> },
  'notes-in-log': {
    decide: (state, command, context) => {
      if (command.type === 'SendNote') log.trace({ command }, 'decided');
      return parts.rules.decide(state, command, context);
    },
  },
  'briefs-in-texts': {},
};
await startServer({
  ...parts,
  scenarios: leak === 'briefs-in-texts' ? new Map([...parts.scenarios].map(([id, pack]) => [id, openBriefs(pack)])) : parts.scenarios,
  rules: leak === undefined ? parts.rules : { ...parts.rules, ...planted[leak] },
});
