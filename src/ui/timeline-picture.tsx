import type { Picture, TimelinePoint } from './picture.ts';

const WIDTH = 320;
const HEIGHT = 28;
const AXIS = 22;
const RADIUS = 3.5;
/** Room for half a label at either end. */
const MARGIN = 8;

const days = (day: string): number => Date.parse(day) / 86_400_000;

/** The events on one line, true to scale; the subject's own days are filled and named above the line. */
export function TimelinePicture({ picture }: { readonly picture: Extract<Picture, { kind: 'timeline' }> }) {
  const { points, text } = picture;
  const start = Math.min(...points.map(({ from }) => days(from)));
  const end = Math.max(...points.map(({ to }) => days(to)));
  const x = (day: string) => MARGIN + ((days(day) - start) / Math.max(1, end - start)) * (WIDTH - 2 * MARGIN);
  const own = points.filter((point) => point.own);
  const others = points.filter((point) => !point.own);
  return (
    <div class="timeline">
      <svg role="img" aria-label={text} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
        <line class="axis" x1="0" x2={WIDTH} y1={AXIS} y2={AXIS} />
        {[...others, ...own].map((point) => (
          <Point key={point.subject + point.from} point={point} from={x(point.from)} to={x(point.to)} />
        ))}
        {(own.length ? own : ends(points)).map((point) => (
          <Label key={point.from} point={point} at={(x(point.from) + x(point.to)) / 2} />
        ))}
      </svg>
    </div>
  );
}

/** Where nothing on the line is the subject's own, its first and last days give the scale. */
const ends = (points: readonly TimelinePoint[]): readonly TimelinePoint[] => [points[0]!, points.at(-1)!];

function Point({ point, from, to }: { point: TimelinePoint; from: number; to: number }) {
  return (
    <rect
      class={point.own ? 'point own' : 'point'}
      x={from - RADIUS}
      y={AXIS - RADIUS}
      width={to - from + 2 * RADIUS}
      height={2 * RADIUS}
      rx={RADIUS}
    >
      <title>{`${point.days}: ${point.name}`}</title>
    </rect>
  );
}

/** Near an end the label leans inwards, so that it is never cut. */
function Label({ point, at }: { point: TimelinePoint; at: number }) {
  const anchor = at < WIDTH / 4 ? 'start' : at > (3 * WIDTH) / 4 ? 'end' : 'middle';
  const edge = anchor === 'start' ? at - RADIUS : anchor === 'end' ? at + RADIUS : at;
  return (
    <text class={point.own ? 'own' : undefined} x={edge} y={AXIS - RADIUS - 7} text-anchor={anchor}>
      {point.days}
    </text>
  );
}
