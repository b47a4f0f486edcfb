import type { Concept } from '../../shared/scenario/names.ts';
import { t } from '../text/text.ts';

/** What a concept means, and which mechanism of the game it is. */
export function GlossaryMeaning({ concept }: { readonly concept: Concept }) {
  return (
    <div class="term-meaning">
      <p>{t(`glossary.${concept}.meaning`)}</p>
      <p class="term-in-game">
        <b>{t('glossary.around.inGame')}</b>
        <span>{t(`glossary.${concept}.inGame`)}</span>
      </p>
    </div>
  );
}
