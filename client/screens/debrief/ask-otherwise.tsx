import { useContext } from 'preact/hooks';
import { t } from '../../text/text.ts';
import { Frame } from './chapters.tsx';
import { type AskedAbout, askedAbout } from './what-if-decisions.ts';

/** “What if this had been otherwise?”: leads from a promise or a payment to the what-if of that decision. Only for who turns pages. */
export function AskOtherwise({ about, name }: { readonly about: AskedAbout; readonly name: string }) {
  const { turnTo, mayAskWhatIf } = useContext(Frame);
  if (turnTo === null || !mayAskWhatIf) return null;
  return (
    <button
      type="button"
      class="btn quiet small ask-otherwise"
      aria-label={t('whatIf.otherwiseOf', { name })}
      onClick={() => {
        askedAbout.value = about;
        turnTo('whatIf');
      }}
    >
      {t('whatIf.otherwise')}
    </button>
  );
}
