import { actFor } from './act-for.ts';
import { admitWaiting } from './admit-waiting.ts';
import { advanceSlowest } from './advance-slowest.ts';
import { answerAttention } from './answer-attention.ts';
import { answerNote } from './answer-note.ts';
import { answerRulesCheck } from './answer-rules-check.ts';
import { answerTable } from './answer-table.ts';
import { apologise } from './apologise.ts';
import { arrangeMoments } from './arrange-moments.ts';
import { arrangeSeats } from './arrange-seats.ts';
import { askAttention } from './ask-attention.ts';
import { askForHelp } from './ask-for-help.ts';
import { assessExit } from './assess-exit.ts';
import { assignBot } from './assign-bot.ts';
import { assignSeat } from './assign-seat.ts';
import { bookmarkMoment } from './bookmark-moment.ts';
import { bringActor } from './bring-actor.ts';
import { callActor } from './call-actor.ts';
import { callArbitration } from './call-arbitration.ts';
import { castVote } from './cast-vote.ts';
import { chooseCountry } from './choose-country.ts';
import { chooseKeep } from './choose-keep.ts';
import { choosePayment } from './choose-payment.ts';
import { chooseProgramme } from './choose-programme.ts';
import { chooseRepayment } from './choose-repayment.ts';
import { closeVote } from './close-vote.ts';
import { comeBack } from './come-back.ts';
import { connectPlatform } from './connect-platform.ts';
import { creditOutage } from './credit-outage.ts';
import { declarePledge } from './declare-pledge.ts';
import { endAttention } from './end-attention.ts';
import { endHelp } from './end-help.ts';
import { endLesson } from './end-lesson.ts';
import { endVote } from './end-vote.ts';
import { extendPhase } from './extend-phase.ts';
import { showEarlier } from './show-earlier.ts';
import { finishDebrief } from './finish-debrief.ts';
import { grantCoins } from './grant-coins.ts';
import { hideLine } from './hide-line.ts';
import { injectActor } from './inject-actor.ts';
import { injectCard } from './inject-card.ts';
import { injectCrisis } from './inject-crisis.ts';
import { inviteToTable } from './invite-to-table.ts';
import { giveOffice } from './give-office.ts';
import { leaveAgreement } from './leave-agreement.ts';
import { leaveInstitution } from './leave-institution.ts';
import { leaveTable } from './leave-table.ts';
import { inspectAgreement } from './inspect-agreement.ts';
import { listStudents } from './list-students.ts';
import { letExplore } from './let-explore.ts';
import { lockDecision } from './lock-decision.ts';
import { lockJoining } from './lock-joining.ts';
import { makeOffer } from './make-offer.ts';
import { markAway } from './mark-away.ts';
import { moveBell } from './move-bell.ts';
import { muteSeat } from './mute-seat.ts';
import { nextBeat } from './next-beat.ts';
import { nextPhase } from './next-phase.ts';
import { openChapter } from './open-chapter.ts';
import { openMotion } from './open-motion.ts';
import { openTable } from './open-table.ts';
import { openVote } from './open-vote.ts';
import { pause } from './pause.ts';
import { pickExit } from './pick-exit.ts';
import { predictBreaker } from './predict-breaker.ts';
import { publishHeadline } from './publish-headline.ts';
import { promiseRestitution } from './promise-restitution.ts';
import { putTableForward } from './put-table-forward.ts';
import { rateTrust } from './rate-trust.ts';
import { readAnswers } from './read-answers.ts';
import { readNotes } from './read-notes.ts';
import { readmitSeat } from './readmit-seat.ts';
import { reflect } from './reflect.ts';
import { refuseOffer } from './refuse-offer.ts';
import { releaseBot } from './release-bot.ts';
import { removeSeat } from './remove-seat.ts';
import { renameSeat } from './rename-seat.ts';
import { renewCode } from './renew-code.ts';
import { reportLine } from './report-line.ts';
import { replayReveal } from './replay-reveal.ts';
import { resume } from './resume.ts';
import { ringBell } from './ring-bell.ts';
import { sendChat } from './send-chat.ts';
import { sendNote } from './send-note.ts';
import { setBell } from './set-bell.ts';
import { setReady } from './set-ready.ts';
import { setSecrets } from './set-secrets.ts';
import { settleReport } from './settle-report.ts';
import { showTrustFigures } from './show-trust-figures.ts';
import { showRound } from './show-round.ts';
import { setRevealPace } from './set-reveal-pace.ts';
import { signCharter } from './sign-charter.ts';
import { signOffer } from './sign-offer.ts';
import { speakInPlenary } from './speak-in-plenary.ts';
import { standIn } from './stand-in.ts';
import { startLesson } from './start-lesson.ts';
import { stopAndAsk } from './stop-and-ask.ts';
import { switchChat } from './switch-chat.ts';
import { takeBackHelp } from './take-back-help.ts';
import { takeInstitutionLoan } from './take-institution-loan.ts';
import { takeSeat } from './take-seat.ts';
import { timeOutPhase } from './time-out-phase.ts';
import { unlistStudent } from './unlist-student.ts';
import { undoRound } from './undo-round.ts';
import { voteInPlenary } from './vote-in-plenary.ts';
import { withdrawOffer } from './withdraw-offer.ts';
import { writeExit } from './write-exit.ts';
import { writeTableClause } from './write-table-clause.ts';

