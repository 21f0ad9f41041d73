import * as v from 'valibot';
import { Id, Localized, Text } from './common.ts';

export const Alias = v.strictObject({
  text: Text,
  form: v.pipe(
    v.picklist(['full', 'short', 'given', 'phrase']),
    v.description(
      'full: identifies the subject; short: stands by itself; given: needs an office, an honorific or the full name before it; phrase: a noun phrase.',
    ),
  ),
  language: v.exactOptional(
    v.pipe(v.picklist(['en', 'vi']), v.description('Absent when the alias serves every language.')),
  ),
});

const Party = v.picklist(['US', 'VN', 'world', 'target']);

const Side = v.picklist(['US', 'VN']);

const Period = v.union([
  v.literal('current'),
  v.strictObject({
    year: v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100)),
    quarter: v.exactOptional(v.picklist([1, 2, 3, 4])),
  }),
]);

const FigureMeaning = v.strictObject({
  quantity: v.strictObject({
    value: v.pipe(v.number(), v.description('In the unit itself: 46 for 46 per cent, 123.5e9 dollars.')),
    unit: v.picklist(['percent', 'USD']),
    comparator: v.exactOptional(
      v.pipe(
        v.picklist(['exact', 'about', 'below', 'above', 'at-least', 'at-most']),
        v.description('How the document bounds the value; absent where it does not.'),
      ),
    ),
    precision: v.exactOptional(
      v.pipe(v.number(), v.gtValue(0), v.description('The weight of the last digit printed.')),
    ),
  }),
  measure: v.picklist([
    'tariff-rate',
    'tariff-offer',
    'trade-deficit',
    'trade-deficit-growth',
    'goods-trade',
    'goods-trade-growth',
    'sourcing-share',
  ]),
  parties: v.pipe(
    v.strictObject({ from: Party, to: Party }),
    v.description('Goods go from `from` to `to`; a tariff is charged by `to` on goods of `from`.'),
  ),
  period: v.pipe(Period, v.description('A year, a quarter, or `current` for a rate in force or announced.')),
});

const common = {
  id: Id,
  label: Localized,
  plainLabel: v.exactOptional(
    v.pipe(Text, v.description('The spelling without diacritics, where it differs.')),
  ),
  description: v.pipe(
    Localized,
    v.description('The office as of the documents, the measure, or what the subject is.'),
  ),
  related: v.pipe(v.array(Id), v.description('Subjects that the card offers, nearest first.')),
};

const namedAliases = v.pipe(v.array(Alias), v.minLength(1, 'The subject has no alias.'));

export const Official = v.strictObject({
  ...common,
  aliases: namedAliases,
  offices: v.pipe(
    v.array(
      v.picklist([
        'prime-minister',
        'deputy-prime-minister',
        'minister',
        'general-secretary',
        'president',
        'trade-representative',
        'trade-counselor',
      ]),
    ),
    v.minLength(1, 'An official has at least one kind of office.'),
  ),
  side: v.pipe(Side, v.description('The side that the official is of: what a page with the name is about.')),
});

export const Figure = v.strictObject({
  ...common,
  aliases: v.pipe(
    v.array(Alias),
    v.maxLength(0, 'A figure is matched by its meaning, never by a listed wording.'),
  ),
  meaning: FigureMeaning,
  growthOf: v.exactOptional(v.pipe(Id, v.description('The sum of money that the figure is the growth of.'))),
});

export const Named = v.strictObject({
  ...common,
  aliases: namedAliases,
  side: v.exactOptional(
    v.pipe(Side, v.description('The side that an institution is of; absent for one that is of neither.')),
  ),
  seat: v.exactOptional(
    v.pipe(Side, v.description('The other side, where an institution of one side has its seat there.')),
  ),
});
