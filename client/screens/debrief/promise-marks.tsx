import type { KeepChoice } from '../../../shared/game/state.ts';
import { t } from '../../text/text.ts';

const words = { keep: 'debrief.promises.kept', short: 'debrief.promises.short', break: 'debrief.promises.broken' } as const;

/** What became of a promise, as a shape: a full disc with a tick, a half disc, a broken square with a cross. */
export function PromiseMark(props: { readonly choice: KeepChoice }) {
  return (
    <svg class={`promise-mark ${props.choice}`} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      {props.choice === 'keep' ? (
        <>
          <circle cx="10" cy="10" r="8.500" />
          <path class="sign" d="M5.800 10.400l2.900 2.900 5.600-6.200" />
        </>
      ) : null}
      {props.choice === 'short' ? (
        <>
          <circle class="empty" cx="10" cy="10" r="8" />
          <path class="half" d="M10 2a8 8 0 0 0 0 16Z" />
        </>
      ) : null}
      {props.choice === 'break' ? (
        <>
          <rect x="1.500" y="1.500" width="17" height="17" rx="3" />
          <path class="sign" d="M6 6l8 8M14 6l-8 8" />
        </>
      ) : null}
    </svg>
  );
}

export function PhoneMark() {
  return (
    <svg class="note-mark" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <path d="M5.500 2.500l3 .600.900 3.500-1.900 1.500a10 10 0 0 0 4.400 4.400l1.500-1.900 3.500.900.600 3c-1.300 1.700-3.400 2.300-5.400 1.600A15 15 0 0 1 3.900 7.900C3.200 5.900 3.800 3.800 5.500 2.500Z" />
    </svg>
  );
}

export function HiddenMark() {
  return (
    <svg class="note-mark line" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <path d="M2 10s3-5 8-5 8 5 8 5-3 5-8 5-8-5-8-5ZM3 17 17 3" />
    </svg>
  );
}

/** What the signs of the ledger mean; the words stand once here and again for screen readers in every cell. */
export function PromiseLegend() {
  return (
    <ul class="chart-legend">
      {(['keep', 'short', 'break'] as const).map((choice) => (
        <li key={choice}>
          <PromiseMark choice={choice} />
          {t(words[choice])}
        </li>
      ))}
      <li>
        <PhoneMark />
        {t('debrief.promises.called')}
      </li>
      <li>
        <HiddenMark />
        {t('debrief.promises.hidden')}
      </li>
    </ul>
  );
}

export const choiceWord = (choice: KeepChoice): string => t(words[choice]);
