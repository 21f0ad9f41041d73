import { reads } from '../reads.ts';

reads(
  'the reciprocal tariffs as a policy',
  {
    'reciprocal tariffs':
      'Washington paused its [[reciprocal tariffs|reciprocal-tariffs]] for 90 days, to the relief of Hanoi.',
    'reciprocal duties': 'Hanoi hopes to avoid the [[reciprocal duties|reciprocal-tariffs]] of the US.',
    'in quotation marks':
      'The “[[reciprocal|reciprocal-tariffs]]” [[?tariffs|reciprocal-tariffs]] of the US worry Hanoi.',
    'retaliatory, where the policy is meant':
      'Vietnam hopes the US drops its [[retaliatory tariffs|reciprocal-tariffs]].',
    'behind a preposition in Vietnamese':
      'Trả lời câu hỏi về [[thuế đối ứng|reciprocal-tariffs]], Phó Thủ tướng [[Phớc|ho-duc-phoc]] nói ngắn gọn.',
    'in Vietnamese': 'Hoa Kỳ tạm hoãn [[thuế đối ứng|reciprocal-tariffs]] với Việt Nam.',
    'with its figure in Vietnamese':
      'Hoa Kỳ công bố [[?thuế đối ứng|reciprocal-tariffs]] [[46%|us-tariff-46]] với hàng Việt Nam.',
    'with its figure':
      'The [[?reciprocal tariff|reciprocal-tariffs]] of [[46 per cent|us-tariff-46]] on Vietnam is on hold.',
  },
  'talks',
);

reads(
  'other people’s tariffs',
  {
    'of China': "Beijing's retaliatory tariffs on American soybeans took effect.",
    'of Europe': 'Brussels prepares retaliatory tariffs on American whiskey.',
    'of Canada': 'Canada answered with retaliatory tariffs.',
    'reciprocal trade': 'Both sides want reciprocal trade, Hanoi says.',
    'reciprocal visits': 'Reciprocal visits of students between Hanoi and Ohio go on.',
  },
  'talks',
);

reads(
  'policies on a page about duties',
  {
    'past policy of Japan': 'Tokyo once answered with retaliatory tariffs on oranges.',
    'EU reciprocal': 'The European Union answered with retaliatory duties, Vietnam did not.',
    'liberation day': 'The [[reciprocal tariffs|reciprocal-tariffs]] hit China and Vietnam alike.',
  },
  'tariffs',
);
