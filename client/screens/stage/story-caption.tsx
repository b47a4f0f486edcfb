import type { CountryId } from '../../../shared/lib/ids.ts';
import { GoodIcon } from '../../parts/good-chip.tsx';
import { CountryDot } from './country-dot.tsx';
import type { Caption } from './story-words.ts';

interface Props {
  readonly caption: Caption;
  readonly codeOf: (id: CountryId) => string;
  readonly colourOf: (id: CountryId) => string;
  /** `wide`: the whole band; `side`: beside the threat and the fund. */
  readonly place: 'wide' | 'side';
}

/** The words of the running beat, large. Screen readers get them from the live region of the stage. */
export function StoryCaption({ caption, codeOf, colourOf, place }: Props) {
  const [first, second] = caption.countries;
  return (
    <section class={`stage-caption ${caption.tone} ${place}`} aria-hidden="true">
      {first && second && caption.good ? (
        <div class={`pair ${caption.tone}`}>
          <CountryDot code={codeOf(caption.tone === 'bad' ? second : first)} colour={colourOf(caption.tone === 'bad' ? second : first)} />
          <i>
            <GoodIcon good={caption.good} />
          </i>
          <CountryDot code={codeOf(caption.tone === 'bad' ? first : second)} colour={colourOf(caption.tone === 'bad' ? first : second)} />
        </div>
      ) : null}
      <div class="words">
        <small>{caption.kicker}</small>
        <p class="lead">{caption.lead}</p>
        {caption.note === '' ? null : <p class="note">{caption.note}</p>}
      </div>
    </section>
  );
}
