import { readPersonalCode } from '../../shared/protocol/personal-code.ts';
import { navigate } from '../router.ts';
import type { ClientRefusal } from '../text/refusal-sentence.ts';
import { enterByCode } from './api.ts';
import { rememberSecret } from './secrets.ts';

/** The personal code in a link's `#fragment`, which is erased from the address so that no history or shared screen shows it. */
export function takePersonalCode(): string | null {
  const code = readPersonalCode(location.hash.slice(1));
  if (code !== null) history.replaceState(history.state, '', location.pathname + location.search);
  return code;
}

/** Opens the seat of a personal code on this device and goes there; what the server refused, otherwise. */
export async function goInByCode(lesson: string | null, code: string): Promise<ClientRefusal | null> {
  const [answer] = await Promise.all([enterByCode(lesson, code), import('../screens/play/play-screen.tsx').catch(() => undefined)]);
  if (!answer.ok) return answer.refusal;
  rememberSecret('seat', answer.value.code, answer.value.seatSecret);
  navigate(`/play/${answer.value.code}`);
  return null;
}
