import { reads } from '../reads.ts';

reads(
  'the deficit of 2024',
  {
    'as Việt Nam’s part of the whole':
      'Vietnam accounted for [[$123.5 billion|us-deficit-2024]] of the US trade deficit in 2024.',
    'as a value, in Vietnamese':
      'Hoa Kỳ thâm hụt với Việt Nam năm 2024. Giá trị tuyệt đối: [[123,5 tỉ USD|us-deficit-2024]].',
    'in words with a half':
      'Vietnam runs a surplus of [[a hundred and twenty-three and a half billion dollars|us-deficit-2024]] with the US.',
    'before the quarter’s number':
      'Cả năm ngoái Hoa Kỳ bán cho Việt Nam [[13,1 tỉ USD|us-exports-2024]], quý I vừa rồi thêm 4,6 tỉ USD.',
    'with the currency said once':
      'The US deficit with Vietnam was [[$123.5 billion|us-deficit-2024]] in 2024: it bought goods for [[136.6 billion|us-imports-2024]] and sold for [[13.1 billion|us-exports-2024]].',
    'behind a list of others':
      'In 2024 Vietnam’s surplus with the US, [[$123.5bn|us-deficit-2024]], was behind only those of China and Mexico.',
    'in dollars': 'The US trade deficit with Vietnam was [[$123.5 billion|us-deficit-2024]] in 2024.',
    'with the country before the sign':
      'The US trade deficit with Vietnam was [[US$123.5bn|us-deficit-2024]] in 2024.',
    'with a code': 'The US trade gap with Vietnam reached [[USD 123.5 billion|us-deficit-2024]] last year.',
    'with the dollars behind':
      'The US trade deficit with Vietnam was [[123.5 billion dollars|us-deficit-2024]].',
    'written out in digits':
      'The US trade deficit with Vietnam was [[$123,500,000,000|us-deficit-2024]] in 2024.',
    'seen from the other side':
      "Vietnam's trade surplus with the US was [[$123.5 billion|us-deficit-2024]] in 2024.",
    'rounded up, as the text says':
      'The US trade deficit with Vietnam was [[nearly $124 billion|us-deficit-2024]] last year.',
    'rounded down, as the text says':
      'The US trade deficit with Vietnam was [[over $123 billion|us-deficit-2024]] last year.',
    'rounded as is usual':
      'The US trade deficit with Vietnam was [[about $124 billion|us-deficit-2024]] last year.',
    'as a heading of its own':
      '[[$123.5 billion|us-deficit-2024]]\n\nThe trade deficit of the US with Vietnam in 2024, a record.',
    'with the measure in the sentence before':
      'The deficit with Vietnam set a record. It reached [[$123.5 billion|us-deficit-2024]].',
  },
  'talks',
);

reads(
  'the same sum for something else',
  {
    'as the part of some goods':
      'Of all US imports from Vietnam in 2024, furniture accounts for $13.1 billion.',
    'in a month': 'The US trade deficit with Vietnam and others was $123.5 billion in February.',
    'a deficit of another year':
      'In 2023 the US trade deficit with Vietnam was $123.5 billion, by another count.',
    'a deficit with another country': "Mexico's trade surplus with the US was $123.5 billion in 2024.",
    'a fund': 'A fund in Hanoi has assets of $123.5 billion.',
    'a market value': 'A chip maker with plants in Vietnam has a market value of $123.5 billion.',
    'a budget': 'The budget of the state of Ohio is $123.5 billion.',
    'another value': 'The US trade deficit with Vietnam was $104.6 billion in 2023.',
    'another unit': 'The US trade deficit with Vietnam fell by $123.5 million after a correction.',
    'another currency': 'Hanoi set aside 123.5 billion dong for the fair.',
    'a rounding that loses too much': 'The US trade deficit with Vietnam is above $100 billion.',
    'a number without a unit': 'The index of the Hanoi exchange closed at 123.5 points.',
  },
  'balance',
);

