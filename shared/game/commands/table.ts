import type { z } from 'zod';
import type { schema as AssignBot } from './assign-bot.ts';
import type { schema as AssignSeat } from './assign-seat.ts';
import type { schema as ChooseCountry } from './choose-country.ts';
import type { schema as ChooseKeep } from './choose-keep.ts';
import type { schema as ChoosePayment } from './choose-payment.ts';
import type { schema as ChooseProgramme } from './choose-programme.ts';
import type { schema as ConnectPlatform } from './connect-platform.ts';
import type { schema as CreditOutage } from './credit-outage.ts';
import type { schema as DeclarePledge } from './declare-pledge.ts';
import type { schema as EndLesson } from './end-lesson.ts';
import type { schema as ExtendPhase } from './extend-phase.ts';
import type { schema as LockDecision } from './lock-decision.ts';
import type { schema as MakeOffer } from './make-offer.ts';
import type { schema as NextPhase } from './next-phase.ts';
import type { schema as OpenMotion } from './open-motion.ts';
import type { schema as Pause } from './pause.ts';
import type { schema as PredictBreaker } from './predict-breaker.ts';
import type { schema as Reflect } from './reflect.ts';
import type { schema as RefuseOffer } from './refuse-offer.ts';
import type { schema as ReleaseBot } from './release-bot.ts';
import type { schema as RemoveSeat } from './remove-seat.ts';
import type { schema as Resume } from './resume.ts';
import type { schema as SendChat } from './send-chat.ts';
import type { schema as SetReady } from './set-ready.ts';
import type { schema as SignCharter } from './sign-charter.ts';
import type { schema as SignOffer } from './sign-offer.ts';
import type { schema as SpeakInPlenary } from './speak-in-plenary.ts';
import type { schema as StartLesson } from './start-lesson.ts';
import type { schema as SwitchChat } from './switch-chat.ts';
import type { schema as TakeSeat } from './take-seat.ts';
import type { schema as TimeOutPhase } from './time-out-phase.ts';
import type { schema as VoteInPlenary } from './vote-in-plenary.ts';
import type { schema as WithdrawOffer } from './withdraw-offer.ts';

export type Command =
  | z.infer<typeof AssignBot>
  | z.infer<typeof AssignSeat>
  | z.infer<typeof ChooseCountry>
  | z.infer<typeof ChooseKeep>
  | z.infer<typeof ChoosePayment>
  | z.infer<typeof ChooseProgramme>
  | z.infer<typeof ConnectPlatform>
  | z.infer<typeof CreditOutage>
  | z.infer<typeof DeclarePledge>
  | z.infer<typeof EndLesson>
  | z.infer<typeof ExtendPhase>
  | z.infer<typeof LockDecision>
  | z.infer<typeof MakeOffer>
  | z.infer<typeof NextPhase>
  | z.infer<typeof OpenMotion>
  | z.infer<typeof Pause>
  | z.infer<typeof PredictBreaker>
  | z.infer<typeof Reflect>
  | z.infer<typeof RefuseOffer>
  | z.infer<typeof ReleaseBot>
  | z.infer<typeof RemoveSeat>
  | z.infer<typeof Resume>
  | z.infer<typeof SendChat>
  | z.infer<typeof SetReady>
  | z.infer<typeof SignCharter>
  | z.infer<typeof SignOffer>
  | z.infer<typeof SpeakInPlenary>
  | z.infer<typeof StartLesson>
  | z.infer<typeof SwitchChat>
  | z.infer<typeof TakeSeat>
  | z.infer<typeof TimeOutPhase>
  | z.infer<typeof VoteInPlenary>
  | z.infer<typeof WithdrawOffer>;
