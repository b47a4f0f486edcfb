import type { WhatIfChange } from '../debrief/what-if-request.ts';
import { agreementId, countryId } from '../lib/ids.ts';
import { type Obstacle, obstacles } from '../scenario/names.ts';

/** The three what-ifs that concern everybody, seen together (rule DB4): as a place in its chapter, not one change. */
export const everybodysWhatIfs = 'together';

/** A change as one word, so that it can be a place in the debrief (rule DG2): `all-kept`, `one-choice/2/PADI/r2-a1/break`. */
export function whatIfId(change: WhatIfChange): string {
  switch (change.kind) {
    case 'one-paid':
      return `${change.kind}/${change.country}`;
    case 'one-choice':
      return `${change.kind}/${change.round}/${change.country}/${change.agreement}/${change.choice}`;
    case 'one-payment':
      return `${change.kind}/${change.round}/${change.country}/${change.coins}`;
    case 'other-risk':
      return `${change.kind}/${change.risk}`;
    case 'without-obstacle':
      return `${change.kind}/${change.obstacle}`;
    default:
      return change.kind;
  }
}

/** The change of an id; null: the id names none. Whether this game has that decision only the server can say. */
export function whatIfOf(id: string): WhatIfChange | null {
  const [kind, ...parts] = id.split('/');
  const [first = '', second = '', third = '', fourth = ''] = parts;
  const round = Number(first);
  switch (kind) {
    case 'all-kept':
    case 'all-paid':
    case 'nobody-paid':
    case 'no-institution':
    case 'all-public':
    case 'all-secret':
      return parts.length === 0 ? { kind } : null;
    case 'one-paid':
      return first === '' ? null : { kind, country: countryId(first) };
    case 'one-choice':
      if (!Number.isInteger(round) || (fourth !== 'keep' && fourth !== 'short' && fourth !== 'break')) return null;
      return { kind, round, country: countryId(second), agreement: agreementId(third), choice: fourth };
    case 'one-payment': {
      const coins = Number(third);
      return Number.isInteger(round) && third !== '' && Number.isFinite(coins) ? { kind, round, country: countryId(second), coins } : null;
    }
    case 'other-risk': {
      const risk = Number(first);
      return first !== '' && Number.isFinite(risk) ? { kind, risk } : null;
    }
    case 'without-obstacle':
      return isObstacle(first) ? { kind, obstacle: first } : null;
    default:
      return null;
  }
}

const isObstacle = (word: string): word is Obstacle => (obstacles as readonly string[]).includes(word);

/** Whether a what-if is about one country, so that its answer may tell what that country chose (rule DG5). */
export function namesCountry(id: string): boolean {
  const change = whatIfOf(id);
  return change !== null && 'country' in change;
}

/** Whether a what-if changes one decision that was taken in this very game; twin worlds have others. */
export function isOneDecision(id: string): boolean {
  const kind = whatIfOf(id)?.kind;
  return kind === 'one-choice' || kind === 'one-payment';
}
