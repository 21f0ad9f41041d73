import { reads } from '../reads.ts';

reads(
  'a number belongs to its row',
  {
    'of a data file with its label in several cells':
      'id;what;when;value;note\nimp;Vietnam’s imports from the US;Q1 2025;[[$4.1bn|vn-imports-q1]];\nexp;Vietnam’s exports to the US;Q1 2025;[[$31.4bn|vn-exports-q1]];',
    'of a table of countries':
      'Country | Tariff announced\nCambodia | 49%\nLaos | 48%\nVietnam | [[46%|us-tariff-46]]\nThailand | 36%',
    'with the general rate in a column of its own':
      'Country | Announced tariff | Tariff during the pause\nVietnam | [[46%|us-tariff-46]] | [[10%|us-tariff-10]]\nCambodia | 49% | [[?10%|us-tariff-10]]',
    'of a list':
      'Tariffs announced:\n- Cambodia: 49 per cent\n- Vietnam: [[46 per cent|us-tariff-46]]\n- Laos: 48 per cent',
    'of other countries with the same number':
      'Country | Tariff announced\nCambodia | 46%\nVietnam | [[46%|us-tariff-46]]',
    'drawn with Markdown':
      '| Country | Tariff announced |\n|---|---:|\n| Cambodia | 49% |\n| **Vietnam** | **[[46%|us-tariff-46]]** |',
    'of tab-separated text': 'Country\tTariff\nVietnam\t[[46%|us-tariff-46]]\nIndonesia\t32%',
    'of semicolon-separated text': 'Country;Tariff\nVietnam;[[46%|us-tariff-46]]\nIndonesia;32%',
  },
  'talks',
);

reads(
  'a number is what its column says',
  {
    'not a deficit of another year':
      'Partner | US trade deficit in 2023\nChina | $279.4 billion\nVietnam | $123.5 billion',
    'not answers': 'Answer | Respondents in Hanoi\nYes | 46%\nNo | 22%\nMaybe | 10%',
  },
  'balance',
);

reads(
  'tables of trade',
  {
    'not market shares': 'Brand | Market share in Vietnam\nNorth | 46%\nSouth | 10%',
    'not discounts': 'Shop in Hanoi | Discount\nShoes | 46%\nHats | 10%',
    'growth column':
      'Flow in Q1 | Value | Change\nExports to the US | [[$31.4 billion|vn-exports-q1]] | [[+22%|vn-exports-q1-growth]]\nImports from the US | [[$4.1 billion|vn-imports-q1]] | [[+21%|vn-imports-q1-growth]]',
  },
  'balance',
);

reads(
  'tables of duties',
  {
    'a row of the general rate':
      'Rate | Who pays\n[[10%|us-tariff-10]] tariff | all countries\n[[46%|us-tariff-46]] tariff | Vietnam\n49% tariff | Cambodia',
    'countries in columns':
      'Measure | Vietnam | Thailand\nAnnounced tariff | [[46%|us-tariff-46]] | 36%\nTariff in the pause | [[10%|us-tariff-10]] | [[?10%|us-tariff-10]]',
  },
  'tariffs',
);

reads(
  'tables of something else',
  {
    'not shares of answers': 'Poll in Hanoi | Share\nWorried | 46%\nNot worried | 10%',
    'not points of a league': 'Club | Points\nHanoi | 46\nSaigon | 10',
  },
  'talks',
);
