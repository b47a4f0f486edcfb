import { createContext } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DebriefView } from '../../../shared/protocol/debrief-view.ts';
import { fetchDebrief, fetchLesson } from '../../net/api.ts';

export interface World {
  readonly id: string;
  /** null while it still plays. */
  readonly view: DebriefView | null;
}

const askAgainMs = 8_000;

/** The worlds of the lesson whose debrief is open. */
export const Worlds = createContext<readonly World[]>([]);

/** Every world of the lesson with its debrief, asked for again while one still plays; empty where there are no twins, and of a file (no code). */
export function useWorlds(code: string): readonly World[] {
  const [worlds, setWorlds] = useState<readonly World[]>([]);
  useEffect(() => {
    let alive = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    if (code === '') return;
    const load = async () => {
      const info = await fetchLesson(code);
      if (!alive || !info.ok || info.value.worlds.length < 2) return;
      const found = await Promise.all(
        info.value.worlds.map(async ({ id, ended }) => {
          const answer = ended ? await fetchDebrief(id) : null;
          return { id, view: answer?.ok ? answer.value : null };
        }),
      );
      if (!alive) return;
      setWorlds(found);
      if (found.some(({ view }) => view === null)) timer = setTimeout(() => void load(), askAgainMs);
    };
    void load();
    return () => {
      alive = false;
      clearTimeout(timer);
    };
  }, [code]);
  return worlds;
}