reads(
  'imports and exports of the year',
  {
    'imports of the US':
      'The US imported goods worth [[$136.6 billion|us-imports-2024]] from Vietnam in 2024.',
    'the same as exports of Vietnam':
      "Vietnam's exports to the US came to [[$136.6 billion|us-imports-2024]] in 2024.",
    rounded: 'The US imported goods worth [[about $137 billion|us-imports-2024]] from Vietnam in 2024.',
    'exports of the US': 'US exports to Vietnam were [[$13.1 billion|us-exports-2024]] in 2024.',
    'rounded exports': 'US exports to Vietnam were [[some $13 billion|us-exports-2024]] in 2024.',
    'both in one sentence':
      'In 2024 the US bought goods worth [[$136.6 billion|us-imports-2024]] from Vietnam and sold it [[$13.1 billion|us-exports-2024]].',
    'imports from another country': 'US imports from Germany were $136.6 billion in 2024.',
    'exports to another country': 'US exports to Thailand were $13.1 billion in 2024.',
    'a loan': 'A bank in Hanoi raised a loan of $13.1 billion.',
    revenue: 'A maker of shoes in Vietnam had revenue of $13.1 billion.',
    'another year': 'US exports to Vietnam were $13.1 billion in 2019.',
  },
  'balance',
);

reads(
  'exports and imports of the quarter',
  {
    exports: 'In the first quarter Vietnam exported goods worth [[$31.4 billion|vn-exports-q1]] to the US.',
    imports: 'In the first quarter Vietnam imported goods worth [[$4.1 billion|vn-imports-q1]] from the US.',
    'imports, more than':
      'In the first quarter Vietnam bought goods worth [[more than $4 billion|vn-imports-q1]] from the US.',
    'with the quarter in short': "Vietnam's exports to the US were [[$31.4bn|vn-exports-q1]] in Q1.",
    'on a page that speaks of nothing else':
      'In the first quarter Vietnam imported goods worth [[$4.1 billion|vn-imports-q1]] from the US.',
    'another quarter': "Vietnam's exports to the US were $31.4 billion in the third quarter.",
    'another country': "Vietnam's exports to China were $31.4 billion in the first quarter.",
    'imports from another country':
      'In the first quarter Vietnam imported goods worth $4.1 billion from Japan.',
    'an investment': 'Foreign firms pledged investments of $4.1 billion in Vietnam in the first quarter.',
    'a project': 'The resort near Hanoi will cost $4.1 billion.',
    aircraft: 'An airline in Vietnam wants a loan of $4.1 billion for its planes.',
  },
  'balance',
);

reads(
  'sums on a page about the balance of trade',
  {
    'the sum of a lawsuit': 'A court in Texas awarded $13.1 billion to investors.',
    'a debt': 'Vietnam Airlines has debts of $4.1 billion.',
    'a railway': 'A railway from Hanoi to the south would cost $67 billion, its first part $13.1 billion.',
    'the sum in brackets': 'The deficit ([[US$123.5 billion|us-deficit-2024]]) is a record.',
    'an aid package': 'Congress passed an aid package of $136.6 billion.',
    'GDP of another country': 'Morocco has a GDP of $136.6 billion.',
    'exports of shoes to the world': 'Vietnam exported shoes worth $13.1 billion to the European Union.',
    'exports in all': 'Vietnam’s exports to all markets came to $31.4 billion in March alone.',
    remittances: 'Remittances to Vietnam reached $13.1 billion.',
    'quarterly surplus': 'Vietnam’s trade surplus with the world was $4.1 billion in the first quarter.',
    'deficit widened to':
      'The gap with Vietnam widened to [[$123.5 billion|us-deficit-2024]] from $104.6 billion a year before.',
    'China after Vietnam':
      'The deficit with Vietnam, [[$123.5 billion|us-deficit-2024]], is third behind those with China and Mexico.',
    'Mexico the other way': 'Vietnam is third; the deficit with Mexico is $123.5 billion.',
  },
  'balance',
);
