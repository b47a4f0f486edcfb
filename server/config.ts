import { z } from 'zod';

/**
 * The environment, parsed once at the start. A wrong value stops the server with one sentence that names the
 * variable, what was expected and what came.
 */

const wholeNumber = (min: number, max: number, fallback: number) =>
  z
    .string()
    .regex(/^\d+$/)
    .default(String(fallback))
    .transform(Number)
    .pipe(z.number().int().min(min).max(max))
    .describe(`a whole number from ${min} to ${max}`);

const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );

const origin = z.string().regex(/^https?:\/\/[^/\s]+$/);

const environmentSchema = z.object({
  PORT: wholeNumber(0, 65535, 3000),
  HOST: z.string().min(1).default('0.0.0.0').describe('an address to listen on, like 0.0.0.0'),
  DATA_DIR: z.string().min(1).default('./data').describe('a folder for the database'),
  SCENARIOS_DIR: z.string().min(1).default('./scenarios').describe('a folder of scenario folders'),
  CLIENT_DIR: z.string().min(1).default('./dist/client').describe('the folder of the built client'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])
    .default('info')
    .describe('one of trace, debug, info, warn, error, fatal, silent'),
  ALLOWED_ORIGINS: list.pipe(z.array(origin)).describe('web origins separated by commas, like https://mufakat.example.org'),
  TRUST_PROXY: list
    .pipe(z.array(z.string().regex(/^(loopback|linklocal|uniquelocal|[0-9a-fA-F:.]+(\/\d{1,3})?)$/)))
    .describe('addresses of proxies separated by commas, like 127.0.0.1 or loopback'),
  FLUSH_MS: wholeNumber(10, 2000, 100),
  GROUP_COMMIT_MS: wholeNumber(0, 100, 8),
  HEARTBEAT_MS: wholeNumber(200, 60_000, 2000),
  BOT_DELAY_MS: wholeNumber(0, 60_000, 900),
  OPEN_HOURS: wholeNumber(1, 24 * 365, 24),
  IDLE_MINUTES: wholeNumber(1, 60 * 24, 45),
  KEEP_DAYS: wholeNumber(1, 3650, 30),
  MAX_WORLDS: wholeNumber(1, 100_000, 2000),
  /** Whoever opens a lesson has to say it; without one anybody may. */
  TEACHER_KEY: z.string().min(12).max(200).optional().describe('a key of 12 to 200 characters'),
  FAILURES_PER_MINUTE: wholeNumber(1, 100_000, 60),
});

export type Config = z.infer<typeof environmentSchema>;

/** Throws `ConfigError`, whose message is the sentence to print. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = environmentSchema.safeParse(environment);
  if (parsed.success) return parsed.data;
  const name = String(parsed.error.issues[0]?.path[0] ?? 'environment') as keyof typeof environmentSchema.shape;
  const expected = environmentSchema.shape[name]?.description ?? 'a valid value';
  throw new ConfigError(`${name} must be ${expected}, but it is ${JSON.stringify(environment[name])}.`);
}

export class ConfigError extends Error {}
