import { letterOf } from '../../../../shared/protocol/world-id.ts';
import { Button } from '../../../parts/button.tsx';
import { formatList, t } from '../../../text/text.ts';
import { partlyDone, retryPower, sending } from '../send-power.ts';

const names = (ids: readonly string[]): string => formatList(ids.map((id) => t('worlds.name', { world: letterOf(id) })));

/** A command that not every world took: which did, why the others did not, and the way to try again. */
export function PartlyDoneNotice() {
  const partly = partlyDone.value;
  if (partly === null) return null;
  return (
    <div class="notice bad world-partly" role="alert">
      <p>
        {partly.done.length === 0 ? null : <>{t('worlds.doneIn', { worlds: names(partly.done) })} </>}
        {partly.failed.map(({ id, why }) => (
          <b key={id}>{t('worlds.failedIn', { world: letterOf(id), why })} </b>
        ))}
      </p>
      <div class="row">
        <Button size="small" kind="primary" pending={sending.value === partly.command.type} onClick={() => void retryPower()}>
          {t('worlds.retry', { worlds: names(partly.failed.map(({ id }) => id)) })}
        </Button>
        <Button
          size="small"
          onClick={() => {
            partlyDone.value = null;
          }}
        >
          {t('worlds.dismiss')}
        </Button>
      </div>
    </div>
  );
}
