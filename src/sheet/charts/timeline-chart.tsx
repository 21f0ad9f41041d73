import { scaleBand, scaleUtc } from 'd3-scale';
import { symbol, symbolCircle, symbolDiamond } from 'd3-shape';
import type { TimelinePoint } from '../../ui/picture.ts';
import { LETTERS, LINE, WIDTH } from './chart.ts';

const ROW = 2 * LINE + 8;
/** The columns of days to the left, and room for half a mark at either end of the scale. */
const MARGIN = 8;
const SIZE = 80;

interface TimelineChartProps {
  readonly points: readonly TimelinePoint[];
}

/** A row for each event: its day and name, and below it its place in time; what is planned is hollow. */
export function timelineChart({ points }: TimelineChartProps) {
  const height = points.length * ROW;
  const days = points.flatMap(({ from, to }) => [new Date(from), new Date(to)]);
  const extent = [Math.min(...days.map(Number)), Math.max(...days.map(Number))] as const;
  const x = scaleUtc(extent, [MARGIN, WIDTH - MARGIN]);
  const y = scaleBand(
    points.map((_, at) => at),
    [0, height],
  );
  const content = points.map(({ from, to, days: said, name, planned }, at) => {
    const top = y(at) ?? 0;
    const [start, end] = [x(new Date(from)), x(new Date(to))];
    const line = top + LINE + 9;
    return (
      <g key={name + from}>
        <text class="value" x="0" y={top + LETTERS}>
          {said}
        </text>
        <text class="name" x={WIDTH} y={top + LETTERS} text-anchor="end">
          {name}
        </text>
        <line class="axis" x1="0" x2={WIDTH} y1={line} y2={line} />
        {end > start && (
          <line class={planned ? 'span planned' : 'span'} x1={start} x2={end} y1={line} y2={line} />
        )}
        <path
          class={planned ? 'mark planned' : 'mark'}
          transform={`translate(${(start + end) / 2},${line})`}
          d={symbol(planned ? symbolDiamond : symbolCircle, SIZE)() ?? ''}
        />
      </g>
    );
  });
  return { height, content };
}
