import './ending-picture.css';

/** The phone's own small picture of an ending: morning over linked countries, or the last wave over single ones. Said in words beside it. */
export function EndingPicture({ kept }: { readonly kept: boolean }) {
  return (
    <svg class={`ending-picture ${kept ? 'kept' : 'struck'}`} viewBox="0 0 320 120" aria-hidden="true">
      {kept ? (
        <>
          <g class="rays">
            {rays.map((d) => (
              <path key={d} d={d} />
            ))}
          </g>
          <circle class="sun" cx="160" cy="112" r="34" />
          <path class="link" d="M52 78Q106 20 160 50Q214 20 268 78" />
          <path class="around" d="M30 84C34 26 116 22 160 22s126 4 130 62" />
        </>
      ) : (
        <>
          {[46, 80, 114].map((radius) => (
            <circle key={radius} class="wave" cx="52" cy="78" r={radius} />
          ))}
          <path class="link" d="M52 78Q106 20 160 50Q214 20 268 78" />
        </>
      )}
      {places.map(([x, y]) => (
        <circle key={x} class="country" cx={x} cy={y} r="11" />
      ))}
    </svg>
  );
}

const places = [
  [52, 78],
  [160, 50],
  [268, 78],
] as const;

const rays = Array.from({ length: 9 }, (_, i) => {
  const at = (turn: number): string => `${(160 + Math.cos(Math.PI * (1 + turn)) * 190).toFixed(0)} ${(112 + Math.sin(Math.PI * (1 + turn)) * 190).toFixed(0)}`;
  const middle = (i + 0.5) / 9;
  return `M160 112L${at(middle - 0.024)}L${at(middle + 0.024)}Z`;
});
