import { useRef, useState } from 'preact/hooks';
import { translator } from '../../ui/messages.ts';
import { csv } from '../exports/csv.ts';
import { saveFile } from '../save-file.ts';
import { useSpeech } from '../speech.ts';
import { barsChart } from './bars-chart.tsx';
import { type Chart, WIDTH } from './chart.ts';
import { chartMessages } from './chart-messages.ts';
import { asPng, asSvg } from './export-chart.ts';
import { membersChart } from './members-chart.tsx';
import { timelineChart } from './timeline-chart.tsx';

/** Room at the sides for marks that stand at an end. */
const EDGE = 4;

/** A picture with its table and its sources; it leads to its facts and can be taken along. */
export function ChartFigure({ chart }: { chart: Chart }) {
  const { language } = useSpeech();
  const t = translator(chartMessages, language);
  const drawing = useRef<SVGSVGElement>(null);
  const [failed, setFailed] = useState(false);
  const { key, title, path, text, table, sources } = chart;
  const { height, content } = drawnOf(chart);
  const printed = () => asSvg(drawing.current!, title, [t('sources'), ...sources]);
  const savePng = async () => {
    try {
      saveFile(`${key}.png`, await asPng(printed()), 'image/png');
    } catch {
      // A browser that draws no picture from a drawing, as when it hides canvases from fingerprinting.
      setFailed(true);
    }
  };
  const rows = [table.head, ...table.rows, [t('sources')], ...sources.map((source) => [source])];
  return (
    <figure>
      <figcaption>
        <a href={`#${path}`}>{title}</a>
      </figcaption>
      <svg
        ref={drawing}
        class="chart"
        role="img"
        aria-label={`${title}. ${text}`}
        viewBox={`${-EDGE} 0 ${WIDTH + 2 * EDGE} ${height}`}
      >
        {content}
      </svg>
      <details>
        <summary>{t('asTable')}</summary>
        <table>
          <thead>
            <tr>
              {table.head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(([first, ...rest]) => (
              <tr key={first}>
                <th scope="row">{first}</th>
                {rest.map((cell, at) => (
                  <td key={table.head[at + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <p class="note">{`${t('sources')} ${sources.join('; ')}`}</p>
        <p class="ways">
          <button
            type="button"
            class="plain"
            onClick={() => saveFile(`${key}.svg`, printed(), 'image/svg+xml')}
          >
            SVG
          </button>
          <button type="button" class="plain" onClick={() => void savePng()}>
            PNG
          </button>
          <button type="button" class="plain" onClick={() => saveFile(`${key}.csv`, csv(rows), 'text/csv')}>
            CSV
          </button>
          <span role="status">{failed && t('noPng')}</span>
        </p>
      </details>
    </figure>
  );
}

function drawnOf({ drawn }: Chart) {
  if (drawn.kind === 'bars') return barsChart(drawn);
  return drawn.kind === 'timeline' ? timelineChart(drawn) : membersChart(drawn);
}
