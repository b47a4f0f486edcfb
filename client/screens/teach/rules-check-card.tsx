import { rulesQuestions } from '../../../shared/model/rules-check.ts';
import type { TeacherView } from '../../../shared/protocol/views.ts';
import { Card } from '../../parts/card.tsx';
import { t } from '../../text/text.ts';
import { rulesCheckFigures } from './rules-check-figures.ts';

/** In the lobby: how many have understood the rules, and what to say a word about before the start. */
export function RulesCheckCard({ own }: { readonly own: TeacherView }) {
  const { students, answered, understood, mostMissed } = rulesCheckFigures(own);
  if (students === 0) return null;
  const all = rulesQuestions.length;
  return (
    <Card title={t('tutorial.teacher.title')}>
      {answered === 0 ? (
        <p class="muted">{t('tutorial.teacher.none')}</p>
      ) : (
        <>
          <p role="status">
            <b>{t('tutorial.teacher.understood', { understood, all: students })}</b>
          </p>
          <p>
            {mostMissed === null
              ? t('tutorial.teacher.nobodyMissed')
              : t('tutorial.teacher.missed', { times: mostMissed.count, question: t(`tutorial.question.${mostMissed.question}.ask`) })}
          </p>
          <small class="muted">
            {t('tutorial.teacher.answered', { answered })} {t('tutorial.teacher.hint')}
          </small>
          <details class="teach-more">
            <summary>{t('tutorial.teacher.perSeat')}</summary>
            <ul class="bullets">
              {own.seats.map(({ id, name }) => {
                const missed = own.people.rulesChecks[id];
                return missed === undefined ? null : <li key={id}>{t('tutorial.teacher.seat', { name, right: all - missed.length, total: all })}</li>;
              })}
            </ul>
          </details>
        </>
      )}
    </Card>
  );
}
