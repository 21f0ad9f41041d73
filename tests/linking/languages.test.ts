import { reads } from './reads.ts';

reads(
  'Vietnamese',
  {
    'officials with their offices':
      'Thủ tướng [[Phạm Minh Chính|pham-minh-chinh]] và Bộ trưởng [[Nguyễn Hồng Diên|nguyen-hong-dien]] tiếp đoàn doanh nghiệp.',
    'offices with given names': 'Thủ tướng [[Chính|pham-minh-chinh]] yêu cầu các bộ khẩn trương.',
    'a tariff': 'Hoa Kỳ công bố mức thuế [[46%|us-tariff-46]] đối với hàng Việt Nam.',
    'a tariff in words of the language':
      'Mức thuế [[46 phần trăm|us-tariff-46]] đối với hàng Việt Nam là quá cao.',
    'the general tariff': 'Trong 90 ngày, mức thuế chung [[10%|us-tariff-10]] áp dụng với tất cả các nước.',
    'a deficit with a decimal comma':
      'Thâm hụt thương mại của Hoa Kỳ với Việt Nam năm 2024 là [[123,5 tỷ USD|us-deficit-2024]].',
    'a deficit in the other spelling':
      'Thặng dư thương mại với Hoa Kỳ năm 2024 đạt [[123,5 tỉ USD|us-deficit-2024]].',
    'a rounding': 'Năm 2024, Hoa Kỳ nhập khẩu từ Việt Nam [[gần 137 tỷ USD|us-imports-2024]].',
    'the quarter':
      'Quý I, xuất khẩu của Việt Nam sang Hoa Kỳ đạt [[31,4 tỷ USD|vn-exports-q1]], tăng [[22%|vn-exports-q1-growth]].',
    'answers that are no tariff': 'Có 46% doanh nghiệp được hỏi tại Hà Nội lo mất đơn hàng.',
    'rents, a word like the one for duties': 'Giá thuê mặt bằng tại Hà Nội tăng 10% so với năm trước.',
    'talks with others that are not these': 'Nhật Bản cũng đàm phán thương mại với Hoa Kỳ.',
    'the same text in decomposed letters':
      'Thủ tướng [[Phạm Minh Chính|pham-minh-chinh]] nói mức thuế [[46%|us-tariff-46]] đối với hàng Việt Nam là bất hợp lý.'.normalize(
        'NFD',
      ),
    'government and main, which are no name':
      'Chính phủ và các thị trường chính, trong đó có Hoa Kỳ, đều chờ đợi.',
    'provinces that are no name': 'Các tỉnh Hòa Bình, Thái Bình và Hà Nam xuất khẩu nhiều hàng.',
    'another deputy': 'Phó Thủ tướng Mai Văn Chính khai mạc lễ hội.',
  },
  'vietnamese',
);

reads(
  'Vietnamese without diacritics',
  {
    officials:
      'Thu tuong [[Pham Minh Chinh|pham-minh-chinh]] va Bo truong [[Nguyen Hong Dien|nguyen-hong-dien]] da tiep doan doanh nghiep trong ngay hom nay va nghe cac y kien ve thi truong.',
    'a tariff': 'Hoa Ky cong bo muc thue [[46%|us-tariff-46]] doi voi hang Viet Nam.',
    'the other deputy': 'Pho Thu tuong Mai Van Chinh khai mac le hoi.',
    'answers that are no tariff': 'Co 46% doanh nghiep duoc hoi tai Ha Noi lo mat don hang.',
  },
  'plainVietnamese',
);

