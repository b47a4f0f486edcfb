import './lead-bar.css';
import { useContext, useState } from 'preact/hooks';
import type { Command } from '../../../shared/game/commands/table.ts';
import { secretsLevels } from '../../../shared/model/secrets-level.ts';
import type { LeadView } from '../../../shared/protocol/lead-view.ts';
import { Button } from '../../parts/button.tsx';
import { t } from '../../text/text.ts';
import { sending, sendPower } from '../teach/send-power.ts';
import { Frame } from './chapters.tsx';
import { LeadScript } from './lead-script.tsx';
import { useChapterTime } from './use-chapter-time.ts';

/** The teacher's hand on the debrief: what to say, the next page, exploring, what is open, the end (rules DG2–DG6). */
export function LeadBar({ lead }: { readonly lead: LeadView }) {
  const { chapters, open, turnTo } = useContext(Frame);
  const pending = sending.value !== null;
  const [folded, setFolded] = useState(false);
  const at = chapters.indexOf(open);
  const before = chapters[at - 1];
  const time = useChapterTime(chapters, open);
  // What there is no time for is passed over; it stays within reach in the list of chapters.
  const next = chapters.slice(at + 1).find((id) => !time.leaveOut.includes(id));
  const leads = lead.place !== null && !lead.finished;
  // In a lesson with twin worlds it reaches them all.
  const command = (one: Command) => void sendPower(one);
  return (
    <aside class="lead-bar" aria-label={t('lead.title')}>
      <div class="lead-line">
        <p class="lead-state" role="status">
          {t(lead.finished ? 'lead.finished' : leads ? 'lead.leading' : 'lead.alone')}
        </p>
        <Button size="small" aria-expanded={!folded} onClick={() => setFolded(!folded)}>
          {t(folded ? 'lead.unfold' : 'lead.fold')}
        </Button>
        {leads ? null : (
          <Button size="small" kind="primary" pending={pending} onClick={() => turnTo?.(open)}>
            {t('lead.begin')}
          </Button>
        )}
        {before ? (
          <Button size="small" onClick={() => turnTo?.(before)}>
            ← {t('lead.before')}
          </Button>
        ) : null}
        {next ? (
          <Button size="small" kind={leads ? 'primary' : 'plain'} onClick={() => turnTo?.(next)}>
            {t('lead.next', { title: t(`debrief.chapter.${next}`) })} →
          </Button>
        ) : null}
      </div>
      {folded ? null : (
        <>
          <LeadScript chapters={chapters} open={open} time={time} />
          <div class="lead-line">
            <label class="lead-choice">
              <input type="checkbox" checked={lead.free} disabled={pending} onChange={() => command({ type: 'LetExplore', free: !lead.free })} />{' '}
              {t('lead.free')}
            </label>
            <label class="lead-choice">
              {t('lead.secrets.title')}{' '}
              <select
                value={lead.secrets}
                disabled={pending}
                onChange={(event) => {
                  const level = secretsLevels.find((one) => one === event.currentTarget.value);
                  if (level !== undefined) command({ type: 'SetSecrets', level });
                }}
              >
                {secretsLevels.map((level) => (
                  <option key={level} value={level}>
                    {t(`lead.secrets.${level}`)}
                  </option>
                ))}
              </select>
            </label>
            {leads ? (
              <Button size="small" pending={pending} onClick={() => command({ type: 'FinishDebrief' })}>
                {t('lead.finish')}
              </Button>
            ) : null}
          </div>
        </>
      )}
    </aside>
  );
}
