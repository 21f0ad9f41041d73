import { scaleBand, scaleLinear } from 'd3-scale';
import type { Bar } from '../../ui/picture.ts';
import { LETTERS, LINE, WIDTH } from './chart.ts';

const BAR = 14;
const ROW = LINE + BAR + 12;

interface BarsChartProps {
  readonly bars: readonly Bar[];
  readonly max: number;
}

/** Bars on one scale from 0, each under its name and value. */
export function barsChart({ bars, max }: BarsChartProps) {
  const height = bars.length * ROW;
  const x = scaleLinear([0, max], [0, WIDTH]);
  const y = scaleBand(
    bars.map((_, at) => at),
    [0, height],
  );
  const content = bars.map(({ label, value, parts }, at) => {
    const top = y(at) ?? 0;
    return (
      <g key={label}>
        <text class="name" x="0" y={top + LETTERS}>
          {label}
        </text>
        <text class="value" x={WIDTH} y={top + LETTERS} text-anchor="end">
          {value}
        </text>
        <rect class="track" x="0" y={top + LINE} width={WIDTH} height={BAR} />
        {parts.map(({ from, to, tone }) => (
          <rect
            key={tone}
            class={tone}
            x={x(from)}
            y={top + LINE}
            width={Math.max(0, x(to) - x(from))}
            height={BAR}
          />
        ))}
      </g>
    );
  });
  return { height, content };
}
