import { useEffect, useRef, useState } from 'preact/hooks';
import { isRight, missedQuestions, type RulesAnswers, type RulesQuestion, rulesCheck, rulesQuestions } from '../../../../shared/model/rules-check.ts';
import { Button } from '../../../parts/button.tsx';
import { useCommand } from '../../../state/use-command.ts';
import { type TextKey, t } from '../../../text/text.ts';

interface Props {
  /** What was wrong at the first try, once the game knows it. */
  readonly known: readonly RulesQuestion[] | null;
  readonly onRestart: () => void;
  readonly onClose: () => void;
}

type FirstAnswers = Partial<Record<RulesQuestion, string>>;

const isWhole = (answers: FirstAnswers): answers is RulesAnswers => rulesQuestions.every((question) => answers[question] !== undefined);
const words = (question: RulesQuestion, part: string): string => t(`tutorial.question.${question}.${part}` as TextKey);

/** Five questions; a wrong answer is explained and may be mended, the first one is what the teacher learns (rule RM9). */
export function RulesCheck({ known, onRestart, onClose }: Props) {
  const { send, pending } = useCommand();
  const [at, setAt] = useState(0);
  const [first, setFirst] = useState<FirstAnswers>({});
  const [tried, setTried] = useState<readonly string[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [at]);
  const all = rulesQuestions.length;
  const question = rulesQuestions[at];
  const report = (answers: FirstAnswers) => {
    if (known === null && isWhole(answers)) void send({ type: 'AnswerRulesCheck', answers });
  };
  if (question === undefined) {
    const missed = isWhole(first) ? missedQuestions(first).length : 0;
    return (
      <div class="column tutorial">
        <h2 ref={heading} tabIndex={-1}>
          {t('tutorial.check.done', { right: all - missed, all })}
        </h2>
        <p>{t(known === null || known.length === missed ? 'tutorial.check.doneText' : 'tutorial.check.doneAgain')}</p>
        {known === null && !pending ? <Button onClick={() => report(first)}>{t('tutorial.check.sendAgain')}</Button> : null}
        <div class="tutorial-foot">
          <Button kind="quiet" onClick={onRestart}>
            {t('tutorial.restart')}
          </Button>
          <Button kind="primary" onClick={onClose}>
            {t('tutorial.close')}
          </Button>
        </div>
      </div>
    );
  }
  const last = tried.at(-1);
  const right = last !== undefined && isRight(question, last);
  const choose = (option: string) => {
    if (right) return;
    setTried([...tried, option]);
    if (first[question] === undefined) setFirst({ ...first, [question]: option });
  };
  const next = () => {
    if (at === all - 1) report(first);
    setTried([]);
    setAt(at + 1);
  };
  return (
    <div class="column tutorial">
      <div class="tutorial-head">
        <span class="state">{t('tutorial.check.title')}</span>
        <span class="label">{t('tutorial.check.step', { step: at + 1, all })}</span>
        <Button size="small" kind="quiet" onClick={onClose}>
          {t('tutorial.skip')}
        </Button>
      </div>
      {at === 0 ? <p class="muted">{t('tutorial.check.text')}</p> : null}
      <h2 ref={heading} tabIndex={-1}>
        {words(question, 'ask')}
      </h2>
      <div class="stack tight" role="group" aria-label={words(question, 'ask')}>
        {rulesCheck[question].options.map((option) => (
          <button
            key={option}
            type="button"
            class={`pick quiz-answer ${tried.includes(option) ? (isRight(question, option) ? 'right' : 'wrong') : ''}`}
            aria-pressed={last === option}
            disabled={tried.includes(option) && !isRight(question, option)}
            onClick={() => choose(option)}
          >
            {tried.includes(option) ? <span aria-hidden="true">{isRight(question, option) ? '✓' : '✗'}</span> : null} {words(question, option)}
          </button>
        ))}
      </div>
      <p class={last === undefined ? '' : right ? 'notice good' : 'notice info'} role="status">
        {last === undefined ? null : (
          <>
            <b>{t(right ? 'tutorial.check.right' : 'tutorial.check.wrong')}</b> {words(question, 'why')} {right ? '' : t('tutorial.check.again')}
          </>
        )}
      </p>
      <div class="tutorial-foot">
        <Button kind={right ? 'primary' : 'plain'} disabled={!right} onClick={next}>
          {at === all - 1 ? t('tutorial.check.finish') : t('tutorial.check.next')}
        </Button>
      </div>
    </div>
  );
}
