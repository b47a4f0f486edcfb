import { useState } from 'preact/hooks';
import type { InterestView } from '../../../shared/protocol/views.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { CountryBadge } from '../../parts/country-badge.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { GlossaryTerms } from '../../parts/glossary-term.tsx';
import { GoodChip } from '../../parts/good-chip.tsx';
import { countryOf, isOpen, publicBalance } from '../../state/own-figures.ts';
import { countryName, worldTexts } from '../../state/world-words.ts';
import { formatList, formatNumber, language, t } from '../../text/text.ts';
import { recallSeen, rememberSeen } from './seen.ts';
import type { PhaseProps } from './game.tsx';
import { briefOpen } from './open-sheets.ts';

/** Who you are: needs, surplus and interests. Opens by itself the first time, later from the menu. */
export function BriefDialog({ code, view, own }: PhaseProps) {
  const [seen, setSeen] = useState(() => recallSeen(code, `brief-${own.id}`));
  if (seen && !briefOpen.value) return null;
  const close = () => {
    rememberSeen(code, `brief-${own.id}`);
    setSeen(true);
    briefOpen.value = false;
  };
  return (
    <Dialog
      shape="sheet"
      title={<CountryBadge id={own.id} me />}
      {...(seen ? { onClose: close } : {})}
      foot={
        <Button kind="primary" wide onClick={close}>
          {seen ? t('play.brief.close') : t('play.brief.start')}
        </Button>
      }
    >
      <NationalBrief code={code} view={view} own={own} />
    </Dialog>
  );
}

export function NationalBrief({ view, own }: PhaseProps) {
  const doctrine = view.countries.find((country) => country.id === own.id)?.doctrine ?? [];
  const { lacks, spare } = publicBalance(own);
  const redLines = isOpen(view, 'redLines') ? (countryOf(view, own.id)?.redLines ?? []) : [];
  const open = own.interests.filter((interest) => !interest.secret);
  const secret = own.interests.filter((interest) => interest.secret);
  return (
    <div class="stack">
      <h3 class="brief-title">{t('play.brief.title', { country: countryName(own.id) })}</h3>
      <p>{worldTexts.value?.countries[own.id]?.brief}</p>
      <div class="two">
        <Card tone="inner" title={t('play.brief.need')} level={3}>
          <div class="row">
            {lacks.length === 0
              ? t('play.brief.nothingMissing')
              : lacks.map(({ good, amount }) => <GoodChip key={good} good={good} amount={amount} size="big" />)}
          </div>
        </Card>
        <Card tone="inner" title={t('play.brief.have')} level={3}>
          <div class="row">
            {spare.map(({ good, amount }) => (
              <GoodChip key={good} good={good} amount={amount} size="big" />
            ))}
            <GoodChip good="funds" amount={own.production.funds} size="big" />
          </div>
        </Card>
      </div>
      <p class="notice info">{t('play.brief.rule')}</p>
      {open.length === 0 ? null : (
        <Card tone="inner" title={t('play.brief.publicInterest')} level={3}>
          <Interests list={open} />
        </Card>
      )}
      {redLines.length === 0 ? null : (
        <p class="notice">{t('play.brief.redLines', { clauses: formatList(redLines.map((kind) => t(`common.clause.${kind}`))) })}</p>
      )}
      <Card tone="secret" title={t('play.brief.secretInterest')} level={3}>
        <p class="label">{t('play.brief.secretHint')}</p>
        <p>{own.secretBrief[language.value]}</p>
        <Interests list={secret} />
      </Card>
      <GlossaryTerms concepts={['interdependence', 'comparativeAdvantage', 'differingInterests', ...doctrine]} />
    </div>
  );
}

export function Interests({ list }: { readonly list: readonly InterestView[] }) {
  return (
    <ul class="stack tight">
      {list.map((interest) => (
        <li key={interest.indicator}>
          <b>{t('play.brief.interest', { indicator: t(`common.indicator.${interest.indicator}`), max: formatNumber(interest.max) })}</b>
        </li>
      ))}
    </ul>
  );
}
