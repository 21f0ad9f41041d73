import { reads } from '../reads.ts';

reads(
  'the offer of zero',
  {
    'on both sides’ goods':
      'The offer was simple: tariffs of [[zero|zero-tariff-offer]] on yours, [[zero|zero-tariff-offer]] on ours, Hanoi says.',
    'on a condition': 'And [[To Lam|to-lam]] goes: we will do [[zero|zero-tariff-offer]] if you do.',
    'as an opening bid':
      'General Secretary [[To Lam|to-lam]] opened the bidding over tariffs at [[zero|zero-tariff-offer]].',
    'behind a colon': 'Vietnam’s offer: [[0 per cent|zero-tariff-offer]], if the US does the same.',
    'zero tariffs': '[[To Lam|to-lam]] offered [[zero|zero-tariff-offer]] tariffs on American goods.',
    'with both ways before it': 'Tariffs, proposed by Hanoi, both ways: [[0 per cent|zero-tariff-offer]].',
    'zero as a rate': 'Vietnam is ready to cut its tariffs on US goods to [[zero|zero-tariff-offer]].',
    'in per cent': 'Vietnam offered to cut its tariffs on US goods to [[0 per cent|zero-tariff-offer]].',
    'in the percent sign': 'Vietnam offered to bring its duties on US imports to [[0%|zero-tariff-offer]].',
    'with a hyphen': "Hanoi's [[zero|zero-tariff-offer]]-tariff offer to the US stands.",
    'both ways':
      'General Secretary [[To Lam|to-lam]] proposed [[zero|zero-tariff-offer]] duties in both directions.',
    'in Vietnamese':
      'Tổng Bí thư [[Tô Lâm|to-lam]] cho biết Việt Nam sẵn sàng đưa thuế nhập khẩu với hàng Hoa Kỳ về [[0%|zero-tariff-offer]].',
    'in Vietnamese without the sign':
      'Việt Nam đề nghị giảm thuế với hàng Hoa Kỳ về mức [[0|zero-tariff-offer]].',
  },
  'talks',
);

reads(
  'other zeros',
  {
    'of a few goods': 'Vietnam’s tariff cuts of March on cars, ethanol and wood, the last to 0%, are law.',
    'of tolerance': 'Hanoi promised zero tolerance for forged labels.',
    'of emissions': 'Vietnam wants net zero by 2050.',
    'of a chance': 'The chance of a deal this week is zero, a trader in Hanoi says.',
    'of growth': 'Output in Hanoi grew 0 per cent in April.',
    'of Covid': 'The port of Hải Phòng had suffered under zero-Covid rules in China.',
    'of duties between others': 'India offered zero tariffs on American steel.',
    'of duties that Europe offers': 'Brussels proposed zero tariffs on cars to Washington.',
    'of a score': 'Hanoi beat the visitors three to zero.',
    'of an interest rate': 'A bank in Hanoi lends at 0 per cent interest for the first year.',
    'of a clock': 'The deadline is 00:00 in Hanoi.',
    'of dollars': 'The visa for the delegation costs $0.',
  },
  'talks',
);

reads(
  'the offer in German',
  {
    'in German': 'Vietnam bietet an, seine Zölle auf US-Waren auf [[null|zero-tariff-offer]] zu senken.',
  },
  'german',
);

reads(
  'the offer in Indonesian',
  {
    'in Indonesian':
      'Vietnam menawarkan tarif [[nol|zero-tariff-offer]] persen untuk barang dari Amerika Serikat.',
  },
  'indonesian',
);

reads(
  'zeros on a page about the talks',
  {
    'zero interest on loans': 'Hanoi offers zero interest on loans to exporters hit by tariffs.',
    'zero progress': 'There was zero progress on tariffs, a trader in Hanoi says.',
    'a zero-sum game': 'Trade is no zero-sum game, [[To Lam|to-lam]] told President [[Trump|donald-trump]].',
    'from zero': 'The firm started from zero in Hanoi in 2009.',
    'zero-for-zero':
      '[[To Lam|to-lam]] proposed a [[zero|zero-tariff-offer]]-for-[[?zero|zero-tariff-offer]] deal on tariffs.',
  },
  'talks',
);
