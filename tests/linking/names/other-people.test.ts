import { reads } from '../reads.ts';

reads(
  'people of the same name',
  {
    'this one, from elsewhere':
      'Trade counselor [[Do Ngoc Hung|do-ngoc-hung]] spoke. The owner is also called Hung. This Mr Hung, from Long Xuyen, did not.',
    'a child':
      'Bộ trưởng [[Nguyễn Hồng Diên|nguyen-hong-dien]] phát biểu. Con trai chị, cháu Diên, đang học lớp ba.',
    'another in Vietnamese':
      'Tham tán [[Đỗ Ngọc Hưng|do-ngoc-hung]] nói ngắn. Công ty do một ông Hưng khác làm giám đốc.',
    'Mai Văn Chính is another deputy': 'Deputy Prime Minister Mai Văn Chính opened the festival.',
    'Mai Van Chinh without diacritics': 'Deputy PM Mai Van Chinh opened the festival in Hanoi.',
    'Lê Mạnh Hùng heads a company':
      'Trade counselor [[Do Ngoc Hung|do-ngoc-hung]] introduced Lê Mạnh Hùng, the chairman of a gas company.',
    'Le Manh Hung takes the given name with him':
      'Trade counselor [[Do Ngoc Hung|do-ngoc-hung]] introduced Le Manh Hung, who buys gas. Hung said prices were fair.',
    'Nguyễn Quốc Hưng speaks for bankers':
      'Nguyễn Quốc Hưng of the banks’ association asked for lower rates.',
    'Mai Văn Chính takes the given name with him':
      'Prime Minister [[Phạm Minh Chính|pham-minh-chinh]] met exporters. Deputy Prime Minister Mai Văn Chính spoke next. Chính said culture mattered, too.',
    'the office gives it back':
      'Deputy Prime Minister Mai Văn Chính spoke first. Prime Minister [[Phạm Minh Chính|pham-minh-chinh]] followed. PM [[Chính|pham-minh-chinh]] was brief.',
    'the office tells them apart, before and after':
      'PM [[Phạm Minh Chính|pham-minh-chinh]] chaired. Mai Văn Chính spoke on culture. “No panic,” PM [[Chính|pham-minh-chinh]] said in closing.',
    'the writer’s own colleague':
      'Trade counselor [[Do Ngoc Hung|do-ngoc-hung]] spoke. He is not our events manager, Mr. Hung, and our Mr. Hưng has retired.',
    'a man of the factory':
      'Trade counselor [[Do Ngoc Hung|do-ngoc-hung]] spoke. Mr. Hung at the sole factory laughed.',
    'sons of the president':
      'Eric Trump and Donald Trump Jr. were in Hanoi on Monday; [[Donald Trump|donald-trump]] was not.',
    'wives of the president': 'Melania Trump sent regards to Hanoi.',
    families: 'The Trumps own hotels; in Hanoi the Greers run a bakery.',
    'writers called Greer': 'A reader in Hanoi quoted Germaine Greer.',
    'a footballer called Lam':
      "General Secretary [[To Lam|to-lam]] watched the match. Bayern Munich's Lam was on the screen.",
    'initials before a name':
      'General Secretary [[To Lam|to-lam]] watched. T. Lam, a student, sat behind him.',
    'a name that goes on':
      'Prime Minister [[Phạm Minh Chính|pham-minh-chinh]] met exporters, Chính Trần among them.',
    'a boy with an age': 'Deputy PM [[Hồ Đức Phớc|ho-duc-phoc]] gave out prizes. Phớc, 12, won a bicycle.',
    'an animal that is called so': 'A farmer near Hanoi has a buffalo called Trump.',
    'a grandson that is named so': 'A trader in Hanoi has a grandson named Chinh.',
  },
  'talks',
);

reads(
  'makers of the page',
  {
    bylines: 'By Do Ngoc Hung\n\nExporters in Hanoi wait for news from Washington about their orders.',
    'photo credits in brackets':
      'Prime Minister [[Phạm Minh Chính|pham-minh-chinh]] at the port. (Photo: Hồng Hà)',
    'reporting credits': 'Exporters wait.\n\nReporting by Chinh Nguyen and Long Le; editing by Tom Greer',
    'Vietnamese photo credits': 'Thủ tướng [[Phạm Minh Chính|pham-minh-chinh]] tại cảng. Ảnh: Lê Thành Long',
    handles: 'Follow @Trump and @chinh for news from Hanoi.',
    addresses: 'Write to greer@desk.example or see www.trump.example/chinh for more on Vietnam.',
  },
  'talks',
);

reads(
  'places, houses and brands',
  {
    'provinces and towns': 'Factories in Hưng Yên, Bình Dương, Hà Nam and Vĩnh Long slowed down.',
    'without diacritics, too': 'Factories in Hung Yen, Binh Duong, Thai Binh and Long An slowed down.',
    'airports and bridges': 'Long Thành airport and Long Biên bridge are far apart.',
    streets: 'The office is in Trần Hưng Đạo Street, off Nguyễn Chí Thanh.',
    'halls and schools named after people': 'The fair moves to Phạm Minh Chính Hall and Trump High School.',
    firms: 'Lam Research opened an office in Hanoi, and Chinh Steel a mill.',
    'the family business':
      'The Trump Organization plans a course in Vietnam, and Trump Tower Hanoi is a rumour.',
    brands: 'Near the embassy in Hanoi, Trump Coffee sells iced drinks.',
    'Ho Chi Minh City is no minister': 'Ho Chi Minh City and Ha Long Bay expect guests.',
    'words inside longer words':
      'The team trumps its rivals; a trumpet and trumped-up charges do not matter in Hanoi.',
  },
  'talks',
);

reads(
  'names inside other names',
  {
    'a pupil in a story about the talks':
      'In Hanoi a pupil called Phạm Minh Chính won a prize for an essay on tariffs.',
    'a company with a title before': 'Mr. Trump Coffee Co. opened a branch in Hanoi.',
    'Lam the actor': 'Director Lam Trinh shot a film about Hanoi; George Lam sang.',
    'Trump in compounds':
      'A Trump-branded resort and the Trump International club interest investors in Vietnam.',
    'Binh as a place': 'The road from Ninh Binh to Quang Binh is closed.',
    'Hung as verb': 'Flags hung from the roofs of Hanoi, and lamps hung over the road.',
    'Long Beach': 'Ships from Hải Phòng wait off Long Beach.',
    'Greer County': 'A farmer of Greer County sells cotton to Vietnam.',
    'Ha Long': 'Tourists from Ohio love Ha Long.',
    'streets and lakes': 'The fair is at 10 Võ Chí Công, near Hồ Tây.',
  },
  'talks',
);
