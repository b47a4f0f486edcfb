import '../styles/glossary.css';
import { useId, useState } from 'preact/hooks';
import { language, t } from '../text/text.ts';
import { Sheet } from './dialog.tsx';
import { GlossaryMeaning } from './glossary-meaning.tsx';
import { findConcepts } from './glossary-order.ts';

/** All concepts by the alphabet, with a search; each unfolds in place. */
export function GlossaryList({ onClose }: { readonly onClose: () => void }) {
  const [asked, setAsked] = useState('');
  const field = useId();
  const found = findConcepts(asked, language.value, (concept) => ({ name: t(`glossary.${concept}.name`), meaning: t(`glossary.${concept}.meaning`) }));
  return (
    <Sheet title={t('glossary.around.title')} onClose={onClose}>
      <div class="field">
        <label for={field}>{t('glossary.around.search')}</label>
        <input id={field} class="input" type="search" autocomplete="off" value={asked} onInput={(event) => setAsked(event.currentTarget.value)} />
        <p class="label" role="status">
          {found.length === 0 ? t('glossary.around.none') : t('glossary.around.found', { count: found.length })}
        </p>
      </div>
      <ul class="glossary-list">
        {found.map(({ concept, name }) => (
          <li key={concept}>
            <details>
              <summary>{name}</summary>
              <GlossaryMeaning concept={concept} />
            </details>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
