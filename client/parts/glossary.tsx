import type { Concept } from '../../shared/scenario/names.ts';
import { openGlossary } from '../state/open-glossary.ts';
import { t } from '../text/text.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { GlossaryList } from './glossary-list.tsx';
import { GlossaryMeaning } from './glossary-meaning.tsx';

const close = () => {
  openGlossary.value = null;
};
const openAll = () => {
  openGlossary.value = 'all';
};

/** What the terms of a screen open; every screen with terms has it once, at its end, where no card's style reaches it. */
export function Glossary() {
  const open = openGlossary.value;
  if (open === null) return null;
  return open === 'all' ? <GlossaryList key="all" onClose={close} /> : <Explanation key={open} concept={open} />;
}

function Explanation({ concept }: { readonly concept: Concept }) {
  return (
    <Dialog
      title={t(`glossary.${concept}.name`)}
      onClose={close}
      foot={
        <Button wide onClick={openAll}>
          {t('glossary.around.all')}
        </Button>
      }
    >
      <GlossaryMeaning concept={concept} />
    </Dialog>
  );
}

/** The way to the whole glossary. */
export const GlossaryButton = () => (
  <Button size="small" aria-haspopup="dialog" onClick={openAll}>
    {t('glossary.around.title')}
  </Button>
);
