import './belief-scale.css';
import { useId } from 'preact/hooks';
import { type TrustAnswers, type TrustQuestion, trustQuestions, type TrustStep, trustSteps } from '../../shared/model/exit-ticket.ts';
import { t } from '../text/text.ts';

/** What is chosen so far. */
export type Chosen = Partial<Record<TrustQuestion, TrustStep>>;

export const asAnswers = ({ word, worth }: Chosen): TrustAnswers | null => (word === undefined || worth === undefined ? null : { word, worth });

/** The two statements on cooperation, each with five steps from disagree to agree (rule DG8). */
export function BeliefScale(props: { readonly chosen: Chosen; readonly onChoose: (chosen: Chosen) => void; readonly disabled?: boolean }) {
  const group = useId();
  return (
    <div class="beliefs">
      {trustQuestions.map((question) => (
        <fieldset key={question} class="belief" disabled={props.disabled}>
          <legend>{t(`beliefs.${question}`)}</legend>
          <div class="belief-steps">
            {trustSteps.map((step) => (
              <label key={step} class="belief-step">
                <input
                  type="radio"
                  class="unseen"
                  name={`${group}-${question}`}
                  value={step}
                  checked={props.chosen[question] === step}
                  onChange={() => props.onChoose({ ...props.chosen, [question]: step })}
                />
                <span aria-hidden="true">{step}</span>
                <span class="unseen">
                  {step}: {t(`beliefs.step.s${step}`)}
                </span>
              </label>
            ))}
          </div>
          <p class="belief-ends" aria-hidden="true">
            <span>{t('beliefs.low')}</span>
            <span>{t('beliefs.high')}</span>
          </p>
        </fieldset>
      ))}
    </div>
  );
}
