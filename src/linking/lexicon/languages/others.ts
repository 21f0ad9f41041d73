import { words } from '../words.ts';
import type { LanguageTable } from './language-table.ts';

export const hungarian: LanguageTable = {
  tag: 'hu',
  endings: 'ot nak nek mal val vel pel rel tól től ra re ban ben ból ből hoz on et t é',
  words: {
    'party.VN': words('Vietnam|Vietnám|Vietnami|vietnami|Vietnammal|Vietnámmal|Vietnámból|Vietnámra'),
    'party.US': words(
      'USA|Egyesült Államok|Egyesült Államokba|Egyesült Államoknak|Egyesült Államokkal|amerikai|Fehér Ház|Washingtontól|Washingtonnal',
    ),
    'measure.tariff': words(
      'vám|vámot|vámok|vámokat|vámja|vámját|vámtarifa|vámtétel|büntetővám|importvám|vámokkal',
    ),
    'measure.rate': words('érvényes|fizet|fizetnek|kivetett|bejelentett|jelentett be|kulcs|vetett ki|sújtja'),
    'measure.deficit': words('deficit|hiány|hiánya|kereskedelmi hiány|kereskedelmi hiánya|többlet|többlete'),
    'measure.import': words('import|importja|importált|behozatal|vásárolt'),
    'measure.export': words('export|exportja|exportált|kivitel|eladott'),
    up: words('nőtt|növekedés|növekedett|emelkedett|bővült|több mint'),
    general: words('mindenkire|minden ország|mindenki|egyelőre|ideiglenesen|általános|alapvám|átmenetileg'),
    'period.2024': words('tavaly|az előző évben'),
    'period.q1': words('az első negyedévben|első negyedévben|első negyedév'),
    offer: words(
      'csökkentik|csökkenti|csökkentené|csökkentését|felajánlotta|ajánlat|ajánlotta|eltörli|kész|leviszi',
    ),
    'measure.survey': words('megkérdezettek|felmérés|válaszadók'),
    'office.president': words('elnök|elnöke|elnökkel'),
    'office.prime-minister': words('miniszterelnök|kormányfő'),
    'office.general-secretary': words('pártfőtitkár|főtitkár|pártvezető'),
  },
};
export const turkish: LanguageTable = {
  tag: 'tr',
  endings: '',
  words: {
    'party.VN': words('Vietnam|Vietnamlı|Hanoi'),
    'party.US': words('ABD|Amerika Birleşik Devletleri|Amerikan|Amerikalı|Beyaz Saray|Vaşington'),
    'measure.tariff': words(
      'gümrük vergisi|gümrük vergileri|gümrük vergisini|gümrük vergilerini|gümrük tarifesi|gümrük tarifeleri|tarife|tarifeler|tarifesi|tarifeleri|vergi|vergisi|vergiler|vergileri|vergilerini|vergisini|ek vergi',
    ),
    'measure.rate': words(
      'oran|oranında|oranı|geçerli|uyguladı|uygulayacak|uygulanan|öngördü|öngörmüş|ödüyor|açıkladı',
    ),
    'measure.deficit': words('ticaret açığı|açık|açığı|dış ticaret açığı|ticaret fazlası|fazla|fazlası'),
    'measure.import': words('ithalat|ithalatı|ithal etti|satın aldı'),
    'measure.export': words('ihracat|ihracatı|ihraç etti|sattı'),
    up: words('arttı|artış|artışla|yükseldi|büyüdü|fazla'),
    general: words('herkes|herkes için|tüm ülkeler|bütün ülkeler|şimdilik|geçici|temel|genel'),
    'period.2024': words('geçen yıl|geçtiğimiz yıl'),
    'period.q1': words('ilk çeyrek|ilk çeyrekte|birinci çeyrek|birinci çeyrekte'),
    offer: words(
      'indirmeyi|indirme|indirmek|düşürmeyi|düşürmek|kaldırmayı|önerdi|önermişti|teklif|teklif etti|hazır',
    ),
    'measure.survey': words('anket|ankete katılanların|katılımcıların|faiz|faizi|enflasyon'),
    'office.president': words('Başkanı|Başkan'),
    'office.prime-minister': words('Başbakanı|Başbakan'),
    'office.general-secretary': words('Genel Sekreteri|Genel Sekreter'),
  },
};
export const finnish: LanguageTable = {
  tag: 'fi',
  endings: 'in ia ille illa ilta iin issa ista',
  words: {
    'party.VN': words(
      'Vietnamin|Vietnamiin|Vietnamista|Vietnamille|vietnamilainen|vietnamilaiset|vietnamilaisten|vietnamilaisille|Hanoin',
    ),
    'party.US': words(
      'Yhdysvallat|Yhdysvaltain|Yhdysvaltojen|Yhdysvaltoihin|Yhdysvalloille|USA|USA:n|amerikkalainen|amerikkalaisten|amerikkalaisille|Valkoinen talo|Valkoisen talon',
    ),
    'measure.tariff': words(
      'tulli|tullit|tullin|tullia|tulleja|tullien|tuontitulli|tuontitullit|tuontitulleja|tullimaksu|tullimaksut|tullimaksuja',
    ),
    'measure.rate': words('maksavat|maksaa|voimassa|asetti|asettaa|ilmoitti|uhkaa'),
    'measure.deficit': words('alijäämä|alijäämän|kauppa-alijäämä|kauppavaje|ylijäämä|vaje'),
    'measure.import': words('tuonti|tuonnin|toi|osti'),
    'measure.export': words('vienti|viennin|vei|myi'),
    up: words('kasvua|kasvoi|nousi|nousua|enemmän kuin'),
    general: words('kaikki|kaikille|kaikki maat|kaikille maille|toistaiseksi|väliaikaisesti|yleinen'),
    'period.2024': words('viime vuonna'),
    'period.q1': words('ensimmäisellä neljänneksellä|tammi-maaliskuussa'),
    offer: words('laskea|laskee|poistaa|tarjoutui|tarjosi|tarjous|valmis|alentaa'),
    'measure.survey': words('vastaajista|kyselyssä|kysely'),
    'office.president': words('presidentti|presidentin'),
    'office.prime-minister': words('pääministeri'),
    'office.general-secretary': words('pääsihteeri|puoluejohtaja'),
  },
};
export const indonesian: LanguageTable = {
  tag: 'id',
  endings: '',
  words: {
    offer: words('memangkas|turunkan|menurunkan|menghapus|hapus|bersedia|siap|menghapuskan|pangkas'),
    'measure.rate': words('kena|dikenakan|mengenakan|membayar|bayar|mendapat|menghadapi|diberlakukan|tarif'),
    general: words('semua|semua pihak|untuk semua|sementara itu|tarif dasar'),
  },
};
export const malay: LanguageTable = {
  tag: 'ms',
  endings: '',
  words: {
    'party.US': words('Amerika Syarikat|Rumah Putih|A.S.'),
    'measure.tariff': words('tarif|duti|duti import|levi|cukai import|tarif timbal balas'),
    'measure.rate': words('dikenakan|mengenakan|membayar|bayar|kadar|berkuat kuasa|mengumumkan'),
    'measure.deficit': words('defisit|defisit perdagangan|lebihan|lebihan perdagangan'),
    'measure.import': words('import|mengimport|membeli'),
    'measure.export': words('eksport|mengeksport|menjual'),
    up: words('naik|meningkat|kenaikan|pertumbuhan'),
    general: words('semua negara|semua|buat masa ini|sementara|asas'),
    'period.2024': words('tahun lalu|tahun lepas'),
    offer: words('menurunkan|mengurangkan|memansuhkan|menawarkan|tawaran|bersedia|sedia'),
    'measure.survey': words('responden|tinjauan'),
    'office.president': words('Presiden'),
    'office.prime-minister': words('Perdana Menteri'),
    'office.general-secretary': words('Setiausaha Agung|ketua parti|pemimpin parti'),
  },
};
export const filipino: LanguageTable = {
  tag: 'fil',
  endings: '',
  words: {
    'party.VN': words('Vietnam|Biyetnam|Hanoi'),
    'party.US': words('US|Amerika|Amerikano|Estados Unidos'),
    'measure.tariff': words('taripa|taripang|buwis|buwis sa import|buwis sa pag-angkat'),
    'measure.rate': words('papatawan|ipinataw|ipapataw|binabayaran|nagbabayad|nagbayad|sinisingil'),
    'measure.deficit': words('depisit|depisit sa kalakalan|deficit'),
    'measure.import': words('import|inangkat|binili|angkat'),
    'measure.export': words('export|iniluwas|ibinenta|luwas'),
    up: words('tumaas|pagtaas|lumago|mas mataas'),
    general: words('lahat|ng lahat|lahat ng bansa|sa ngayon|pansamantala|muna'),
    'period.2024': words('noong nakaraang taon|nakaraang taon'),
    offer: words('ibaba|ibababa|babaan|handa|handang|inalok|alok|tanggalin|alisin'),
    'measure.survey': words('survey|sarbey'),
    'office.president': words('Pangulo|Presidente'),
    'office.prime-minister': words('Punong Ministro'),
  },
};
