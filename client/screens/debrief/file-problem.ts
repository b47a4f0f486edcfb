import { type ClientRefusal, refusalSentence } from '../../text/refusal-sentence.ts';
import { t } from '../../text/text.ts';

export const mostMegabytes = 12;

const known = ['log-file', 'whole', 'unchanged', 'playable', 'ended'] as const;

/** Why a file was not opened, and where in it (rule XP4), as one sentence. */
export function fileProblem(refusal: ClientRefusal): string {
  if (refusal.reason === 'text-too-long') return t('exports.open.tooLarge', { limit: mostMegabytes });
  const expected = refusal.expected ?? '';
  if (refusal.reason !== 'malformed') return refusalSentence(refusal);
  if (expected.startsWith('version ')) return t('exports.open.wrong.version', { version: expected.slice('version '.length) });
  const why = known.find((one) => one === expected);
  return why === undefined ? refusalSentence(refusal) : t(`exports.open.wrong.${why}`, { place: placeWords(refusal.field ?? '') });
}

function placeWords(field: string): string {
  const number = /^commits\.(\d+)/.exec(field)?.[1];
  if (number !== undefined) return t('exports.open.step', { number });
  return field === 'file' ? t('exports.open.end') : field;
}
