import { reasoningSteps } from '../../../../shared/model/exit-ticket.ts';
import type { ReadExit } from '../../../../shared/protocol/lead-view.ts';
import type { TeacherView } from '../../../../shared/protocol/views.ts';
import { Button } from '../../../parts/button.tsx';
import { CountryBadge } from '../../../parts/country-badge.tsx';
import { formatList, t } from '../../../text/text.ts';
import { sendPower } from '../../teach/send-power.ts';
import { TrustChange } from './trust-change.tsx';
import { WholeSentence } from './whole-sentence.tsx';

/** The teacher reads every sentence, marks its reasons, and puts on the screens what may stand there (rules DG9, DG11). */
export function ReadExits({ own }: { readonly own: TeacherView }) {
  const { sentences, figures, figuresShown } = own.exit;
  return (
    <>
      <section class="exit-read">
        <h3>{t('exit.teacher.title')}</h3>
        <p role="status">
          <b>{t('exit.teacher.count', { written: sentences.length, all: own.seats.length })}</b>
        </p>
        <p class="debrief-about">{t('exit.teacher.how')}</p>
        {sentences.length === 0 ? <p class="muted">{t('exit.teacher.none')}</p> : null}
        <ul class="exit-list">
          {sentences.map((exit) => (
            <Read key={exit.seatId} exit={exit} writer={own.seats.find(({ id }) => id === exit.seatId)} />
          ))}
        </ul>
      </section>
      <TrustChange figures={figures} />
      <div class="row no-print">
        <p role="status">{t(figuresShown ? 'exit.teacher.figuresShown' : 'exit.teacher.figuresHidden')}</p>
        <Button size="small" onClick={() => void sendPower({ type: 'ShowTrustFigures', shown: !figuresShown })}>
          {t(figuresShown ? 'exit.teacher.hideFigures' : 'exit.teacher.showFigures')}
        </Button>
      </div>
    </>
  );
}

function Read({ exit, writer }: { readonly exit: ReadExit; readonly writer: TeacherView['seats'][number] | undefined }) {
  const { seatId, version, shown, stand } = exit;
  const name = writer?.name ?? t('exit.teacher.gone');
  const reached = exit.reached ?? [];
  return (
    <li class={`card inner ${shown ? 'used' : ''}`}>
      <div class="row spread">
        <b>{name}</b>
        {writer?.country ? <CountryBadge id={writer.country} /> : null}
      </div>
      <WholeSentence sentence={exit} />
      <p class="muted">
        {exit.checked.length === 0
          ? t('exit.teacher.ownNone')
          : `${t('exit.teacher.own')}: ${formatList(exit.checked.map((step) => t(`exit.teacher.steps.${step}`)))}.`}
      </p>
      <fieldset class="exit-marks">
        <legend class="unseen">{t('exit.teacher.reached', { name })}</legend>
        {reasoningSteps.map((step) => (
          <label key={step} class="exit-mark">
            <input
              type="checkbox"
              checked={reached.includes(step)}
              onChange={() =>
                void sendPower({
                  type: 'AssessExit',
                  seatId,
                  version,
                  reached: reasoningSteps.filter((one) => (one === step ? !reached.includes(one) : reached.includes(one))),
                })
              }
            />
            {t(`exit.teacher.steps.${step}`)}
          </label>
        ))}
      </fieldset>
      <div class="row spread no-print">
        <small class={shown ? 'exit-on' : 'muted'}>{t(shown ? 'exit.teacher.shown' : `exit.teacher.stand.${stand}`)}</small>
        {stand === 'private' ? null : (
          <Button size="small" kind={shown ? 'plain' : 'primary'} onClick={() => void sendPower({ type: 'PickExit', seatId, version, shown: !shown })}>
            {t(shown ? 'exit.teacher.hide' : 'exit.teacher.show')}
          </Button>
        )}
      </div>
    </li>
  );
}
