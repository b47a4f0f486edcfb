import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { GlossaryTerms } from '../../parts/glossary-term.tsx';
import { stepMark } from '../../state/hint.ts';
import { useCommand } from '../../state/use-command.ts';
import { countryName } from '../../state/world-words.ts';
import { formatList, t } from '../../text/text.ts';
import { Duty } from './duty.tsx';
import type { PhaseProps } from './game.tsx';

/** The Sidang: everybody speaks, then votes. Only if all agreed is the result called mufakat. */
export function Plenary({ view, own }: Omit<PhaseProps, 'code'>) {
  const { send, pending } = useCommand();
  const { motion } = view;
  const all = view.countries.length;
  const running = motion !== null && motion.outcome === 'open';
  return (
    <Card title={t('play.world.plenary.title')} tone={running ? 'accent' : 'plain'}>
      <p class="muted">{t('play.world.plenary.text')}</p>
      <GlossaryTerms concepts={['consensus', 'un']} />
      {motion === null ? null : (
        <div class="stack tight">
          <span class="label">{t('play.world.plenary.by', { country: countryName(motion.by) })}</span>
          <h3>{t(`common.motion.${motion.kind}`)}</h3>
          <p>{t(`play.world.plenary.explain.${motion.kind}`)}</p>
          <p class="label">
            {t('play.world.plenary.spoke', { count: motion.spoke.length, all })} · {t('play.world.plenary.voted', { count: motion.voted.length, all })}
          </p>
          {running && !motion.spoke.includes(own.id) ? (
            <Duty of="spokesperson">
              <p>{t('play.world.plenary.speakFirst')}</p>
              <Button kind="primary" {...stepMark('motion')} pending={pending} onClick={() => void send({ type: 'SpeakInPlenary', motionId: motion.id })}>
                {t('play.world.plenary.speak')}
              </Button>
            </Duty>
          ) : null}
          {running && motion.spoke.includes(own.id) && !motion.voted.includes(own.id) ? (
            <Duty of="spokesperson">
              <div class="choice" {...stepMark('motion')}>
                <button
                  type="button"
                  aria-disabled={pending}
                  onClick={() => {
                    if (!pending) void send({ type: 'VoteInPlenary', motionId: motion.id, agree: true });
                  }}
                >
                  {t('play.world.plenary.agree')}
                </button>
                <button
                  type="button"
                  aria-disabled={pending}
                  onClick={() => {
                    if (!pending) void send({ type: 'VoteInPlenary', motionId: motion.id, agree: false });
                  }}
                >
                  {t('play.world.plenary.disagree')}
                </button>
              </div>
            </Duty>
          ) : null}
          {running && motion.voted.includes(own.id) ? <p class="notice good">{t('play.world.plenary.yourVote')}</p> : null}
          {running ? null : <p class={`notice ${motion.outcome === 'rejected' ? 'bad' : 'good'}`}>{t(`play.world.plenary.result.${motion.outcome}`)}</p>}
          {motion.agreed === null || motion.agreed.length === 0 ? null : (
            <p class="label">{t('play.world.plenary.agreed', { countries: formatList(motion.agreed.map(countryName)) })}</p>
          )}
        </div>
      )}
      {running ? null : (
        <div class="stack tight">
          {view.motionsOpen.map((kind) => (
            <div key={kind} class="stack tight">
              <p>
                <b>{t(`common.motion.${kind}`)}</b> <span class="muted">{t(`play.world.plenary.explain.${kind}`)}</span>
              </p>
              <Duty of="spokesperson">
                <Button pending={pending} onClick={() => void send({ type: 'OpenMotion', kind }, t('play.world.plenary.opened'))}>
                  {t('play.world.plenary.open')}
                </Button>
              </Duty>
            </div>
          ))}
        </div>
      )}
    </Card>
  );
}
