import { documentDay } from '../ui/format.ts';
import type { TimelinePoint } from '../ui/picture.ts';
import { TimelinePicture } from '../ui/timeline-picture.tsx';
import { timelinePoints, timelineText } from '../ui/timeline-points.ts';
import type { Catalogue } from './catalogue.ts';
import { pathOf } from './route.ts';
import { useSpeech } from './speech.ts';

/**
 * Where the talks stand, as far as the documents go, in one picture: what has happened is filled, what is planned
 * hollow; below it the latest of the one and all that was to come of the other.
 */
export function Standing({ catalogue }: { catalogue: Catalogue }) {
  const { language, t } = useSpeech();
  const { documents } = catalogue.factBase;
  const points = timelinePoints(catalogue.factBase, language);
  const [latest] = documents.map(({ date }) => date).sort((one, other) => other.day.localeCompare(one.day));
  if (points.length === 0 || !latest) return null;
  const last = points.filter(({ planned }) => !planned).at(-1);
  const next = points.filter(({ planned, to }) => planned && to >= latest.day);
  return (
    <section class="standing" aria-labelledby="standing">
      <h2 id="standing">
        {t('standing')} <span class="note">{t('asOf', { day: documentDay(latest, language) })}</span>
      </h2>
      <TimelinePicture picture={{ kind: 'timeline', points, text: timelineText(points) }} />
      <dl>
        {last && <Line name={t('latest')} points={[last]} catalogue={catalogue} />}
        {next.length > 0 && <Line name={t('planned')} points={next} catalogue={catalogue} />}
      </dl>
    </section>
  );
}

interface LineProps {
  readonly name: string;
  readonly points: readonly TimelinePoint[];
  readonly catalogue: Catalogue;
}

function Line({ name, points, catalogue }: LineProps) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {points.map(({ subject, from, days, name: event }, at) => (
          <span key={subject + from}>
            {at > 0 && ', '}
            <a href={`#${pathOf({ kind: 'subject', id: subject }, catalogue)}`}>{event}</a> {days}
          </span>
        ))}
      </dd>
    </>
  );
}
