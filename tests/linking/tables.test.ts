import { reads } from './reads.ts';

reads(
  'a number belongs to its row',
  {
    'of a table of countries':
      'Country | Tariff announced\nCambodia | 49%\nLaos | 48%\nVietnam | [[46%|us-tariff-46]]\nThailand | 36%',
    'with the general rate in a column of its own':
      'Country | Announced tariff | Tariff during the pause\nVietnam | [[46%|us-tariff-46]] | [[10%|us-tariff-10]]\nCambodia | 49% | [[?10%|us-tariff-10]]',
    'of a list':
      'Tariffs announced:\n- Cambodia: 49 per cent\n- Vietnam: [[46 per cent|us-tariff-46]]\n- Laos: 48 per cent',
    'of other countries with the same number':
      'Country | Tariff announced\nCambodia | 46%\nVietnam | [[46%|us-tariff-46]]',
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
