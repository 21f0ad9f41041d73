import { scaleLinear } from 'd3-scale';
import type { Bar } from '../../ui/picture.ts';
import { besideValue, LETTERS, LINE, WIDTH } from './chart.ts';

const BAR = 14;
const GAP = 12;

interface BarsChartProps {
  readonly bars: readonly Bar[];
  readonly max: number;
}

/** Bars on one scale from 0, each under its name and value. */
export function barsChart({ bars, max }: BarsChartProps) {
  const x = scaleLinear([0, max], [0, WIDTH]);
  let height = 0;
  const rows = bars.map((bar) => {
    const names = besideValue(bar.label, bar.value);
    const row = { ...bar, names, top: height, bottom: height + LINE * names.length };
    height = row.bottom + BAR + GAP;
    return row;
  });
  const content = rows.map(({ label, names, value, parts, top, bottom }) => (
    <g key={label}>
      {names.map((name, at) => (
        <text key={name} class="name" x="0" y={top + LINE * at + LETTERS}>
          {name}
        </text>
      ))}
      <text class="value" x={WIDTH} y={top + LETTERS} text-anchor="end">
        {value}
      </text>
      <rect class="track" x="0" y={bottom} width={WIDTH} height={BAR} />
      {parts.map(({ from, to, tone }) => (
        <rect
          key={tone}
          class={tone}
          x={x(from)}
          y={bottom}
          width={Math.max(0, x(to) - x(from))}
          height={BAR}
        />
      ))}
    </g>
  ));
  return { height, content };
}
