import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { SeatView } from '../../../shared/protocol/views.ts';
import { asAnswers, BeliefScale, type Chosen } from '../../parts/belief-scale.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { useCommand } from '../../state/use-command.ts';
import { t } from '../../text/text.ts';

/** The student would rather not say; until the page is loaded again. */
const skipped = signal(false);

/** While the class is waiting: what each thinks of cooperation before anybody has played (rule DG8). */
export function BeliefsCard({ seat }: { readonly seat: SeatView }) {
  const { send, pending } = useCommand();
  const [chosen, setChosen] = useState<Chosen>({});
  const answers = asAnswers(chosen);
  if (skipped.value) return null;
  if (seat.exit.before !== null)
    return (
      <p class="notice good" role="status">
        {t('beliefs.sent')}
      </p>
    );
  return (
    <Card title={t('beliefs.before.title')}>
      <p class="muted">{t('beliefs.before.about')}</p>
      <BeliefScale chosen={chosen} onChoose={setChosen} />
      <div class="row">
        <Button
          kind="primary"
          pending={pending}
          disabled={answers === null}
          onClick={() => {
            if (answers !== null) void send({ type: 'RateTrust', when: 'before', answers });
          }}
        >
          {t('beliefs.send')}
        </Button>
        <Button
          kind="quiet"
          onClick={() => {
            skipped.value = true;
          }}
        >
          {t('beliefs.before.skip')}
        </Button>
      </div>
    </Card>
  );
}
