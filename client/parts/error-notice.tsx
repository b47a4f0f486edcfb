import { type ClientRefusal, refusalSentence } from '../text/refusal-sentence.ts';

/** A refusal as a sentence where it happened; nothing when there is none. */
export function ErrorNotice({ refusal }: { readonly refusal: ClientRefusal | null }) {
  return refusal === null ? null : (
    <p class="notice bad" role="alert">
      {refusalSentence(refusal)}
    </p>
  );
}
