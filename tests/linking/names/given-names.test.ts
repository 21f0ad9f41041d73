import { reads } from '../reads.ts';

reads(
  'an office with a given name',
  {
    'counts before the full name was given': 'PM [[Chính|pham-minh-chinh]] will open the conference.',
    'counts with an honorific in apposition':
      'The prime minister, Mr. [[Chinh|pham-minh-chinh]], asks for patience.',
    'counts in capitals': 'PREMIER [[CHINH|pham-minh-chinh]] URGES CALM AMONG EXPORTERS',
    'counts for ministers': 'Minister [[Dien|nguyen-hong-dien]] flew to Washington.',
    'counts for deputies': 'Deputy PM [[Phoc|ho-duc-phoc]] met the bankers in New York.',
    'counts for the general secretary': 'General Secretary [[Lam|to-lam]] wrote the letter himself.',
    'counts for two deputies in a list':
      'Deputy PMs [[Long|le-thanh-long]] and [[Phớc|ho-duc-phoc]] stayed in Hà Nội.',
    'does not count with an office that is not theirs': 'Transport Minister Dung had other business.',
    'does not count with a rank': 'Colonel Long guarded the gate of the ministry, and Judge Hung went home.',
  },
  'talks',
);

reads(
  'an honorific with a given name',
  {
    'counts after the introduction':
      'Trade counselor [[Do Ngoc Hung|do-ngoc-hung]] spoke first. Mr. [[Hung|do-ngoc-hung]] asked exporters for patience.',
    'counts in Vietnamese':
      'Prime Minister [[Phạm Minh Chính|pham-minh-chinh]] arrived. Ông [[Chính|pham-minh-chinh]] thanked the hosts.',
    'counts with the middle name':
      'Bộ trưởng [[Nguyễn Hồng Diên|nguyen-hong-dien]] arrived in Washington. Ông [[Hồng Diên|nguyen-hong-dien]] thanked the hosts.',
    'does not count without an introduction': 'Mr. Hung, who runs a shop by the port, shrugged.',
    'does not count for a woman':
      'Trade counselor [[Do Ngoc Hung|do-ngoc-hung]] spoke first. Ms Hung sells cloth.',
    'does not count for a man of another trade':
      'Trade counselor [[Do Ngoc Hung|do-ngoc-hung]] spoke first. The shop owner, Mr. Hung, was not convinced.',
    'does not count for a man from elsewhere':
      'Trade counselor [[Do Ngoc Hung|do-ngoc-hung]] spoke first. Mr. Hung from the canteen served tea.',
  },
  'talks',
);

reads(
  'a bare given name',
  {
    'counts after the introduction':
      'Prime Minister [[Pham Minh Chinh|pham-minh-chinh]] met exporters. [[Chinh|pham-minh-chinh]] said the talks would take time.',
    'counts in a later paragraph':
      'Minister [[Nguyễn Hồng Diên|nguyen-hong-dien]] leads the delegation.\n\nThe team is small.\n\n[[Diên|nguyen-hong-dien]] told reporters it was enough.',
    'counts in a possessive':
      "Prime Minister [[Pham Minh Chinh|pham-minh-chinh]] met exporters. [[Chinh|pham-minh-chinh]]'s office published the list.",
    'counts for Lam after To Lam': '[[To Lam|to-lam]] spoke by phone. [[Lam|to-lam]] said Hanoi was ready.',
    'counts after an office with the given name':
      'Minister [[Dien|nguyen-hong-dien]] flew out on Monday. [[Dien|nguyen-hong-dien]] said he was hopeful.',
    'counts inside a quotation':
      'Prime Minister [[Pham Minh Chinh|pham-minh-chinh]] met exporters. “[[Chinh|pham-minh-chinh]] listens,” one of them said.',
    'does not count before the introduction': 'Chinh is a name that many share. The market was quiet.',
    'does not count as a word of another case':
      'Deputy PM [[Lê Thành Long|le-thanh-long]] attended. It was a long day with a long agenda.',
    'does not count as a word that opens a sentence':
      'Deputy PM [[Lê Thành Long|le-thanh-long]] attended. Long queues formed outside.',
    'does not count as a word of a headline in title case':
      'Deputy PM [[Lê Thành Long|le-thanh-long]] attended.\n\nA Long Road To A Fair Deal\n\nExporters know how slowly such things move in the capital.',
    'does not count as a word of the market':
      'Deputy PM [[Lê Thành Long|le-thanh-long]] attended. Funds are long Vietnam and short the dollar.',
    'does not count as the adjective':
      'Thủ tướng [[Phạm Minh Chính|pham-minh-chinh]] phát biểu. Nguyên nhân chính là nhu cầu giảm, thị trường chính vẫn là Hoa Kỳ.',
    'does not count as a common word with a capital':
      'Deputy PM [[Trần Hồng Hà|tran-hong-ha]] attended. Hà Nội and Hà Nam sent delegates.',
  },
  'talks',
);

reads(
  'given names among other people',
  {
    'an honorific after an interlude':
      'Trade counselor [[Do Ngoc Hung|do-ngoc-hung]] spoke.\n\nThe hall was full.\n\nMr. [[Hung|do-ngoc-hung]] urged exporters to keep records.',
    'minister of defence': 'Defence Minister Giang met Long An officials.',
    'PM Binh': 'Permanent Deputy PM [[Bình|nguyen-hoa-binh]] opened the session.',
    'Ha in a list':
      'Deputy PMs [[Hà|tran-hong-ha]], [[Long|le-thanh-long]] and [[Dũng|nguyen-chi-dung]] spoke.',
    'Prime Minister of another country':
      'Cambodian Prime Minister Hun Manet called. Prime Minister Ishiba did, too.',
    'Dũng after another Dung':
      'Deputy PM [[Nguyễn Chí Dũng|nguyen-chi-dung]] spoke. Trần Tiến Dung, a banker, agreed. Dung said loans were cheap.',
  },
  'talks',
);

reads(
  'words that are given names in Vietnamese',
  {
    'To Lam in the sense of do': 'Người dân lo làm ăn, không ai tò mò.',
  },
  'vietnamese',
);