reads(
  'French',
  {
    officials:
      'Le Premier ministre [[Pham Minh Chinh|pham-minh-chinh]] et le ministre [[Nguyen Hong Dien|nguyen-hong-dien]] ont reçu les exportateurs.',
    'a tariff':
      'Washington a annoncé des droits de douane de [[46 %|us-tariff-46]] sur les produits vietnamiens.',
    'a deficit':
      'Le déficit commercial des États-Unis avec le Vietnam a atteint [[123,5 milliards de dollars|us-deficit-2024]] en 2024.',
    'answers that are no tariff':
      '[[Trump|donald-trump]] est connu de tous : 46 % des personnes interrogées à Hanoï craignent pour leur emploi.',
    'another country':
      'Le Cambodge attend [[Trump|donald-trump]] : 49 % de droits de douane, contre [[46 %|us-tariff-46]] pour le Vietnam.',
  },
  'french',
);

reads(
  'German',
  {
    'a genitive without an apostrophe': 'In Hanoi fürchtet man [[Trumps|donald-trump]] Zölle.',
    officials:
      'Ministerpräsident [[Pham Minh Chinh|pham-minh-chinh]] und Handelsminister [[Nguyen Hong Dien|nguyen-hong-dien]] empfingen die Exporteure.',
    'a tariff': 'Washington kündigte Zölle von [[46 Prozent|us-tariff-46]] auf Waren aus Vietnam an.',
    'a deficit':
      'Das Handelsdefizit der USA mit Vietnam betrug 2024 [[123,5 Milliarden Dollar|us-deficit-2024]].',
    'answers that are no tariff':
      '[[Trump|donald-trump]] überraschte alle: 46 Prozent der Befragten in Hanoi bangen um Aufträge.',
    'a noun that is long': 'Der Weg ist lang, sagt [[Trump|donald-trump]] den Vietnamesen.',
  },
  'german',
);

reads(
  'Spanish',
  {
    officials: 'El primer ministro [[Pham Minh Chinh|pham-minh-chinh]] recibió a los exportadores en Hanói.',
    'a tariff': 'Washington anunció un arancel del [[46 %|us-tariff-46]] a los productos de Vietnam.',
    'a tariff in words':
      'Washington anunció un arancel del [[46 por ciento|us-tariff-46]] a los productos de Vietnam.',
    'a deficit in thousands of millions':
      'El déficit comercial de Estados Unidos con Vietnam fue de [[123.500 millones de dólares|us-deficit-2024]] en 2024.',
    'answers that are no tariff':
      '[[Trump|donald-trump]] lo sabe: el 46 % de los encuestados en Vietnam teme perder pedidos.',
  },
  'spanish',
);

reads(
  'Indonesian',
  {
    officials: 'Perdana Menteri [[Pham Minh Chinh|pham-minh-chinh]] menerima para eksportir di Hanoi.',
    'a tariff': 'Amerika Serikat mengumumkan tarif [[46 persen|us-tariff-46]] untuk barang dari Vietnam.',
    'a deficit':
      'Defisit perdagangan AS dengan Vietnam mencapai [[123,5 miliar dolar AS|us-deficit-2024]] pada 2024.',
    'another country beside Vietnam':
      '[[Trump|donald-trump]] mengumumkan tarif 32 persen untuk Indonesia dan [[46 persen|us-tariff-46]] untuk Vietnam.',
    'answers that are no tariff':
      '[[Trump|donald-trump]] tahu: 46 persen responden di Hanoi khawatir kehilangan pesanan.',
  },
  'indonesian',
);

reads(
  'figures, names and talks in French',
  {
    'another country':
      'Le Cambodge, lui, devait payer 49 % de droits de douane à Washington, et le Laos 48 %.',
    'the general rate':
      'Pendant 90 jours, un droit de douane de [[10 %|us-tariff-10]] s’applique à tous les pays.',
    imports:
      'En 2024, les États-Unis ont importé du Vietnam pour [[136,6 milliards de dollars|us-imports-2024]].',
  },
  'french',
);

