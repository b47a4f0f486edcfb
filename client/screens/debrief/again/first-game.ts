import { createContext } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DebriefView } from '../../../../shared/protocol/debrief-view.ts';
import { fetchDebrief, fetchLesson } from '../../../net/api.ts';
import { readingSecret } from '../use-what-if.ts';

/** The game that this one plays again (rule RR3). */
export interface FirstGame {
  /** Its world's id. */
  readonly id: string;
  /** null: on its way; `gone`: it was deleted. */
  readonly view: DebriefView | 'gone' | null;
}

/** null: this game is nobody's second. */
export const First = createContext<FirstGame | null>(null);

export function useFirstGame(code: string): FirstGame | null {
  const [first, setFirst] = useState<FirstGame | null>(null);
  useEffect(() => {
    let alive = true;
    if (code === '') return undefined;
    const load = async (): Promise<void> => {
      const info = await fetchLesson(code);
      const id = info.ok ? info.value.again : null;
      if (!alive || id === null) return;
      setFirst({ id, view: null });
      // As the one who sat there may see it.
      const answer = await fetchDebrief(id, readingSecret(id));
      if (alive && (answer.ok || answer.refusal.reason === 'seat-unknown')) setFirst({ id, view: answer.ok ? answer.value : 'gone' });
    };
    void load();
    return () => {
      alive = false;
    };
  }, [code]);
  return first;
}
