import { reads } from '../reads.ts';

reads(
  'full names',
  {
    'of somebody whom a writer gets to know':
      'Somebody called [[Nguyen Hong Dien|nguyen-hong-dien]] is on one side and [[Jamieson Greer|jamieson-greer]] on the other.',
    'with diacritics': 'Prime Minister [[Phạm Minh Chính|pham-minh-chinh]] chaired the meeting in Hà Nội.',
    'without diacritics': 'Prime Minister [[Pham Minh Chinh|pham-minh-chinh]] chaired the meeting in Hanoi.',
    'in capitals': 'PREMIER [[PHAM MINH CHINH|pham-minh-chinh]] SPEAKS TO EXPORTERS IN HANOI',
    'decomposed into letters and marks': `${'Deputy Prime Minister [[Trần Hồng Hà|tran-hong-ha]] was present.'.normalize('NFD')}`,
    'with the tone mark in its old place':
      'Permanent Deputy PM [[Nguyễn Hoà Bình|nguyen-hoa-binh]] was present.',
    'with the tone mark in its new place':
      'Permanent Deputy PM [[Nguyễn Hòa Bình|nguyen-hoa-binh]] was present.',
    'half accented, as presses without the letters print them':
      'Deputy PM [[Hô Duc Phoc|ho-duc-phoc]] and Minister [[Nguyên Hông Diên|nguyen-hong-dien]] went too.',
    'several after one office':
      'Deputy Prime Ministers [[Nguyễn Chí Dũng|nguyen-chi-dung]], [[Lê Thành Long|le-thanh-long]] and [[Hồ Đức Phớc|ho-duc-phoc]] attended.',
    'before their office': '[[Tô Lâm|to-lam]], the Party General Secretary, wrote to the White House.',
    'in possessives': "[[Pham Minh Chinh|pham-minh-chinh]]'s cabinet hopes for a fair agreement.",
    'with no-break spaces':
      'Trade counselor [[Do\u00a0Ngoc\u00a0Hung|do-ngoc-hung]] briefed the exporters in Washington.',
    'with a soft hyphen and a zero-width space':
      'US Trade Representative [[Jamie\u00adson\u200b Greer|jamieson-greer]] welcomed the offer.',
    'as labels of speakers': '[[DONALD TRUMP|donald-trump]]: We will see what Vietnam brings.',
    'in brackets': 'The head of government ([[Pham Minh Chinh|pham-minh-chinh]]) spoke first.',
    'inside quotation marks': 'A banner read “[[Nguyễn Hồng Diên|nguyen-hong-dien]]” in gold letters.',
    'with a middle initial': 'President [[Donald J. Trump|donald-trump]] praised Hanoi.',
  },
  'talks',
);

reads(
  'short names of the Americans',
  {
    'stand alone': '[[Trump|donald-trump]] and [[Greer|jamieson-greer]] expect more from Hanoi.',
    'in possessives': "Hanoi studies [[Trump|donald-trump]]'s order and [[Greer|jamieson-greer]]'s letter.",
    'in curly possessives': 'Hanoi studies [[Trump|donald-trump]]’s order.',
    'in capitals': '[[TRUMP|donald-trump]] SAYS VIETNAM WANTS A DEAL',
    'in hashtags': 'Traders in Hanoi follow #[[Trump|donald-trump]] closely.',
    'before the administration, at will':
      'The [[?Trump|donald-trump]] administration has not answered Hanoi.',
    'between slashes':
      'Minister [[Nguyễn Hồng Diên|nguyen-hong-dien]] is back. The [[Greer|jamieson-greer]]/[[Diên|nguyen-hong-dien]] channel works.',
    'in brackets': 'A senior adviser ([[Greer|jamieson-greer]]) took notes for the US.',
  },
  'talks',
);

reads('full names where the page concerns something else', {
  'count with their office':
    'Hà Nội, 3 May. Prime Minister [[Phạm Minh Chính|pham-minh-chinh]] visited a school in the north.',
  'do not count without one':
    'Phạm Minh Chính, a pupil of class 9A, won the spelling contest in his district.',
  'do not count as a pupil named in passing': 'Class 9A cheered for Phạm Minh Chính when the relay began.',
  'leave the Americans alone': 'Donald Trump spoke at a rally on housing in Ohio. Greer was not there.',
  'leave the Americans alone on other talks':
    'Tokyo and Washington hold trade talks. Trump and Greer met the Japanese envoy on Friday.',
  'keep an office from a neighbouring sentence to itself':
    'The minister opened the fair. Nguyễn Chí Dũng, 17, sold lemonade at the gate.',
});

reads(
  'names in unusual places',
  {
    'names in a caption':
      'Caption: [[Jamieson Greer|jamieson-greer]], left, and [[Nguyễn Hồng Diên|nguyen-hong-dien]] on a screen in Hanoi.',
    'a hashtag of a full name': 'Traders search for #PhamMinhChinh in vain; [[Trump|donald-trump]] trends.',
    'reversed with a comma': 'Attending: CHÍNH, Phạm Minh; DIÊN, Nguyễn Hồng.',
    'wife of':
      'Lê Thị Bích Trân, the wife of Prime Minister [[Phạm Minh Chính|pham-minh-chinh]], opened the fair.',
    'after a dash': '“We are ready” – [[Nguyễn Hồng Diên|nguyen-hong-dien]]',
    'in a list with bullets':
      'Present:\n- [[Phạm Minh Chính|pham-minh-chinh]], Prime Minister\n- [[Hồ Đức Phớc|ho-duc-phoc]], Deputy Prime Minister',
    'with a title between': 'Prime Minister Dr [[Pham Minh Chinh|pham-minh-chinh]] spoke.',
    'Chinese text beside it': '美国总统[[Trump|donald-trump]]与越南谈判。',
    'capitals with diacritics decomposed': 'THỦ TƯỚNG [[PHẠM MINH CHÍNH|pham-minh-chinh]] TIẾP ĐOÀN',
  },
  'talks',
);

reads('namesakes on a page without an office, and without Việt Nam', {
  'make it none of our business, whatever else it says':
    'Bản tin xã. Em Phạm Minh Chính, lớp 9A, đoạt giải nhì. Cụ Đỗ Ngọc Hưng tròn 90 tuổi. Điện thoại ghi chữ "Mr Trump" đã có người nhặt. Xã thu thuế đất, thuế nhà.',
});
