import type { FactBase } from '../model/factbase.ts';
import type { FigureMeaning, Language, Measure, Subject } from '../model/subject.ts';
import { formatQuantity } from './format.ts';
import type { Bar, BarPart, Picture } from './picture.ts';

type Figure = Subject & { readonly meaning: FigureMeaning };

const isFigure = (subject: Subject): subject is Figure => subject.meaning !== undefined;

const LEVELS: readonly Measure[] = ['tariff-rate', 'tariff-offer'];
const GROWTH: Partial<Record<Measure, Measure>> = {
  'goods-trade-growth': 'goods-trade',
  'trade-deficit-growth': 'trade-deficit',
};

/**
 * The bars that a figure is best seen in, beside the figures that it belongs with: tariff levels, trade with the
 * deficit between, a quarter's trade with its growth, or a share. `undefined` where a picture says no more.
 */
export function barsOf(factBase: FactBase, subject: Subject, language: Language): Picture | undefined {
  const figures = factBase.subjects.filter(isFigure);
  if (!isFigure(subject)) {
    const levels = figures.filter((figure) => isLevel(figure) && subject.related.includes(figure.id));
    return levels.length > 1 ? levelBars(figures.filter(isLevel), subject, language) : undefined;
  }
  if (isLevel(subject)) return levelBars(figures.filter(isLevel), subject, language);
  if (subject.meaning.measure === 'sourcing-share') return shareBar(subject, language);
  const { period } = subject.meaning;
  const quarterly = period !== 'current' && period.quarter !== undefined;
  const samePeriod = figures.filter((figure) => sameTime(figure, subject));
  if (quarterly || GROWTH[subject.meaning.measure]) return growthBars(samePeriod, subject, language);
  return tradeBars(samePeriod, subject, language);
}

const isLevel = (figure: Figure): boolean => LEVELS.includes(figure.meaning.measure);

const sameTime = (one: Figure, other: Figure): boolean =>
  JSON.stringify(one.meaning.period) === JSON.stringify(other.meaning.period);

function levelBars(levels: readonly Figure[], own: Subject, language: Language): Picture {
  const bars = [...levels]
    .sort((one, other) => other.meaning.quantity.value - one.meaning.quantity.value)
    .map((level) => bar(level, language, own.id === level.id));
  return picture(bars);
}

/** Trade one way, trade the other way, and the deficit that spans from the one to the other. */
function tradeBars(figures: readonly Figure[], own: Subject, language: Language): Picture | undefined {
  const deficit = figures.find(({ meaning }) => meaning.measure === 'trade-deficit');
  if (!deficit) return undefined;
  const goods = figures.filter(({ meaning }) => meaning.measure === 'goods-trade');
  const { from, to } = deficit.meaning.parties;
  const more = goods.find(({ meaning: { parties } }) => parties.from === from && parties.to === to);
  const less = goods.find(({ meaning: { parties } }) => parties.from === to && parties.to === from);
  if (!more || !less) return undefined;
  const [high, low] = [more.meaning.quantity.value, less.meaning.quantity.value];
  return picture([
    bar(more, language, own.id === more.id),
    bar(deficit, language, own.id === deficit.id, [{ from: low, to: high, tone: 'gap' }]),
    bar(less, language, own.id === less.id),
  ]);
}

/** Each amount with the part that was added to the period before, as its growth rate implies. */
function growthBars(figures: readonly Figure[], own: Figure, language: Language): Picture | undefined {
  const bars: Bar[] = [];
  for (const rate of figures) {
    const measure = GROWTH[rate.meaning.measure];
    const amount = figures.find(
      ({ meaning }) =>
        meaning.measure === measure &&
        meaning.parties.from === rate.meaning.parties.from &&
        meaning.parties.to === rate.meaning.parties.to,
    );
    if (!amount) continue;
    const { value } = amount.meaning.quantity;
    const before = value / (1 + rate.meaning.quantity.value / 100);
    const plain = bar(amount, language, [rate.id, amount.id].includes(own.id), [
      { from: 0, to: before, tone: 'value' },
      { from: before, to: value, tone: 'growth' },
    ]);
    bars.push({ ...plain, value: `${plain.value}, +${formatQuantity(rate.meaning.quantity, language)}` });
  }
  return bars.some(({ own }) => own) ? picture(bars) : undefined;
}

function shareBar(share: Figure, language: Language): Picture {
  return { ...picture([bar(share, language, true)]), max: 100 };
}

function bar(
  { label, meaning: { quantity } }: Figure,
  language: Language,
  own: boolean,
  parts: readonly BarPart[] = [{ from: 0, to: quantity.value, tone: 'value' }],
): Bar {
  return { label: label[language], value: formatQuantity(quantity, language), parts, own };
}

const picture = (bars: readonly Bar[]) => ({
  kind: 'bars' as const,
  max: Math.max(...bars.flatMap(({ parts }) => parts.map(({ to }) => to))),
  bars,
  text: bars.map(({ label, value }) => `${label}: ${value}`).join('; '),
});
