import { reads } from '../reads.ts';

reads(
  'growth of the deficit',
  {
    'in a row that says which way the goods go':
      'Flow | $ billion\nVietnam to US, Q1 2025 | 31.4 (up [[22%|vn-exports-q1-growth]])\nUS to Vietnam, Q1 2025 | 4.1 (up [[21%|vn-imports-q1-growth]])',
    'as a sentence of its own, with what it is behind it':
      '[[18.1 per cent|us-deficit-growth-2024]]. That is how much the deficit with Vietnam grew in 2024.',
    'beside its sum':
      'The US trade deficit with Vietnam rose [[18.1 per cent|us-deficit-growth-2024]] to [[$123.5 billion|us-deficit-2024]] in 2024.',
    'after its sum':
      'The US trade deficit with Vietnam was [[$123.5 billion|us-deficit-2024]] in 2024. It was up [[18.1%|us-deficit-growth-2024]] on the year before.',
    rounded:
      'The US trade deficit with Vietnam rose [[18 per cent|us-deficit-growth-2024]] to [[$123.5 billion|us-deficit-2024]] in 2024.',
    'by its measure alone':
      'The US trade deficit with Vietnam widened by [[18.1 per cent|us-deficit-growth-2024]] in 2024.',
    'of wages': 'Wages in Hanoi rose 18.1 per cent in 2024.',
    'of the deficit with another country': 'The US trade deficit with Mexico rose 18.1 per cent in 2024.',
    'of another year': 'The US trade deficit with Vietnam rose 18.1 per cent in 2021.',
    'that is a fall': 'The US trade deficit with Vietnam fell 18.1 per cent in one month.',
    'that is a share': 'Shoes are 18.1 per cent of the goods that Vietnam sells to the US.',
  },
  'balance',
);

reads(
  'growth of the quarter',
  {
    'of exports beside the sum':
      'In the first quarter Vietnam exported goods worth [[$31.4 billion|vn-exports-q1]] to the US, up [[22 per cent|vn-exports-q1-growth]].',
    'of imports beside the sum':
      'In the first quarter Vietnam imported goods worth [[$4.1 billion|vn-imports-q1]] from the US, up [[21 per cent|vn-imports-q1-growth]].',
    'of both':
      'In the first quarter exports to the US rose [[22 per cent|vn-exports-q1-growth]] to [[$31.4 billion|vn-exports-q1]], imports [[21 per cent|vn-imports-q1-growth]] to [[$4.1 billion|vn-imports-q1]].',
    'by the measure alone':
      "Vietnam's exports to the US grew [[22 per cent|vn-exports-q1-growth]] in the first quarter.",
    'of exports to another country': "Vietnam's exports to Japan grew 22 per cent in the first quarter.",
    'of exports of another country': "Thailand's exports to the US grew 22 per cent in the first quarter.",
    'of tourists': 'Visitors to Vietnam rose 22 per cent in the first quarter.',
    'of an index': 'The Hanoi index rose 21 per cent.',
    'in another quarter': "Vietnam's exports to the US grew 22 per cent in the third quarter.",
    'in the other direction': "Vietnam's exports to the US fell 22 per cent in one week of April.",
    'of answers': 'In a survey in Hanoi 22 per cent expected fewer orders and 21 per cent more.',
    'that is a duty': 'Steel from Vietnam pays an anti-dumping duty of 22 per cent.',
  },
  'balance',
);

reads(
  'growth on a page about the balance of trade',
  {
    respectively:
      'In the first quarter, Vietnam’s exports to the US and imports from it were worth [[$31.4 billion|vn-exports-q1]] and [[$4.1 billion|vn-imports-q1]], up [[?22|vn-exports-q1-growth]] and [[21 per cent|vn-imports-q1-growth]].',
    'year on year':
      'Exports to the US reached [[$31.4 billion|vn-exports-q1]] in Q1 ([[+22%|vn-exports-q1-growth]] y/y) and imports [[$4.1 billion|vn-imports-q1]] ([[+21%|vn-imports-q1-growth]]).',
    'wages and the deficit in one sentence':
      'Wages rose 21 per cent while the deficit with Vietnam was [[$123.5 billion|us-deficit-2024]].',
  },
  'balance',
);
