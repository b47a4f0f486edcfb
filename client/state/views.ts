import { signal } from '@preact/signals';
import type { NoticeMessage } from '../../shared/protocol/messages.ts';
import type { PublicView, SeatView, TeacherView } from '../../shared/protocol/views.ts';
import type { StoryView } from '../../shared/protocol/story-view.ts';
import type { ClientRefusal } from '../text/refusal-sentence.ts';

/** The single truth of the client: the last views received. Screens and the stage only read them. */
export const publicView = signal<PublicView | null>(null);
export const seatView = signal<SeatView | null>(null);
export const teacherView = signal<TeacherView | null>(null);
/** The story of the last reveal, once it was told. */
export const story = signal<StoryView | null>(null);
/** The last story that was sent: the newest reveal, or an older one that the teacher shows again (rule TP2). */
export const storyAgain = signal<StoryView | null>(null);
/** The last notice from the server that still asks for attention. */
export const notice = signal<NoticeMessage | null>(null);
/** Whether the server can save what happens here; while it cannot, all can be looked at and nothing be done. */
export const isSaving = signal(true);

/** Which seats have a device connected now. */
export const presence = signal<Readonly<Record<string, 'online' | 'lost'>>>({});

/**
 * `refused`: the server will not let this device in (wrong code or secret); retrying does not help. `outdated`: the server
 * speaks a newer protocol than this page; loading it again helps.
 */
export type ConnectionStatus = 'idle' | 'connecting' | 'online' | 'lost' | 'refused' | 'outdated';
export const connectionStatus = signal<ConnectionStatus>('idle');
export const connectionRefusal = signal<ClientRefusal | null>(null);
/** How many commands wait for their answer. */
export const pendingCount = signal(0);
/** The lesson's code while connected. */
export const lessonCode = signal<string | null>(null);

/** The world this page is connected to: of a lesson with several, the one that the seat's secret opens. */
export const worldId = signal<string | null>(null);

export function forgetViews(): void {
  worldId.value = null;
  publicView.value = null;
  seatView.value = null;
  teacherView.value = null;
  story.value = null;
  storyAgain.value = null;
  notice.value = null;
  isSaving.value = true;
  presence.value = {};
  connectionRefusal.value = null;
  lessonCode.value = null;
}
