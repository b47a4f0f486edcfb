import type { PublicView } from '../../../shared/protocol/views.ts';
import { formatList, t } from '../../text/text.ts';

/** Nobody is watched without knowing: who looks on as a researcher (rule OC5). */
export function Observers({ view }: { readonly view: PublicView }) {
  const names = view.seats.filter(({ office }) => office === 'researcher').map(({ name }) => name);
  return names.length === 0 ? null : <p class="muted">{t('delegation.office.observing', { names: formatList(names) })}</p>;
}
