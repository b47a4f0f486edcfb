import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { GlossaryTerms } from '../../parts/glossary-term.tsx';
import { isOpen } from '../../state/own-figures.ts';
import { useCommand } from '../../state/use-command.ts';
import { institutionWords } from '../../state/world-words.ts';
import { t } from '../../text/text.ts';
import type { PhaseProps } from './game.tsx';

/** The charter of the common institution and the digital platform, where the round has opened them. */
export function Institutions({ view, own }: Omit<PhaseProps, 'code'>) {
  const { send, pending } = useCommand();
  const { institution, platform } = view;
  const texts = institutionWords();
  return (
    <>
      {view.transparency ? <p class="notice info">{t('play.world.transparency')}</p> : null}
      {isOpen(view, 'charter') || institution.founded ? (
        <Card title={t('play.world.charter.title', { institution: texts?.name ?? '' })}>
          <p class="muted">{texts?.about}</p>
          <p>
            {institution.founded
              ? t('play.world.charter.founded')
              : t('play.world.charter.signed', { count: institution.signed.length, quorum: institution.quorum })}
          </p>
          {institution.signed.includes(own.id) ? (
            <p class="notice good">{t('play.world.charter.mine')}</p>
          ) : isOpen(view, 'charter') ? (
            <Button pending={pending} onClick={() => void send({ type: 'SignCharter' }, t('play.world.charter.done'))}>
              {t('play.world.charter.sign')}
            </Button>
          ) : null}
          <GlossaryTerms concepts={['commitment', 'sovereignty']} />
        </Card>
      ) : null}
      {isOpen(view, 'platform') || platform.open ? (
        <Card title={t('play.world.platform.title')}>
          <p class="muted">{t('play.world.platform.text')}</p>
          <p>
            {platform.open ? t('play.world.platform.open') : ''}{' '}
            {t('play.world.platform.members', { count: platform.members.length, all: view.countries.length })}
          </p>
          {platform.members.includes(own.id) || !isOpen(view, 'platform') ? null : (
            <Button pending={pending} onClick={() => void send({ type: 'ConnectPlatform' }, t('play.world.platform.done'))}>
              {t('play.world.platform.connect')}
            </Button>
          )}
          <GlossaryTerms concepts={['digitalisation']} />
        </Card>
      ) : null}
    </>
  );
}
