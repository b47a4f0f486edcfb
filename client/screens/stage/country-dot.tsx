/** A small disc with a country's letters, as on the map. */
export function CountryDot({ code, colour }: { readonly code: string; readonly colour: string }) {
  return (
    <span class="stage-dot" style={{ '--k': colour }} aria-hidden="true">
      {code}
    </span>
  );
}
