import type { Fact } from '../model/fact.ts';
import { eventDays } from '../ui/format.ts';
import type { Catalogue } from './catalogue.ts';
import { FactView } from './fact-view.tsx';
import { useSpeech } from './speech.ts';

type Dated = Fact & { readonly when: NonNullable<Fact['when']> };

/** What happened or was to happen, day by day. */
export function Timeline({ catalogue }: { catalogue: Catalogue }) {
  const { language, t } = useSpeech();
  const dated = catalogue.factBase.facts
    .filter((fact): fact is Dated => fact.when !== undefined)
    .sort((one, other) => one.when.from.localeCompare(other.when.from));
  const byDays = Map.groupBy(dated, ({ when }) => eventDays(when, language));
  return (
    <section class="days" aria-labelledby="timeline">
      <h2 id="timeline">{t('timeline')}</h2>
      <ol>
        {[...byDays].map(([days, facts]) => (
          <li key={days}>
            <h3>{days}</h3>
            <ul class="facts">
              {facts.map((fact) => (
                <FactView key={fact.id} fact={fact} catalogue={catalogue} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
