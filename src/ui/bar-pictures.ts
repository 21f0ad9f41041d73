import type { FactBase } from '../model/factbase.ts';
import type { FigureMeaning, Language, Measure, Subject } from '../model/subject.ts';
import { formatQuantity } from './format.ts';
import { type Message, translator } from './messages.ts';
import type { Bar, BarPart, Picture } from './picture.ts';

const messages = {
  levelForOne: { en: 'Announced for Việt Nam', vi: 'Công bố với Việt Nam' },
  levelForAll: { en: 'All nations, for the time being', vi: 'Mọi nước, tạm thời' },
  levelOffered: { en: 'Offered by Việt Nam, both ways', vi: 'Việt Nam đề nghị, cả hai chiều' },
  importsFrom: { en: 'US imports from Việt Nam', vi: 'Hoa Kỳ nhập từ Việt Nam' },
  exportsTo: { en: 'US exports to Việt Nam', vi: 'Hoa Kỳ xuất sang Việt Nam' },
  vnExports: { en: 'Việt Nam’s exports to the US', vi: 'Việt Nam xuất sang Hoa Kỳ' },
  vnImports: { en: 'Việt Nam’s imports from the US', vi: 'Việt Nam nhập từ Hoa Kỳ' },
  deficit: { en: 'US deficit', vi: 'Hoa Kỳ thâm hụt' },
  share: { en: 'Share from Việt Nam', vi: 'Tỷ trọng từ Việt Nam' },
} satisfies Record<string, Message>;

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
  const t = translator(messages, language);
  const bars = [...levels]
    .sort((one, other) => other.meaning.quantity.value - one.meaning.quantity.value)
    .map(({ id, meaning }) => {
      const forAll = meaning.parties.from === 'world' || meaning.parties.to === 'world';
      const label =
        meaning.measure === 'tariff-offer' ? 'levelOffered' : forAll ? 'levelForAll' : 'levelForOne';
      return bar(t(label), meaning, language, own.id === id);
    });
  return picture(bars);
}

function tradeBars(figures: readonly Figure[], own: Subject, language: Language): Picture | undefined {
  const t = translator(messages, language);
  const goods = figures.filter(({ meaning }) => meaning.measure === 'goods-trade');
  const imports = goods.find(({ meaning }) => meaning.parties.from === 'VN');
  const exports = goods.find(({ meaning }) => meaning.parties.from === 'US');
  const deficit = figures.find(({ meaning }) => meaning.measure === 'trade-deficit');
  if (!imports || !exports || !deficit) return undefined;
  const [high, low] = [imports.meaning.quantity.value, exports.meaning.quantity.value];
  return picture([
    bar(t('importsFrom'), imports.meaning, language, own.id === imports.id),
    bar(t('deficit'), deficit.meaning, language, own.id === deficit.id, [
      { from: low, to: high, tone: 'gap' },
    ]),
    bar(t('exportsTo'), exports.meaning, language, own.id === exports.id),
  ]);
}

/** Each amount with the part that was added to the period before, as its growth rate implies. */
function growthBars(figures: readonly Figure[], own: Figure, language: Language): Picture | undefined {
  const t = translator(messages, language);
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
    const sold = amount.meaning.parties.from === 'VN' ? 'vnExports' : 'vnImports';
    const label = measure === 'trade-deficit' ? 'deficit' : sold;
    const plain = bar(t(label), amount.meaning, language, [rate.id, amount.id].includes(own.id), [
      { from: 0, to: before, tone: 'value' },
      { from: before, to: value, tone: 'growth' },
    ]);
    bars.push({ ...plain, value: `${plain.value}, +${formatQuantity(rate.meaning.quantity, language)}` });
  }
  return bars.some(({ own }) => own) ? picture(bars) : undefined;
}

function shareBar({ meaning }: Figure, language: Language): Picture {
  const label = translator(messages, language)('share');
  return { ...picture([bar(label, meaning, language, true)]), max: 100 };
}

function bar(
  label: string,
  { quantity }: FigureMeaning,
  language: Language,
  own: boolean,
  parts: readonly BarPart[] = [{ from: 0, to: quantity.value, tone: 'value' }],
): Bar {
  return { label, value: formatQuantity(quantity, language), parts, own };
}

const picture = (bars: readonly Bar[]) => ({
  kind: 'bars' as const,
  max: Math.max(...bars.flatMap(({ parts }) => parts.map(({ to }) => to))),
  bars,
  text: bars.map(({ label, value }) => `${label}: ${value}`).join('; '),
});
