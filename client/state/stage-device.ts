const key = (code: string): string => `mufakat:stage:${code}`;

/** This tab is the projector of that lesson: it follows the game into the debrief, and back when a round is undone. */
export function rememberStage(code: string): void {
  try {
    sessionStorage.setItem(key(code), '1');
  } catch {
    // The projector then stays in the debrief until somebody reloads the stage.
  }
}

export function isStageOf(code: string): boolean {
  try {
    return sessionStorage.getItem(key(code)) !== null;
  } catch {
    return false;
  }
}
