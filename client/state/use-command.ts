import { useSignal } from '@preact/signals';
import { useContext, useRef } from 'preact/hooks';
import type { Command } from '../../shared/game/commands/table.ts';
import { toast } from '../parts/announcer.tsx';
import { inPlaceOf } from './in-place-of.ts';
import { keepFocus } from '../parts/keep-focus.ts';
import { sendCommand } from '../net/send-command.ts';
import { type ClientRefusal, refusalSentence } from '../text/refusal-sentence.ts';
import { Rehearsing } from './rehearsing.ts';

/**
 * Sends commands for one control: `pending` while one is on its way, `refusal` after the last one failed (also shown
 * as a toast; in a rehearsal nothing is sent). Resolves to true when the command was accepted.
 */
export function useCommand() {
  const pending = useSignal(false);
  const refusal = useSignal<ClientRefusal | null>(null);
  const alive = useRef(0);
  const rehearse = useContext(Rehearsing);
  const send = async (command: Command, done?: string): Promise<boolean> => {
    if (rehearse !== null) {
      rehearse(command);
      return true;
    }
    const ready = inPlaceOf(command);
    if (ready === null) return false;
    const mine = ++alive.current;
    pending.value = true;
    refusal.value = null;
    const answer = await sendCommand(ready);
    keepFocus();
    if (mine === alive.current) pending.value = false;
    if (answer.ok) {
      if (done !== undefined) toast(done);
      return true;
    }
    if (mine === alive.current) refusal.value = answer.refusal;
    toast(refusalSentence(answer.refusal), 'bad');
    return false;
  };
  return { send, pending: pending.value, refusal: refusal.value };
}
