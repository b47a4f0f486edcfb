import { useEffect, useState } from 'preact/hooks';
import { whatIfId, whatIfOf } from '../../../shared/model/what-if-id.ts';
import type { DebriefView, WhatIfView } from '../../../shared/protocol/debrief-view.ts';
import { askWhatIf } from '../../net/api.ts';
import { recallSecret } from '../../net/secrets.ts';
import { isStageOf } from '../../state/stage-device.ts';
import type { ClientRefusal } from '../../text/refusal-sentence.ts';

export type WhatIfLoaded =
  | { readonly is: 'loading' }
  | { readonly is: 'failed'; readonly refusal: ClientRefusal }
  | { readonly is: 'ready'; readonly whatIf: WhatIfView };

/** The secret with which this device reads the debrief; the stage is public, whoever's device it is. */
export const readingSecret = (code: string): string | null => recallSecret('seat', code) ?? (isStageOf(code) ? null : recallSecret('teacher', code));

/** A what-if by its id: at hand in the debrief, else played again by the server. null: the id names none. */
export function useWhatIf(code: string, view: DebriefView, id: string): WhatIfLoaded | null {
  const listed = view.whatIfs?.find(({ change }) => whatIfId(change) === id);
  const [asked, setAsked] = useState<{ readonly id: string; readonly loaded: WhatIfLoaded } | null>(null);
  const isAsked = listed === undefined && whatIfOf(id) !== null;
  useEffect(() => {
    const change = whatIfOf(id);
    if (!isAsked || change === null) return;
    let alive = true;
    setAsked({ id, loaded: { is: 'loading' } });
    void askWhatIf(code, change, readingSecret(code)).then((answer) => {
      if (alive) setAsked({ id, loaded: answer.ok ? { is: 'ready', whatIf: answer.value } : { is: 'failed', refusal: answer.refusal } });
    });
    return () => {
      alive = false;
    };
  }, [code, id, isAsked]);
  if (listed !== undefined) return { is: 'ready', whatIf: listed };
  if (!isAsked) return null;
  return asked?.id === id ? asked.loaded : { is: 'loading' };
}
