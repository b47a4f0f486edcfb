import { createContext, type ComponentChildren } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import type { CountryId } from '../../../shared/lib/ids.ts';
import type { ChapterFocus, ChapterId } from '../../../shared/model/debrief-chapters.ts';
import type { DebriefView } from '../../../shared/protocol/debrief-view.ts';
import type { PublicTexts } from '../../../shared/protocol/http.ts';
import { GlossaryTerms } from '../../parts/glossary-term.tsx';
import { t } from '../../text/text.ts';
import { chapterConcepts } from './chapter-concepts.ts';
import { SelfGuide } from './lead-script.tsx';

/** What every chapter is given. */
export interface ChapterProps {
  /** The world's id. */
  readonly code: string;
  readonly view: DebriefView;
  readonly texts: PublicTexts | null;
  /** The country of the student whose screen this is; null: stage, teacher, guests, and whoever looks at another world. */
  readonly own: CountryId | null;
  /** What of this chapter the class looks at together; null: nothing in particular. */
  readonly focus: ChapterFocus | null;
  /** When the class was led there; null: it was not. */
  readonly focusAtMs: number | null;
  /** Puts something of this chapter on every screen; null: this screen does not lead. */
  readonly putOnStage: ((focus: ChapterFocus) => void) | null;
}

export const chapterAnchor = (id: ChapterId): string => `chapter-${id}`;

/** The chapters this debrief has, in order, and the one that is open. */
export interface ChapterFrame {
  readonly chapters: readonly ChapterId[];
  readonly open: ChapterId;
  /** null: the reader follows the class and does not turn pages. */
  readonly turnTo: ((id: ChapterId, focus?: ChapterFocus) => void) | null;
  /** One decision changed may be asked for: there is a server, and choices are open to this reader (rule DG5). */
  readonly mayAskWhatIf: boolean;
  /** Nobody leads: each chapter says on the screen itself what to talk about (rule DG3). */
  readonly selfGuided: boolean;
}
export const Frame = createContext<ChapterFrame>({ chapters: [], open: 'film', turnTo: null, mayAskWhatIf: false, selfGuided: false });

/**
 * One chapter: its number, its heading, a line on how to read it, and the way to the next. All chapters stand in the page
 * so that they print as one; on a screen only the open one is seen.
 */
export function Chapter(props: { readonly id: ChapterId; readonly about?: string; readonly children: ComponentChildren }) {
  const { chapters, open, turnTo, selfGuided } = useContext(Frame);
  const heading = useRef<HTMLHeadingElement>(null);
  const at = chapters.indexOf(props.id);
  const next = chapters[at + 1];
  const seen = open === props.id;
  useTurned(seen, heading);
  return (
    <section class="debrief-chapter" id={chapterAnchor(props.id)} aria-labelledby={`${chapterAnchor(props.id)}-title`} hidden={!seen}>
      <header>
        <span class="debrief-number" aria-hidden="true">
          {at + 1}
        </span>
        <h2 id={`${chapterAnchor(props.id)}-title`} tabIndex={-1} ref={heading}>
          {t(`debrief.chapter.${props.id}`)}
        </h2>
      </header>
      {props.about ? <p class="debrief-about">{props.about}</p> : null}
      {seen && selfGuided ? <SelfGuide chapters={chapters} open={open} /> : null}
      {props.children}
      <GlossaryTerms concepts={chapterConcepts[props.id]} />
      {next && turnTo ? (
        <button type="button" class="btn small debrief-next" onClick={() => turnTo(next)}>
          {t('debrief.next', { title: t(`debrief.chapter.${next}`) })}
        </button>
      ) : null}
    </section>
  );
}

/** A chapter that comes into sight begins at its top, and a keyboard or screen reader goes on from its heading. */
function useTurned(seen: boolean, heading: { readonly current: HTMLElement | null }): void {
  const before = useRef(seen);
  useEffect(() => {
    if (seen && !before.current) {
      scrollTo(0, 0);
      // Not out of a field that somebody types in.
      if (!document.activeElement?.matches('input, textarea, select')) heading.current?.focus({ preventScroll: true });
    }
    before.current = seen;
  }, [seen]);
}

/** The way through the debrief; stays in sight, on a phone as one line that scrolls. Without `turnTo` it only says where the class is. */
export function ChapterNav() {
  const { chapters, open, turnTo } = useContext(Frame);
  useEffect(() => {
    const item = document.querySelector<HTMLElement>('.debrief-nav [aria-current]');
    const list = item?.closest('ol');
    if (item && list && list.scrollWidth > list.clientWidth) list.scrollTo({ left: item.offsetLeft - list.clientWidth / 3 });
  }, [open]);
  return (
    <nav class="debrief-nav" aria-label={t('debrief.nav')}>
      {/* Whoever follows the class can press nothing here, and still reaches what is out of sight. */}
      <ol tabIndex={turnTo === null ? 0 : undefined}>
        {chapters.map((id, at) => (
          <li key={id}>
            <button type="button" data-chapter={id} aria-current={id === open ? 'step' : undefined} disabled={turnTo === null} onClick={() => turnTo?.(id)}>
              <span class="debrief-number" aria-hidden="true">
                {at + 1}
              </span>
              <span class="debrief-nav-title">{t(`debrief.chapter.${id}`)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
