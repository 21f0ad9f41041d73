import { scaleUtc } from 'd3-scale';
import { symbol, symbolCircle, symbolDiamond } from 'd3-shape';
import type { TimelinePoint } from '../../ui/picture.ts';
import { besideValue, LETTERS, LINE, WIDTH } from './chart.ts';

/** Room for half a mark at either end of the scale, and for a mark below a name. */
const MARGIN = 8;
const MARK = LINE + 8;
const SIZE = 80;

interface TimelineChartProps {
  readonly points: readonly TimelinePoint[];
}

/** A row for each event: its day and name, and below it its place in time; what is planned is hollow. */
export function timelineChart({ points }: TimelineChartProps) {
  const days = points.flatMap(({ from, to }) => [Date.parse(from), Date.parse(to)]);
  const x = scaleUtc([Math.min(...days), Math.max(...days)], [MARGIN, WIDTH - MARGIN]);
  let height = 0;
  const rows = points.map((point) => {
    const names = besideValue(point.name, point.days);
    const row = { ...point, names, top: height, line: height + LINE * names.length + 9 };
    height += LINE * names.length + MARK;
    return row;
  });
  const content = rows.map(({ subject, from, to, days: said, names, planned, top, line }) => {
    const [start, end] = [x(Date.parse(from)), x(Date.parse(to))];
    return (
      <g key={subject + from}>
        <text class="value" x="0" y={top + LETTERS}>
          {said}
        </text>
        {names.map((name, at) => (
          <text key={name} class="name" x={WIDTH} y={top + LINE * at + LETTERS} text-anchor="end">
            {name}
          </text>
        ))}
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
