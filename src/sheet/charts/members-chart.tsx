import { scaleBand } from 'd3-scale';
import { symbol, symbolCircle } from 'd3-shape';
import { LETTERS, LINE, type Member, WIDTH } from './chart.ts';

const INDENT = 20;
const SIZE = 70;

interface MembersChartProps {
  readonly members: readonly Member[];
}

/** A row for each person or country along one line, in the order of the document, with what they are and did. */
export function membersChart({ members }: MembersChartProps) {
  const noted = members.some(({ note }) => note);
  const row = (noted ? 2 * LINE : LINE) + 8;
  const height = members.length * row;
  const y = scaleBand(
    members.map((_, at) => at),
    [0, height],
  );
  const middle = (at: number) => (y(at) ?? 0) + LETTERS - 4;
  const mark = symbol(symbolCircle, SIZE)() ?? '';
  const content = (
    <>
      <line class="axis" x1="6" x2="6" y1={middle(0)} y2={middle(members.length - 1)} />
      {members.map(({ name, note, role }, at) => (
        <g key={name}>
          <path class="mark" transform={`translate(6,${middle(at)})`} d={mark} />
          <text class="name" x={INDENT} y={(y(at) ?? 0) + LETTERS}>
            {name}
          </text>
          <text class="value" x={WIDTH} y={(y(at) ?? 0) + LETTERS} text-anchor="end">
            {role}
          </text>
          <text class="note" x={INDENT} y={(y(at) ?? 0) + LINE + LETTERS}>
            {note}
          </text>
        </g>
      ))}
    </>
  );
  return { height, content };
}
