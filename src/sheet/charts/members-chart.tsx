import { symbol, symbolCircle } from 'd3-shape';
import { brokenText, LETTERS, LINE, type Member, WIDTH } from './chart.ts';

const INDENT = 20;
const SIZE = 60;
const GAP = 7;
/** Letters of a note before it is broken. */
const NOTE = 64;

interface MembersChartProps {
  readonly members: readonly Member[];
}

/** A row for each person or country along one line, in the order of the document, with what they are and did. */
export function membersChart({ members }: MembersChartProps) {
  let height = 0;
  const rows = members.map(({ note, ...member }) => {
    const notes = note ? brokenText(note, NOTE) : [];
    const row = { ...member, notes, top: height, middle: height + LETTERS - 4 };
    height += LINE * (1 + notes.length) + GAP;
    return row;
  });
  const mark = symbol(symbolCircle, SIZE)() ?? '';
  const content = (
    <>
      <line class="axis" x1="6" x2="6" y1={rows[0]?.middle} y2={rows.at(-1)?.middle} />
      {rows.map(({ name, notes, role, top, middle }) => (
        <g key={name}>
          <path class="mark" transform={`translate(6,${middle})`} d={mark} />
          <text class="name" x={INDENT} y={top + LETTERS}>
            {name}
          </text>
          <text class="value" x={WIDTH} y={top + LETTERS} text-anchor="end">
            {role}
          </text>
          {notes.map((note, at) => (
            <text key={note} class="note" x={INDENT} y={top + LINE * (at + 1) + LETTERS}>
              {note}
            </text>
          ))}
        </g>
      ))}
    </>
  );
  return { height, content };
}