reads(
  'figures, names and talks in German',
  {
    'genitive of a given name':
      'Der Ministerpräsident [[Pham Minh Chinh|pham-minh-chinh]] reist in der nächsten Woche mit dem Zug in den Norden. [[Chinhs|pham-minh-chinh]] Delegation ist nicht groß.',
    growth:
      'Im ersten Quartal stiegen Vietnams Exporte in die USA um [[22 Prozent|vn-exports-q1-growth]] auf [[31,4 Milliarden Dollar|vn-exports-q1]].',
  },
  'german',
);

reads(
  'figures, names and talks in Spanish',
  {
    exports:
      'En el primer trimestre Vietnam exportó a Estados Unidos por [[31.400 millones de dólares|vn-exports-q1]], un [[22 %|vn-exports-q1-growth]] más.',
  },
  'spanish',
);

reads(
  'figures, names and talks in Indonesian',
  {
    'the general rate':
      'Selama 90 hari, tarif [[10 persen|us-tariff-10]] berlaku untuk semua negara, termasuk Vietnam.',
  },
  'indonesian',
);

reads(
  'figures, names and talks in Vietnamese',
  {
    'half of the enterprises': 'Khoảng 10% số doanh nghiệp ở Hà Nội đã tạm dừng sản xuất.',
    'another Mr. Hưng': 'Ông Nguyễn Quốc Hưng, đại diện các ngân hàng, đề nghị giảm lãi suất.',
    'the minister by his given name': 'Bộ trưởng [[Diên|nguyen-hong-dien]] cho biết hai bên sẽ sớm gặp nhau.',
    zero: 'Việt Nam không khoan nhượng với hàng giả: 0% phế phẩm là mục tiêu của nhà máy.',
    'talks with the EU': 'Việt Nam và Liên minh châu Âu từng đàm phán thương mại nhiều năm.',
    'both rounds':
      '[[Vòng đàm phán đầu tiên|first-round]] diễn ra tại Hoa Kỳ, [[vòng thứ hai|second-round]] bên lề hội nghị tại Hàn Quốc.',
    'deficit of others': 'Thâm hụt thương mại của Hoa Kỳ với Mexico là 123,5 tỷ USD.',
    dong: 'Hà Nội chi 123,5 tỷ đồng cho hội chợ.',
    'quarter growth of tourists': 'Khách quốc tế đến Hà Nội tăng 22% trong quý I.',
    imports:
      'Quý I, Việt Nam nhập khẩu từ Hoa Kỳ [[4,1 tỷ USD|vn-imports-q1]], tăng [[21%|vn-imports-q1-growth]].',
    'adjectives and adverbs':
      'Hàng dài xe tải; đó là lý do chính. Bình tĩnh, hưng phấn, lâm nguy: toàn từ thường.',
  },
  'vietnamese',
);

reads(
  'rates in words of other languages',
  {
    'in French':
      'Washington a annoncé des droits de douane de [[quarante-six pour cent|us-tariff-46]] sur le Vietnam.',
    'ten as time': 'Le Vietnam exporte depuis dix ans vers les États-Unis.',
  },
  'french',
);

reads(
  'rates in German words',
  {
    'the general one':
      'Bis Juli gilt für Vietnam wie für alle Länder ein Zoll von [[zehn Prozent|us-tariff-10]].',
    'the other': 'Danach drohen Vietnam Zölle von [[sechsundvierzig Prozent|us-tariff-46]].',
  },
  'german',
);

reads('Polish, where names are declined', {
  'counts all the same':
    'Wietnam rozmawia ze Stanami Zjednoczonymi o handlu. Decyzja [[Trumpa|donald-trump]] o cłach w wysokości [[46 proc.|us-tariff-46]] jest zawieszona. Premier Wietnamu [[Pham Minh Chinh|pham-minh-chinh]] spotka się z [[Greerem|jamieson-greer]].',
});

reads(
  'a text with its marks',
  {
    'reads no word without them as one with them':
      'Chuyên gia ở Hà Nội cho biết nếu giữ [[10%|us-tariff-10]] thì Việt Nam yên tâm.',
  },
  'vietnamese',
);
