import './classes.css';
import { useId, useState } from 'preact/hooks';
import { createClass } from '../../net/api.ts';
import { keepClasses, keptClasses, withClass } from '../../net/kept-classes.ts';
import { toast } from '../../parts/announcer.tsx';
import { Button } from '../../parts/button.tsx';
import { refusalSentence } from '../../text/refusal-sentence.ts';
import { t } from '../../text/text.ts';
import { classAddress } from './join-address.ts';
import { QrCode } from './qr-code.tsx';

/** The links that this teacher's classes keep, and for which of them the next lesson is. */
export function ClassesCard() {
  const [label, setLabel] = useState('');
  const [busy, setBusy] = useState(false);
  const field = useId();
  const { classes, current } = keptClasses.value;
  const make = async () => {
    setBusy(true);
    const answer = await createClass();
    setBusy(false);
    if (!answer.ok) return toast(refusalSentence(answer.refusal), 'bad');
    keepClasses(withClass(keptClasses.peek(), { ...answer.value, label: label.trim() }));
    setLabel('');
  };
  return (
    <details class="teach-more classes-card">
      <summary>{t('classLink.card')}</summary>
      <div class="stack">
        <p class="muted">{t('classLink.about')}</p>
        {classes.length === 0 ? null : (
          <fieldset class="stack tight">
            <legend class="teach-legend">{t('classLink.next')}</legend>
            {classes.map((one) => {
              const address = classAddress(location.origin, one.code);
              return (
                <div key={one.code} class="class-row">
                  <label class={one.code === current ? 'teach-choice chosen' : 'teach-choice'}>
                    <input
                      type="radio"
                      name="class"
                      checked={one.code === current}
                      onChange={() => keepClasses({ ...keptClasses.peek(), current: one.code })}
                    />
                    <span>
                      <b>{one.label}</b>
                      <small>{address.words}</small>
                    </span>
                  </label>
                  <details class="class-qr">
                    <summary class="btn small">{t('classLink.qr')}</summary>
                    <QrCode text={address.link} label={t('classLink.qrOf', { label: one.label })} />
                  </details>
                </div>
              );
            })}
            <label class={current === null ? 'teach-choice chosen' : 'teach-choice'}>
              <input type="radio" name="class" checked={current === null} onChange={() => keepClasses({ ...keptClasses.peek(), current: null })} />
              <span>
                <b>{t('classLink.noClass')}</b>
              </span>
            </label>
          </fieldset>
        )}
        {/* Not a form: this card may stand beside the one that opens a lesson. */}
        <div class="field">
          <label for={field}>{t('classLink.label')}</label>
          <div class="row class-new">
            <input
              id={field}
              class="input"
              value={label}
              maxLength={24}
              autocomplete="off"
              placeholder={t('classLink.example')}
              onInput={(event) => setLabel(event.currentTarget.value)}
            />
            <Button pending={busy} disabled={label.trim() === ''} onClick={() => void make()}>
              {t('classLink.make')}
            </Button>
          </div>
        </div>
      </div>
    </details>
  );
}
