import type { Catalogue } from './catalogue.ts';
import { ChartFigure } from './charts/chart-figure.tsx';
import { chartsOf } from './charts/charts.ts';
import { useSpeech } from './speech.ts';

/** The figures, the events and who is involved in pictures, each leading to its facts. */
export function Glance({ catalogue }: { catalogue: Catalogue }) {
  const { language, t } = useSpeech();
  return (
    <section class="glance" aria-labelledby="glance">
      <h2 id="glance">{t('glance')}</h2>
      <div class="pictures">
        {chartsOf(catalogue, language).map((chart) => (
          <ChartFigure key={chart.key} chart={chart} />
        ))}
      </div>
    </section>
  );
}
