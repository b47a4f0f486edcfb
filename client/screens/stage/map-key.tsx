import { t } from '../../text/text.ts';
import type { LinkModel } from '../../world/stage-model.ts';

/** What the curves on the map mean: trust always, and the signs that some agreement of this round has. */
export function MapKey({ links }: { readonly links: readonly LinkModel[] }) {
  const has = {
    gift: links.some((link) => link.gift),
    mediator: links.some((link) => link.mediator !== null),
    exclusive: links.some((link) => link.exclusive),
    security: links.some((link) => link.security),
    lasting: links.some((link) => link.until !== null),
  };
  const signs = (Object.keys(has) as (keyof typeof has)[]).filter((kind) => has[kind]);
  return (
    <>
      <ul class="stage-key" aria-hidden="true">
        <li>{t('stage.trustKey')}</li>
        {(['high', 'middle', 'low'] as const).map((kind) => (
          <li key={kind}>
            <svg viewBox="0 0 34 6">
              <path class={kind} d="M3 3h28" />
            </svg>
            {t(`stage.trust.${kind}`)}
          </li>
        ))}
      </ul>
      {signs.length === 0 ? null : (
        <ul class="stage-key signs" aria-hidden="true">
          {signs.map((kind) => (
            <li key={kind}>
              <svg viewBox="0 0 20 20">{drawings[kind]}</svg>
              {t(`stage.sign.${kind}`)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const drawings = {
  gift: <path d="M10 17C1 11 3 3.5 7 4q2.3.3 3 2.800Q10.7 4.3 13 4c4-.5 6 7-3 13z" />,
  mediator: <path d="M10 2l8 8-8 8-8-8z" />,
  exclusive: <path d="M5 9h10v8H5zM7 9V6.500a3 3 0 0 1 6 0V9" />,
  security: <path d="M10 2l7 2.400v5c0 4.6-3 7-7 8.6-4-1.6-7-4-7-8.600v-5z" />,
  lasting: <path d="M2 10h14m-5-5 5 5-5 5" />,
} as const;
