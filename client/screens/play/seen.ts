import { lookingAt } from '../../state/people.ts';

const key = (code: string, what: string): string => `mufakat:seen:${code}:${what}`;

/** Has this tab already shown something that opens by itself once (the brief, a call)? */
export function recallSeen(code: string, what: string): boolean {
  // Nothing opens by itself where a teacher looks at a student's screen.
  if (lookingAt.peek() !== null) return true;
  try {
    return sessionStorage.getItem(key(code, what)) !== null;
  } catch {
    return false;
  }
}

export function rememberSeen(code: string, what: string): void {
  try {
    sessionStorage.setItem(key(code, what), '1');
  } catch {
    // It may then be shown again after a reload.
  }
}
