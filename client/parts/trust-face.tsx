import type { TrustFace as Face } from '../../shared/protocol/views.ts';
import { t } from '../text/text.ts';

/** Trust 0–100 as one of three faces. */
export const trustFace = (trust: number): Face => (trust < 35 ? 'low' : trust < 60 ? 'unsure' : 'high');

const mouths: Readonly<Record<Face, string>> = { low: 'M8 18q4-4 8 0', unsure: 'M8 16.500h8', high: 'M7.500 15q4.500 5 9 0' };

/** The drawing alone; the words stand beside it. */
export function FaceIcon({ face }: { readonly face: Face }) {
  return (
    <svg class={`face ${face}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle class="skin" cx="12" cy="12" r="10.500" />
      <circle class="eye" cx="8.500" cy="9.500" r="1.400" />
      <circle class="eye" cx="15.500" cy="9.500" r="1.400" />
      <path class="line" d={mouths[face]} />
    </svg>
  );
}

/** A drawn face and its word, so that neither colour nor shape stands alone. `who`: whose trust it is, for screen readers. */
export function TrustFace({ trust, who, bare = false }: { readonly trust: number; readonly who?: string; readonly bare?: boolean }) {
  const face = trustFace(trust);
  const word = t(`common.trust.${face}`);
  return (
    <span class="faced">
      <FaceIcon face={face} />
      {who === undefined ? null : <span class="unseen">{who}: </span>}
      <span class={bare ? 'unseen' : ''}>{word}</span>
    </span>
  );
}
