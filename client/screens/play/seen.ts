const key = (code: string, what: string): string => `mufakat:seen:${code}:${what}`;

/** Has this tab already shown something that opens by itself once (the brief, a call)? */
export function recallSeen(code: string, what: string): boolean {
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
