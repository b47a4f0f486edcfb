/** ●●●○: how many of the needed pieces are there; the words go to screen readers. */
export function NeedDots({ have, need, label }: { readonly have: number; readonly need: number; readonly label: string }) {
  const count = Math.max(0, Math.round(need));
  return (
    <span class="dots" role="img" aria-label={label}>
      {Array.from({ length: Math.min(count, 12) }, (_, index) => (
        <i key={index} class={have >= index + 0.95 ? 'full' : have > index + 0.3 ? 'half' : ''} />
      ))}
    </span>
  );
}
