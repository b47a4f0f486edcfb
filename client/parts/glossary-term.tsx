import '../styles/glossary.css';
import type { ComponentChildren } from 'preact';
import type { Concept } from '../../shared/scenario/names.ts';
import { openGlossary } from '../state/open-glossary.ts';
import { t } from '../text/text.ts';

interface TermProps {
  readonly concept: Concept;
  /** The word on the screen, where it is not the concept's own name. */
  readonly children?: ComponentChildren;
}

/** A word with its meaning one tap away: `<GlossaryTerm concept="trust" />`. Not inside a label, a summary or a button. */
export function GlossaryTerm({ concept, children }: TermProps) {
  return (
    <button
      type="button"
      class="term"
      aria-haspopup="dialog"
      onClick={() => {
        openGlossary.value = concept;
      }}
    >
      {children ?? t(`glossary.${concept}.name`)}
    </button>
  );
}

/** The concepts of a card or a sheet, in a line of their own, where a sentence has no place for them. */
export function GlossaryTerms({ concepts }: { readonly concepts: readonly Concept[] }) {
  if (concepts.length === 0) return null;
  return (
    <p class="terms">
      <span class="label">{t('glossary.around.terms')}:</span>
      {concepts.map((concept) => (
        <GlossaryTerm key={concept} concept={concept} />
      ))}
    </p>
  );
}
