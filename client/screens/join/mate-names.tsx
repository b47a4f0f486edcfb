import { useId } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import type { ClientRefusal } from '../../text/refusal-sentence.ts';
import { t } from '../../text/text.ts';

/** Beside the one who joins (rule PH11). */
const mostMates = 4;

/** Which mate's name the server refused; null: none of them. */
export function mateInRefusal(refusal: ClientRefusal | null): number | null {
  const place = /^also\.(\d)$/.exec(refusal?.field ?? '')?.[1];
  return place === undefined ? null : Number(place);
}

interface Props {
  readonly mates: readonly string[];
  readonly wrong: number | null;
  readonly onMates: (mates: readonly string[]) => void;
}

/** One phone, several students: the names of those who sit beside. */
export function MateNames({ mates, wrong, onMates }: Props) {
  const ids = useId();
  return (
    <div class="mates">
      {mates.map((mate, place) => (
        // Keyed by place: a mate is known by it, for names change while they are typed
        <div key={place} class="field">
          <label for={`${ids}-${place}`}>{t('delegation.team.mate', { number: place + 2 })}</label>
          <div class="row mate-row">
            <input
              id={`${ids}-${place}`}
              class="input"
              value={mate}
              maxLength={64}
              autocomplete="off"
              aria-invalid={wrong === place}
              onInput={(event) => onMates(mates.map((other, at) => (at === place ? event.currentTarget.value : other)))}
            />
            <Button aria-label={t('delegation.team.remove', { number: place + 2 })} onClick={() => onMates(mates.filter((_, at) => at !== place))}>
              ✕
            </Button>
          </div>
        </div>
      ))}
      {mates.length >= mostMates ? null : (
        <Button wide onClick={() => onMates([...mates, ''])}>
          {mates.length === 0 ? t('delegation.team.open') : t('delegation.team.more')}
        </Button>
      )}
      {mates.length === 0 ? null : <p class="label">{t('delegation.team.hint')}</p>}
    </div>
  );
}
