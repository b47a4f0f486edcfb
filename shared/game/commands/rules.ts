import { admitWaiting } from './admit-waiting.ts';
import { advanceSlowest } from './advance-slowest.ts';
import { apologise } from './apologise.ts';
import { arrangeSeats } from './arrange-seats.ts';
import { assignBot } from './assign-bot.ts';
import { assignSeat } from './assign-seat.ts';
import { bookmarkMoment } from './bookmark-moment.ts';
import { callActor } from './call-actor.ts';
import { callArbitration } from './call-arbitration.ts';
import { chooseCountry } from './choose-country.ts';
import { chooseKeep } from './choose-keep.ts';
import { choosePayment } from './choose-payment.ts';
import { chooseProgramme } from './choose-programme.ts';
import { chooseRepayment } from './choose-repayment.ts';
import { connectPlatform } from './connect-platform.ts';
import { creditOutage } from './credit-outage.ts';
import { declarePledge } from './declare-pledge.ts';
import { endLesson } from './end-lesson.ts';
import { extendPhase } from './extend-phase.ts';
import { hideLine } from './hide-line.ts';
import { grantCoins } from './grant-coins.ts';
import { injectActor } from './inject-actor.ts';
import { injectCard } from './inject-card.ts';
import { injectCrisis } from './inject-crisis.ts';
import { leaveAgreement } from './leave-agreement.ts';
import { leaveInstitution } from './leave-institution.ts';
import { lockDecision } from './lock-decision.ts';
import { lockJoining } from './lock-joining.ts';
import { makeOffer } from './make-offer.ts';
import { muteSeat } from './mute-seat.ts';
import { nextPhase } from './next-phase.ts';
import { markAway } from './mark-away.ts';
import { openMotion } from './open-motion.ts';
import { pause } from './pause.ts';
import { predictBreaker } from './predict-breaker.ts';
import { promiseRestitution } from './promise-restitution.ts';
import { readmitSeat } from './readmit-seat.ts';
import { reflect } from './reflect.ts';
import { refuseOffer } from './refuse-offer.ts';
import { releaseBot } from './release-bot.ts';
import { removeSeat } from './remove-seat.ts';
import { renameSeat } from './rename-seat.ts';
import { reportLine } from './report-line.ts';
import { resume } from './resume.ts';
import { ringBell } from './ring-bell.ts';
import { sendChat } from './send-chat.ts';
import { setBell } from './set-bell.ts';
import { setReady } from './set-ready.ts';
import { settleReport } from './settle-report.ts';
import { showRound } from './show-round.ts';
import { signCharter } from './sign-charter.ts';
import { signOffer } from './sign-offer.ts';
import { speakInPlenary } from './speak-in-plenary.ts';
import { startLesson } from './start-lesson.ts';
import { stopAndAsk } from './stop-and-ask.ts';
import { switchChat } from './switch-chat.ts';
import { takeInstitutionLoan } from './take-institution-loan.ts';
import { takeSeat } from './take-seat.ts';
import { timeOutPhase } from './time-out-phase.ts';
import { undoRound } from './undo-round.ts';
import { voteInPlenary } from './vote-in-plenary.ts';
import { withdrawOffer } from './withdraw-offer.ts';
/** Every action there is, by the `type` of its payload. */
export const commandRules = {
  AdmitWaiting: admitWaiting,
  AdvanceSlowest: advanceSlowest,
  Apologise: apologise,
  ArrangeSeats: arrangeSeats,
  AssignBot: assignBot,
  AssignSeat: assignSeat,
  BookmarkMoment: bookmarkMoment,
  CallActor: callActor,
  CallArbitration: callArbitration,
  ChooseCountry: chooseCountry,
  ChooseKeep: chooseKeep,
  ChoosePayment: choosePayment,
  ChooseProgramme: chooseProgramme,
  ChooseRepayment: chooseRepayment,
  ConnectPlatform: connectPlatform,
  CreditOutage: creditOutage,
  DeclarePledge: declarePledge,
  EndLesson: endLesson,
  ExtendPhase: extendPhase,
  HideLine: hideLine,
  GrantCoins: grantCoins,
  InjectActor: injectActor,
  InjectCard: injectCard,
  InjectCrisis: injectCrisis,
  LeaveAgreement: leaveAgreement,
  LeaveInstitution: leaveInstitution,
  LockDecision: lockDecision,
  LockJoining: lockJoining,
  MakeOffer: makeOffer,
  MuteSeat: muteSeat,
  NextPhase: nextPhase,
  MarkAway: markAway,
  OpenMotion: openMotion,
  Pause: pause,
  PredictBreaker: predictBreaker,
  PromiseRestitution: promiseRestitution,
  ReadmitSeat: readmitSeat,
  Reflect: reflect,
  RefuseOffer: refuseOffer,
  ReleaseBot: releaseBot,
  RemoveSeat: removeSeat,
  RenameSeat: renameSeat,
  ReportLine: reportLine,
  Resume: resume,
  RingBell: ringBell,
  SendChat: sendChat,
  SetBell: setBell,
  SetReady: setReady,
  SettleReport: settleReport,
  ShowRound: showRound,
  SignCharter: signCharter,
  SignOffer: signOffer,
  SpeakInPlenary: speakInPlenary,
  StartLesson: startLesson,
  StopAndAsk: stopAndAsk,
  SwitchChat: switchChat,
  TakeInstitutionLoan: takeInstitutionLoan,
  TakeSeat: takeSeat,
  TimeOutPhase: timeOutPhase,
  UndoRound: undoRound,
  VoteInPlenary: voteInPlenary,
  WithdrawOffer: withdrawOffer,
};