/** Every action there is, by the `type` of its payload. */
export const commandRules = {
  ActFor: actFor,
  AdmitWaiting: admitWaiting,
  AdvanceSlowest: advanceSlowest,
  AnswerAttention: answerAttention,
  AnswerNote: answerNote,
  AnswerRulesCheck: answerRulesCheck,
  AnswerTable: answerTable,
  Apologise: apologise,
  ArrangeMoments: arrangeMoments,
  ArrangeSeats: arrangeSeats,
  AskAttention: askAttention,
  AskForHelp: askForHelp,
  AssessExit: assessExit,
  AssignBot: assignBot,
  AssignSeat: assignSeat,
  BookmarkMoment: bookmarkMoment,
  BringActor: bringActor,
  CallActor: callActor,
  CallArbitration: callArbitration,
  CastVote: castVote,
  ChooseCountry: chooseCountry,
  ChooseKeep: chooseKeep,
  ChoosePayment: choosePayment,
  ChooseProgramme: chooseProgramme,
  ChooseRepayment: chooseRepayment,
  CloseVote: closeVote,
  ComeBack: comeBack,
  ConnectPlatform: connectPlatform,
  CreditOutage: creditOutage,
  DeclarePledge: declarePledge,
  EndAttention: endAttention,
  EndHelp: endHelp,
  EndLesson: endLesson,
  EndVote: endVote,
  ExtendPhase: extendPhase,
  FinishDebrief: finishDebrief,
  ShowEarlier: showEarlier,
  GrantCoins: grantCoins,
  HideLine: hideLine,
  InjectActor: injectActor,
  InjectCard: injectCard,
  InjectCrisis: injectCrisis,
  InviteToTable: inviteToTable,
  LeaveAgreement: leaveAgreement,
  LeaveInstitution: leaveInstitution,
  LeaveTable: leaveTable,
  GiveOffice: giveOffice,
  InspectAgreement: inspectAgreement,
  ListStudents: listStudents,
  LetExplore: letExplore,
  LockDecision: lockDecision,
  LockJoining: lockJoining,
  MakeOffer: makeOffer,
  MarkAway: markAway,
  MoveBell: moveBell,
  MuteSeat: muteSeat,
  NextBeat: nextBeat,
  NextPhase: nextPhase,
  OpenChapter: openChapter,
  OpenMotion: openMotion,
  OpenTable: openTable,
  OpenVote: openVote,
  Pause: pause,
  PickExit: pickExit,
  PredictBreaker: predictBreaker,
  PromiseRestitution: promiseRestitution,
  PublishHeadline: publishHeadline,
  PutTableForward: putTableForward,
  RateTrust: rateTrust,
  ReadAnswers: readAnswers,
  ReadNotes: readNotes,
  ReadmitSeat: readmitSeat,
  Reflect: reflect,
  RefuseOffer: refuseOffer,
  ReleaseBot: releaseBot,
  RemoveSeat: removeSeat,
  RenameSeat: renameSeat,
  RenewCode: renewCode,
  ReportLine: reportLine,
  ReplayReveal: replayReveal,
  Resume: resume,
  RingBell: ringBell,
  SendChat: sendChat,
  SendNote: sendNote,
  SetBell: setBell,
  SetReady: setReady,
  SetSecrets: setSecrets,
  SettleReport: settleReport,
  ShowTrustFigures: showTrustFigures,
  ShowRound: showRound,
  SetRevealPace: setRevealPace,
  SignCharter: signCharter,
  SignOffer: signOffer,
  SpeakInPlenary: speakInPlenary,
  StandIn: standIn,
  StartLesson: startLesson,
  StopAndAsk: stopAndAsk,
  SwitchChat: switchChat,
  TakeBackHelp: takeBackHelp,
  TakeInstitutionLoan: takeInstitutionLoan,
  TakeSeat: takeSeat,
  TimeOutPhase: timeOutPhase,
  UndoRound: undoRound,
  UnlistStudent: unlistStudent,
  VoteInPlenary: voteInPlenary,
  WithdrawOffer: withdrawOffer,
  WriteExit: writeExit,
  WriteTableClause: writeTableClause,
};
