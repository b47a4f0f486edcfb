import type { SeatView } from '../../../../shared/protocol/views.ts';
import { rulesQuestions } from '../../../../shared/model/rules-check.ts';
import { Button } from '../../../parts/button.tsx';
import { Card } from '../../../parts/card.tsx';
import { t } from '../../../text/text.ts';
import { tutorialOpen } from '../open-sheets.ts';

/** In the lobby: the way into the tutorial, and what came of its rules check. */
export function TutorialCard({ seat }: { readonly seat: SeatView }) {
  const missed = seat.people.rulesCheck;
  const all = rulesQuestions.length;
  return (
    <Card title={t('tutorial.card.title')} tone={missed === null ? 'accent' : 'plain'}>
      <p>{missed === null ? t('tutorial.card.text') : t('tutorial.card.result', { right: all - missed.length, all })}</p>
      <Button
        kind={missed === null ? 'primary' : 'plain'}
        wide
        onClick={() => {
          tutorialOpen.value = true;
          scrollTo(0, 0);
        }}
      >
        {missed === null ? t('tutorial.card.start') : t('tutorial.card.again')}
      </Button>
    </Card>
  );
}
