import type { Command } from '../../shared/game/commands/table.ts';
import { toast } from '../parts/announcer.tsx';
import { t } from '../text/text.ts';
import { lookingAt } from './people.ts';

type Actable = Extract<Command, { type: 'ActFor' }>['command'];

/** What a teacher may do in a student's place (rule RM8); the compiler compares it with the server's list. */
const actable: { readonly [Type in Actable['type']]: true } = {
  ChooseKeep: true,
  ChoosePayment: true,
  ChooseProgramme: true,
  ChooseRepayment: true,
  LockDecision: true,
  RefuseOffer: true,
  SetReady: true,
  SignOffer: true,
};
const isActable = (command: Command): command is Actable => Object.hasOwn(actable, command.type);

/** The command as it may go out from this screen; null (and a word why) where a teacher only looks at a student's screen. */
export function inPlaceOf(command: Command): Command | null {
  const looking = lookingAt.peek();
  if (looking === null) return command;
  if (looking.acting && isActable(command)) return { type: 'ActFor', seatId: looking.seatId, command };
  toast(t(looking.acting ? 'people.look.stays' : 'people.look.only'), 'bad');
  return null;
}
