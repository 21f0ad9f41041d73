import type { Picture } from './picture.ts';

const HEIGHT = 6;

/** Horizontal bars on one scale; each bar's label and value are text, the whole has its text alternative. */
export function BarsPicture({ picture }: { readonly picture: Extract<Picture, { kind: 'bars' }> }) {
  const x = (value: number) => (100 * value) / picture.max;
  return (
    <div class="bars" role="img" aria-label={picture.text}>
      {picture.bars.map(({ label, value, parts, own }) => (
        <div key={label} class={own ? 'bar own' : 'bar'}>
          <span>{label}</span>
          <span>{value}</span>
          <svg aria-hidden="true" viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none">
            <rect class="track" width="100" height={HEIGHT} />
            {parts.map(({ from, to, tone }) => (
              <rect key={tone} class={tone} x={x(from)} width={x(to - from)} height={HEIGHT} />
            ))}
          </svg>
        </div>
      ))}
    </div>
  );
}
