import { Button } from '../../parts/button.tsx';
import { stepMark } from '../../state/hint.ts';
import { readyCount } from '../../state/own-figures.ts';
import { useCommand } from '../../state/use-command.ts';
import { t } from '../../text/text.ts';
import { Duty } from './duty.tsx';
import type { PhaseProps } from './game.tsx';

/** How a phase without a clock ends, and how a phase with one may end early. Always the last thing on the screen. */
export function ReadyButton({ view, own, label }: Omit<PhaseProps, 'code'> & { readonly label?: string }) {
  const { send, pending } = useCommand();
  const ready = readyCount(view);
  const waiting = view.countries.length - ready;
  return (
    <div class="ready-bar">
      <p class="label" aria-live="polite">
        {own.ready && waiting > 0 ? t('play.ready.waiting', { count: waiting }) : t('play.ready.others', { ready, all: view.countries.length })}
      </p>
      <Duty of="head" compact>
        {own.ready ? (
          <Button pending={pending} onClick={() => void send({ type: 'SetReady', ready: false })}>
            {t('play.ready.undo')}
          </Button>
        ) : (
          <Button kind="primary" {...stepMark('ready')} pending={pending} onClick={() => void send({ type: 'SetReady', ready: true })}>
            {label ?? t('play.ready.ready')}
          </Button>
        )}
      </Duty>
    </div>
  );
}
