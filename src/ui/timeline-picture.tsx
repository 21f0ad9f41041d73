import type { Picture, TimelinePoint } from './picture.ts';
import { dayOf, labelled } from './timeline-labels.ts';

const WIDTH = 320;
const AXIS = 34;
const RADIUS = 3.5;
/** Baselines of the labels above and below the line, and what the drawing needs for each. */
const ROWS = {
  high: { y: AXIS - RADIUS - 19, height: 40 },
  above: { y: AXIS - RADIUS - 7, height: 40 },
  below: { y: AXIS + RADIUS + 12, height: 54 },
  low: { y: AXIS + RADIUS + 24, height: 66 },
};
/** Room for half a label at either end. */
const MARGIN = 8;

/**
 * The events on one line, true to scale. The subject's own days are filled; every day is named, above the line or
 * below it.
 */
export function TimelinePicture({ picture }: { readonly picture: Extract<Picture, { kind: 'timeline' }> }) {
  const { points, text } = picture;
  const start = Math.min(...points.map(({ from }) => dayOf(from)));
  const end = Math.max(...points.map(({ to }) => dayOf(to)));
  const scale = (WIDTH - 2 * MARGIN) / Math.max(1, end - start);
  const x = (day: string) => MARGIN + (dayOf(day) - start) * scale;
  const own = points.filter((point) => point.own);
  const others = points.filter((point) => !point.own);
  const labels = labelled(points, x, { width: WIDTH, overhang: RADIUS });
  const height = Math.max(...labels.map(({ row }) => ROWS[row].height));
  return (
    <div class="timeline">
      <svg role="img" aria-label={text} viewBox={`0 0 ${WIDTH} ${height}`}>
        <line class="axis" x1="0" x2={WIDTH} y1={AXIS} y2={AXIS} />
        {[...others, ...own].map((point) => (
          <Point key={point.subject + point.from} point={point} from={x(point.from)} to={x(point.to)} />
        ))}
        {labels.map(({ point, at, anchor, row }) => (
          <text
            key={point.subject + point.from}
            class={point.own ? 'own' : undefined}
            x={at}
            y={ROWS[row].y}
            text-anchor={anchor}
          >
            {point.days}
          </text>
        ))}
      </svg>
    </div>
  );
}

function Point({ point, from, to }: { point: TimelinePoint; from: number; to: number }) {
  return (
    <rect
      class={`point${point.own ? ' own' : ''}${point.planned ? ' planned' : ''}`}
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
