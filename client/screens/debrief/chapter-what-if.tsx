import './what-if.css';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { everybodysWhatIfs, whatIfOf } from '../../../shared/model/what-if-id.ts';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { t } from '../../text/text.ts';
import { Chapter, type ChapterProps, Frame } from './chapters.tsx';
import { useWhatIf } from './use-what-if.ts';
import { WhatIfChooser } from './what-if-chooser.tsx';
import { askedAbout } from './what-if-decisions.ts';
import { GuessedBefore, GuessFirst } from './what-if-guess.tsx';
import { Stories, WhatIfLimits } from './what-if-result.tsx';
import { everybodysStories, happened, storyOf } from './what-if-stories.ts';
import { changeWords } from './what-if-words.ts';

/** Which what-if is open, and whether its answer is to be seen yet. */
interface Open {
  readonly id: string;
  readonly answered: boolean;
}

/**
 * The same game with one thing changed, beside what happened. A class that is led guesses first and sees the answer when
 * the teacher shows it; who reads alone chooses, and sees it at once.
 */
export function ChapterWhatIf({ code, view, own, focus, putOnStage }: ChapterProps) {
  const { turnTo, mayAskWhatIf } = useContext(Frame);
  const [mine, setMine] = useState<Open | null>(null);
  const isLed = turnTo === null;
  useEffect(() => setMine(null), [focus, isLed]);
  const together: Open =
    focus?.kind === 'whatIf' || focus?.kind === 'guess'
      ? { id: focus.id, answered: focus.kind === 'whatIf' }
      : { id: everybodysWhatIfs, answered: !isLed && putOnStage === null };
  const open = mine ?? together;
  const shown = useRef<HTMLDivElement>(null);
  const before = useRef(open.id);
  useEffect(() => {
    // What was chosen above stands below, behind the teacher's bar or the edge of a phone.
    if (before.current !== open.id && !isLed) shown.current?.scrollIntoView({ block: 'start' });
    before.current = open.id;
  }, [open.id]);
  if (view.whatIfs === null)
    return (
      <Chapter id="whatIf">
        <p class="notice">{t(`whatIf.why.${view.noWhatIf ?? 'not-reproduced'}`)}</p>
      </Chapter>
    );
  const choose = (id: string): void => {
    askedAbout.value = null;
    if (putOnStage === null) setMine({ id, answered: true });
    else putOnStage({ kind: 'guess', id });
  };
  const change = whatIfOf(open.id);
  const asked =
    change === null
      ? everybodysStories(view).map((story) => ({ id: story.id, name: changeWords(story.change) }))
      : [{ id: open.id, name: changeWords(change) }];
  return (
    <Chapter id="whatIf" about={t('whatIf.about')}>
      {isLed ? null : <WhatIfChooser view={view} chosen={open.id} mayAsk={mayAskWhatIf} choose={choose} />}
      <div class="what-if-open" ref={shown}>
        {open.answered ? (
          <Answer key={open.id} code={code} view={view} id={open.id} />
        ) : (
          <GuessFirst view={view} asked={asked} mayGuess={own !== null}>
            {putOnStage === null ? null : (
              <button type="button" class="btn primary" onClick={() => putOnStage({ kind: 'whatIf', id: open.id })}>
                {t('whatIf.guess.show')}
              </button>
            )}
          </GuessFirst>
        )}
      </div>
    </Chapter>
  );
}

function Answer({ code, view, id }: Pick<ChapterProps, 'code' | 'view'> & { readonly id: string }) {
  const loaded = useWhatIf(code, view, id);
  const first = happened(view);
  if (loaded === null) {
    const all = everybodysStories(view);
    return (
      <>
        <GuessedBefore stories={all} />
        <p class="notice info">{t('whatIf.honest')}</p>
        <Stories view={view} all={[first, ...all]} />
      </>
    );
  }
  if (loaded.is === 'loading') return <p role="status">{t('whatIf.loading')}</p>;
  // What the teacher has not opened to this screen is no fault of anybody's.
  if (loaded.is === 'failed')
    return loaded.refusal.reason === 'not-your-power' ? <p class="notice">{t('whatIf.closed')}</p> : <ErrorNotice refusal={loaded.refusal} />;
  const story = storyOf(view, loaded.whatIf);
  return (
    <>
      <GuessedBefore stories={[story]} />
      <Stories view={view} all={[first, story]} />
      <WhatIfLimits whatIf={loaded.whatIf} />
    </>
  );
}
