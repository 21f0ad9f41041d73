import type { FigureMeaning, Language, Subject } from '../model/subject.ts';
import { barsOf } from '../ui/bar-pictures.ts';
import { BarsPicture } from '../ui/bars-picture.tsx';
import { TimelinePicture } from '../ui/timeline-picture.tsx';
import { timelinePoints, timelineText } from '../ui/timeline-points.ts';
import type { Catalogue } from './catalogue.ts';
import { useSpeech } from './speech.ts';

/** The pictures, each by the figure that it is drawn around. */
const PICTURES: readonly {
  readonly key: 'levels' | 'trade' | 'quarter';
  readonly of: (meaning: FigureMeaning) => boolean;
}[] = [
  { key: 'levels', of: ({ measure }) => measure === 'tariff-rate' },
  { key: 'trade', of: ({ measure }) => measure === 'trade-deficit' },
  { key: 'quarter', of: ({ measure, period }) => measure === 'goods-trade' && isQuarter(period) },
];

const isQuarter = (period: FigureMeaning['period']) => period !== 'current' && period.quarter !== undefined;

/** The figures and the events in pictures, each leading to its facts. */
export function Glance({ catalogue }: { catalogue: Catalogue }) {
  const { language, t } = useSpeech();
  return (
    <section class="glance" aria-labelledby="glance">
      <h2 id="glance">{t('glance')}</h2>
      <div class="pictures">
        {PICTURES.map(({ key, of }) => {
          const subject = catalogue.factBase.subjects.find(({ meaning }) => meaning && of(meaning));
          return (
            subject && (
              <GlanceBars
                key={key}
                subject={subject}
                caption={t(key)}
                catalogue={catalogue}
                language={language}
              />
            )
          );
        })}
        <GlanceDays catalogue={catalogue} />
      </div>
    </section>
  );
}

interface GlanceBarsProps {
  readonly subject: Subject;
  readonly caption: string;
  readonly catalogue: Catalogue;
  readonly language: Language;
}

function GlanceBars({ subject, caption, catalogue, language }: GlanceBarsProps) {
  const picture = barsOf(catalogue.factBase, subject, language);
  if (picture?.kind !== 'bars') return null;
  return (
    <figure>
      <figcaption>
        <a href={`#${subject.id}`}>{caption}</a>
      </figcaption>
      <BarsPicture picture={picture} />
    </figure>
  );
}

function GlanceDays({ catalogue }: { catalogue: Catalogue }) {
  const { language, t } = useSpeech();
  const points = timelinePoints(catalogue.factBase, language);
  if (points.length === 0) return null;
  return (
    <figure>
      <figcaption>
        <a href="#timeline">{t('timeline')}</a>
      </figcaption>
      <TimelinePicture picture={{ kind: 'timeline', points, text: timelineText(points) }} />
      <ol class="points">
        {points.map(({ subject, from, days, name }) => (
          <li key={subject + from}>
            <strong>{days}</strong> <a href={`#${subject}`}>{name}</a>
          </li>
        ))}
      </ol>
    </figure>
  );
}
