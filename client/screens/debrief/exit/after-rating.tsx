import { useState } from 'preact/hooks';
import type { TrustAnswers } from '../../../../shared/model/exit-ticket.ts';
import { asAnswers, BeliefScale, type Chosen } from '../../../parts/belief-scale.tsx';
import { Button } from '../../../parts/button.tsx';
import { useCommand } from '../../../state/use-command.ts';
import { t } from '../../../text/text.ts';

/** The same two statements as before the game (rule DG8). */
export function AfterRating(props: { readonly before: TrustAnswers | null; readonly after: TrustAnswers | null; readonly closed: boolean }) {
  const { before, after, closed } = props;
  const { send, pending } = useCommand();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const shown = chosen ?? after ?? {};
  const answers = asAnswers(shown);
  const changed = answers !== null && (answers.word !== after?.word || answers.worth !== after.worth);
  if (closed && after === null) return null;
  return (
    <form
      class="card inner"
      onSubmit={(event) => {
        event.preventDefault();
        if (answers !== null && changed) void send({ type: 'RateTrust', when: 'after', answers });
      }}
    >
      <h3>{t('exit.after.title')}</h3>
      <p class="muted">{t(before === null ? 'exit.after.aboutFirst' : 'exit.after.about')}</p>
      <BeliefScale chosen={shown} onChoose={setChosen} disabled={closed} />
      {closed ? null : (
        <div class="row">
          {after !== null && !changed ? null : (
            <Button kind="primary" type="submit" pending={pending} disabled={!changed}>
              {t('beliefs.send')}
            </Button>
          )}
          <p role="status">{after !== null && !changed ? t('exit.after.kept') : ''}</p>
        </div>
      )}
    </form>
  );
}
