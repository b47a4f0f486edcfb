import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { GlossaryTerms } from '../../parts/glossary-term.tsx';
import { t } from '../../text/text.ts';
import { chapterConcepts } from './chapter-concepts.ts';

export const chapterIds = ['happened', 'results', 'indicators', 'promises', 'trust', 'whatIf', 'questions'] as const;
export type ChapterId = (typeof chapterIds)[number];

const anchor = (id: ChapterId) => `chapter-${id}`;

/** Moves the page and the focus to a chapter, so that a keyboard goes on from there. */
export function goToChapter(id: ChapterId): void {
  const heading = document.getElementById(anchor(id))?.querySelector<HTMLElement>('h2');
  heading?.focus({ preventScroll: true });
  document.getElementById(anchor(id))?.scrollIntoView({ block: 'start' });
}

/** One chapter: its number, its heading, a line on how to read it, and the way to the next. */
export function Chapter(props: { readonly id: ChapterId; readonly about?: string; readonly children: ComponentChildren }) {
  const at = chapterIds.indexOf(props.id);
  const next = chapterIds[at + 1];
  return (
    <section class="debrief-chapter" id={anchor(props.id)} aria-labelledby={`${anchor(props.id)}-title`}>
      <header>
        <span class="debrief-number" aria-hidden="true">
          {at + 1}
        </span>
        <h2 id={`${anchor(props.id)}-title`} tabIndex={-1}>
          {t(`debrief.chapter.${props.id}`)}
        </h2>
      </header>
      {props.about ? <p class="debrief-about">{props.about}</p> : null}
      {props.children}
      <GlossaryTerms concepts={chapterConcepts[props.id]} />
      {next ? (
        <button type="button" class="btn small debrief-next" onClick={() => goToChapter(next)}>
          {t('debrief.next', { title: t(`debrief.chapter.${next}`) })}
        </button>
      ) : null}
    </section>
  );
}

/** The chapter under the reader's eyes. */
function useCurrentChapter(): ChapterId {
  const [current, setCurrent] = useState<ChapterId>('happened');
  useEffect(() => {
    const look = () => {
      const line = innerHeight * 0.35;
      const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 4;
      const passed = chapterIds.filter((id) => (document.getElementById(anchor(id))?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY) < line);
      setCurrent((atEnd ? chapterIds.at(-1) : passed.at(-1)) ?? 'happened');
    };
    look();
    addEventListener('scroll', look, { passive: true });
    return () => removeEventListener('scroll', look);
  }, []);
  return current;
}

/** The way through the debrief; stays in sight, on a phone as one line that scrolls. */
export function ChapterNav() {
  const current = useCurrentChapter();
  useEffect(() => {
    const item = document.querySelector<HTMLElement>('.debrief-nav [aria-current]');
    const list = item?.closest('ol');
    if (item && list && list.scrollWidth > list.clientWidth) list.scrollTo({ left: item.offsetLeft - list.clientWidth / 3 });
  }, [current]);
  return (
    <nav class="debrief-nav" aria-label={t('debrief.nav')}>
      <ol>
        {chapterIds.map((id, at) => (
          <li key={id}>
            <a
              href={`#${anchor(id)}`}
              aria-current={id === current ? 'true' : undefined}
              onClick={(event) => {
                event.preventDefault();
                goToChapter(id);
              }}
            >
              <span class="debrief-number" aria-hidden="true">
                {at + 1}
              </span>
              {t(`debrief.chapter.${id}`)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
