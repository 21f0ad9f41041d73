import { type Lexicon, words } from './words.ts';

/**
 * Countries and their capitals, peoples and adjectives. Class names are `party.` and the ISO 3166 code, or a
 * code of our own for a group. A word in capitals here counts only in capitals on the page (`US`, not "us").
 */
export const parties: Lexicon = {
  'party.VN': words(
    'Việt Nam|Vietnam|Viet-Nam|Vietnams|Vietnamese|Hà Nội|Hanoi|Hanoï|VN|Vietnamien|Vietnamiens|Vietnamienne|Vietnamiennes|vietnamesisch|vietnamesische|vietnamesischen|vietnamesischer|vietnamesisches|vietnamita|vietnamitas|vietnamiti|Vietnamees|Vietnamese|Wietnam|Wietnamem|Wietnamu|Wietnamie|wietnamski|wietnamskie|wietnamskiej|wietnamskich|nước ta|hàng Việt|hàng Việt Nam',
  ),
  'party.US': words(
    'US|U.S.|U.S|USA|U.S.A.|United States|America|American|Americans|Americas|Washington|White House|Mỹ|Hoa Kỳ|Nhà Trắng|États-Unis|américain|américaine|américains|américaines|Maison Blanche|Vereinigte Staaten|Vereinigten Staaten|amerikanisch|amerikanische|amerikanischen|amerikanischer|amerikanisches|Amerika|Amerika Serikat|AS|Gedung Putih|Estados Unidos|EE UU|EE. UU.|EEUU|estadounidense|estadounidenses|Stati Uniti|statunitense|americani|americano|Verenigde Staten|Amerikaanse|Stany Zjednoczone|Stanami Zjednoczonymi|Stanów Zjednoczonych|Waszyngton|Waszyngtonem|amerykański|amerykańskie|amerykańskich|Amerika Syarikat|Washingtonu|uncle sam',
  ),
  'party.CN': words(
    'China|Chinese|Beijing|Trung Quốc|Bắc Kinh|Chine|chinois|chinoise|Pékin|Peking|chinesisch|chinesische|chinesischen|Tiongkok|Cina|Pechino',
  ),
  'party.JP': words(
    'Japan|Japanese|Tokyo|Nhật Bản|Nhật|Japon|japonais|japonaise|japanische|japanischen|Jepang|Japón|Giappone',
  ),
  'party.KR': words(
    'South Korea|Korea|Republic of Korea|South Korean|Korean|Seoul|Hàn Quốc|Corée du Sud|Südkorea|Korea Selatan|Corea del Sur',
  ),
  'party.IN': words('India|Indian|New Delhi|Delhi|Ấn Độ|Inde|Indien|indische|Indische'),
  'party.GB': words(
    'Britain|British|United Kingdom|UK|U.K.|London|Anh Quốc|Vương quốc Anh|Royaume-Uni|Großbritannien|Inggris|Reino Unido',
  ),
  'party.EU': words(
    'European Union|EU|E.U.|Brussels|European Commission|Europe|European|Châu Âu|Liên minh châu Âu|Union européenne|Bruxelles|Brüssel|Europäische Union|Uni Eropa|Unión Europea',
  ),
  'party.KH': words('Cambodia|Cambodian|Cambodians|Phnom Penh|Campuchia|Cambodge|Kambodscha|Kamboja|Camboya'),
  'party.TH': words('Thailand|Thai|Bangkok|Thái Lan|Thaïlande|Tailandia|thailändische'),
  'party.ID': words('Indonesia|Indonesian|Jakarta|RI|Indonésie|Indonesien'),
  'party.MY': words('Malaysia|Malaysian|Kuala Lumpur|Malaisie'),
  'party.SG': words('Singapore|Singaporean|Singapour'),
  'party.PH': words('Philippines|Philippine|Manila|Filipino|Phi-líp-pin|Filipina'),
  'party.LA': words('Laos|Lao|Laotian|Vientiane|Lào'),
  'party.MM': words('Myanmar|Burma|Naypyidaw'),
  'party.BD': words('Bangladesh|Bangladeshi|Dhaka'),
  'party.LK': words('Sri Lanka|Sri Lankan|Colombo'),
  'party.PK': words('Pakistan|Pakistani|Islamabad'),
  'party.TW': words('Taiwan|Taiwanese|Taipei|Đài Loan'),
  'party.CH': words(
    'Switzerland|Swiss|Bern|Berne|Thụy Sĩ|Suisse|Schweiz|Schweizer|Swiss government|Suiza|Svizzera|Swiss president',
  ),
  'party.MX': words('Mexico|Mexican|Mexico City|Mê-hi-cô|Mexique|Mexiko|México|Meksiko'),
  'party.CA': words('Canada|Canadian|Ottawa|Kanada'),
  'party.DE': words('Germany|German|Berlin|Đức|Allemagne|Deutschland|Jerman|Alemania'),
  'party.FR': words('France|French|Paris|Pháp|français|française|Frankreich|Prancis|Francia'),
  'party.IT': words('Italy|Italian|Rome|Italia|Italie|Italien'),
  'party.ES': words('Spain|Spanish|Madrid|España|Espagne|Spanien'),
  'party.NL': words('Netherlands|Dutch|Nederland|Nederlandse'),
  'party.AU': words('Australia|Australian|Canberra|Úc'),
  'party.BR': words('Brazil|Brazilian|Brasilia|Brasil'),
  'party.RU': words('Russia|Russian|Moscow|Nga'),
  'party.TR': words('Turkey|Turkish|Türkiye|Ankara'),
  'party.IL': words('Israel|Israeli'),
  'party.IE': words('Ireland|Irish|Dublin'),
  'party.LS': words('Lesotho'),
  'party.MG': words('Madagascar'),
  'party.NZ': words('New Zealand|Wellington'),
  'party.ZA': words('South Africa|Pretoria'),
  'party.NO': words('Norway|Norwegian|Oslo|Na Uy|Norwegen|Norvège|Noruega'),
  'party.SE': words('Sweden|Swedish|Stockholm|Thụy Điển|Schweden|Suède|Suecia'),
  'party.DK': words('Denmark|Danish|Copenhagen|Đan Mạch|Dänemark|Danemark|Dinamarca'),
  'party.FI': words('Finland|Finnish|Helsinki|Phần Lan|Finnland'),
  'party.PL': words('Poland|Polish|Warsaw|Polen|Pologne|Polonia'),
  'party.AR': words('Argentina|Argentine|Buenos Aires|Argentinien'),
  'party.CL': words('Chile|Chilean'),
  'party.PE': words('Peru|Peruvian'),
  'party.UA': words('Ukraine|Ukrainian|Kyiv|Kiev|Ucrania|Ukraina'),
  'party.IR': words('Iran|Iranian|Tehran|Teheran'),
  'party.SA': words('Saudi Arabia|Saudi|Riyadh|Arab Saudi'),
  'party.AE': words('United Arab Emirates|UAE|Abu Dhabi|Emirates'),
  'party.EG': words('Egypt|Egyptian|Cairo'),
  'party.KE': words('Kenya|Kenyan|Nairobi'),
  'party.NG': words('Nigeria|Nigerian|Abuja'),
  'party.KZ': words('Kazakhstan|Kazakh|Astana'),
  'party.LATAM': words(
    'South America|South American|Latin America|Latin American|Central America|Mercosur|Nam Mỹ|Trung Mỹ|Mỹ Latinh|Mỹ La tinh|Mỹ La-tinh|Amérique latine|Amérique du Sud|Lateinamerika|Südamerika|Amerika Latin|Amerika Selatan|América Latina|Sudamérica',
  ),
  'party.ASEAN': words('ASEAN|Asean'),
  'party.HK': words('Hong Kong|Hongkong'),
  'white-house': words(
    'White House|Nhà Trắng|Maison Blanche|Gedung Putih|Casa Blanca|Weißes Haus|Weiße Haus',
  ),
  /** Places in Việt Nam: they show where a text is set, not who a party is. */
  'place.VN': words(
    'Ho Chi Minh City|HCM City|HCMC|TP.HCM|TP HCM|Saigon|Sài Gòn|Hải Phòng|Bình Dương|Đồng Nai|Bắc Ninh|Đà Nẵng|Hưng Yên|Bà Rịa-Vũng Tàu|Bà Rịa–Vũng Tàu|Ba Ria-Vung Tau',
  ),
};
