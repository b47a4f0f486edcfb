import { everybody, onlyPublic, onlyTeacher } from './audiences.ts';
import type { DebriefEvent } from './debrief-events.ts';
import type { Audience } from './may-know.ts';

/**
 * Who may know what happens in the debrief; part of the one table in `may-know.ts`. What a student rated and wrote lies in
 * that seat's own view and is public only as the teacher shows it (rule DG9).
 */
export const debriefMayKnow: { readonly [Type in DebriefEvent['type']]: (event: Extract<DebriefEvent, { type: Type }>) => Audience } = {
  ChapterOpened: () => onlyPublic,
  ExploringSet: () => onlyPublic,
  MomentsArranged: () => onlyPublic,
  SecretsSet: () => everybody,
  DebriefFinished: () => onlyPublic,
  // Figures without names, and only once the teacher shows them (rule EL3).
  EarlierShown: () => onlyPublic,
  // Once the class's figures and sentences are shown, another answer changes them; who gave it stays in the seat's own view.
  TrustRated: () => onlyPublic,
  ExitWritten: () => onlyPublic,
  TrustFiguresShown: () => onlyPublic,
  ExitPicked: () => onlyPublic,
  ExitAssessed: () => onlyTeacher,
};
