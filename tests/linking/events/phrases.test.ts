import { reads } from '../reads.ts';

reads(
  'institutions and projects',
  {
    'the trade representative’s office': 'Hanoi sent a letter to the [[USTR|ustr]] on Monday.',
    'the ministry of industry and trade':
      "Vietnam's [[Ministry of Industry and Trade|moit]] answered the same day.",
    'the same in Vietnamese': 'Theo [[Bộ Công Thương|moit]], hai bên sẽ gặp nhau tại Hoa Kỳ.',
    'the trade office': 'The [[Vietnam Trade Office in the US|vn-trade-office-us]] advises exporters.',
    'the Politburo': 'The [[Politburo|politburo]] in Hanoi was briefed on the talks.',
    'refunds of VAT': 'Hanoi promised faster [[VAT refunds|vat-refunds]] to American firms.',
    'the resort': 'American investors own the [[Hồ Tràm resort|ho-tram-project]] near Vũng Tàu.',
    'the golf course':
      "Farmers in Vietnam make way for the [[Trump Organization's golf course|hung-yen-golf-project]].",
    'the retailer': 'The retailer [[Target|target]] buys in Vietnam, as other chains do.',
  },
  'talks',
);

reads(
  'words that are no institution',
  {
    'an aim': 'The growth target of Hanoi is 8 per cent.',
    'an aim in a headline':
      'Target Set For Growth In Hanoi\n\nThe government in Hanoi hopes that the economy grows by eight per cent this year.',
    'the ministry of another country': "Japan's Ministry of Finance declined to comment.",
    'Politburo of another country': "China's Politburo met on Friday.",
  },
  'talks',
);

reads('pages that are none of our business', {
  'a sale':
    'Summer sale: 46% off sandals, 10% off hats\n\nThe offer ends on Sunday. Zero per cent interest on orders above $100.',
  'a survey':
    '46 per cent of voters want a new bridge\n\nTen per cent had no opinion; 22 per cent were against it.',
  'a court':
    'Court orders firm to pay $123.5 billion\n\nThe judgment is 46 pages long. A first round of hearings ended in May.',
  football:
    'Hanoi win first round tie\n\nLong scored, Dung saved, and Chinh came on for Hung. A second round follows.',
  'other talks':
    'Tokyo and Washington open tariff talks\n\nThe Japanese delegation hopes for zero duties on cars; a 10 per cent baseline stays.',
  'a company report':
    'Quarterly report\n\nRevenue was $31.4 billion, up 22 per cent. Costs were $4.1 billion, up 21 per cent.',
  'travel in Vietnam':
    'Ten days in Vietnam\n\nTrains to Vĩnh Long and Hà Giang run daily; hotels give a 10 per cent discount.',
});
