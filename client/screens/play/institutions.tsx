import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { GlossaryTerms } from '../../parts/glossary-term.tsx';
import { isOpen } from '../../state/own-figures.ts';
import { useCommand } from '../../state/use-command.ts';
import { t } from '../../text/text.ts';
import { Duty } from './duty.tsx';
import type { PhaseProps } from './game.tsx';
import { InstitutionCard } from './institution-card.tsx';

/** The common institutions and the digital platform, where the round has opened them. */
export function Institutions({ view, own }: Omit<PhaseProps, 'code'>) {
  const { send, pending } = useCommand();
  const { platform } = view;
  const bodies = view.institutions.filter((body) => (body.open && body.eligible.includes(own.id)) || body.founded || body.signed.length > 0);
  return (
    <>
      {view.transparency ? <p class="notice info">{t('play.world.transparency')}</p> : null}
      {view.principles ? <p class="notice info">{t('play.world.principles')}</p> : null}
      {bodies.length === 0 ? null : (
        <Card title={t('play.world.charter.heading')}>
          <GlossaryTerms concepts={['commitment', 'sovereignty']} />
          {bodies.map((body) => (
            <InstitutionCard key={body.id} own={own} body={body} />
          ))}
        </Card>
      )}
      {isOpen(view, 'platform') || platform.open ? (
        <Card title={t('play.world.platform.title')}>
          <p class="muted">{t('play.world.platform.text')}</p>
          <p>
            {platform.open ? t('play.world.platform.open') : ''}{' '}
            {t('play.world.platform.members', { count: platform.members.length, all: view.countries.length })}
          </p>
          {platform.members.includes(own.id) || !isOpen(view, 'platform') ? null : (
            <Duty of="envoy">
              <Button pending={pending} onClick={() => void send({ type: 'ConnectPlatform' }, t('play.world.platform.done'))}>
                {t('play.world.platform.connect')}
              </Button>
            </Duty>
          )}
          <GlossaryTerms concepts={['digitalisation']} />
        </Card>
      ) : null}
    </>
  );
}
