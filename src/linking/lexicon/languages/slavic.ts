import { words } from '../words.ts';
import type { LanguageTable } from './language-table.ts';

export const polish: LanguageTable = {
  tag: 'pl',
  endings: 'a u em owi ie',
  words: {
    'party.VN': words('Wietnam|wietnamski|wietnamskie|wietnamskich|wietnamska|wietnamskiej|Hanoi'),
    'party.US': words(
      'Stanów Zjednoczonych|Stany Zjednoczone|Stanami Zjednoczonymi|Waszyngtonu|amerykańska|amerykańskiej|amerykańskim|Biały Dom',
    ),
    'measure.tariff': words('cło|cła|ceł|cłem|cłami|cłach|taryfa|taryfy|taryf|stawka celna|stawki celne'),
    'measure.rate': words(
      'stawka|stawki|stawkę|płacą|płaci|obowiązuje|nałożył|nałożyć|nałożone|ogłosił|grozi',
    ),
    'measure.deficit': words('deficyt|deficytu|deficyt handlowy|nadwyżka|nadwyżki'),
    'measure.import': words('import|importu|sprowadziły|kupiły|zaimportowały'),
    'measure.export': words('eksport|eksportu|sprzedały|wyeksportowały'),
    up: words('wzrost|wzrósł|wzrosła|wzrosły|więcej niż|zwiększył'),
    general: words('wszystkich|wszystkie kraje|wszystkich krajów|na razie|tymczasowo|bazowa|bazowe|każdy'),
    'period.2024': words('w ubiegłym roku|w zeszłym roku|ubiegłym roku'),
    'period.q1': words('w pierwszym kwartale|pierwszym kwartale|I kwartale'),
    offer: words(
      'obniżyć|obniży|znieść|zaproponował|zaproponowała|zaoferował|oferta|gotów|gotowy|gotowa|redukcja',
    ),
    'measure.survey': words('badanych|ankietowanych|sondaż|respondentów|firm'),
    'office.president': words('prezydent|prezydenta|prezydentem'),
    'office.prime-minister': words('premier|premiera|premierem'),
    'office.deputy-prime-minister': words('wicepremier|wicepremiera|wicepremierem'),
    'office.general-secretary': words('sekretarz generalny|szef partii|szefem partii|przywódca partii'),
  },
};
export const czech: LanguageTable = {
  tag: 'cs',
  endings: 'a u em ovi ě',
  words: {
    'party.VN': words('vietnamský|vietnamské|vietnamského|vietnamská|vietnamských|Hanoj|Hanoje|Hanoji'),
    'party.US': words(
      'USA|Spojené státy|Spojených států|Spojeným státům|americký|americké|amerického|americká|amerických|Bílý dům',
    ),
    'measure.tariff': words(
      'clo|cla|cel|clem|cly|dovozní clo|dovozní cla|celní sazba|celní sazby|tarif|tarify',
    ),
    'measure.rate': words('sazba|sazby|sazbu|platí|uvalil|uvalit|uvalily|oznámil|hrozí'),
    'measure.deficit': words('schodek|schodku|obchodní schodek|deficit|deficitu|přebytek|přebytku'),
    'measure.import': words('dovoz|dovozu|dovezly|koupily|import'),
    'measure.export': words('vývoz|vývozu|vyvezly|prodaly|export'),
    up: words('nárůst|růst|vzrostl|vzrostla|stoupl|více než|zvýšil'),
    general: words('všechny|všechny země|pro všechny|všech zemí|zatím|prozatím|dočasně|základní'),
    'period.2024': words('loni|v loňském roce|vloni'),
    'period.q1': words('v prvním čtvrtletí|prvním čtvrtletí'),
    offer: words('snížit|sníží|zrušit|nabídl|nabídla|nabídka|ochotný|ochotna|připraven|navrhl'),
    'measure.survey': words('dotázaných|průzkum|respondentů'),
    'office.president': words('prezident|prezidenta|prezidentem'),
    'office.prime-minister': words('premiér|premiéra|premiérem'),
    'office.general-secretary': words('generální tajemník|šéf strany'),
  },
};
export const slovak: LanguageTable = {
  tag: 'sk',
  endings: 'a u om ovi e',
  words: {
    'party.VN': words('vietnamský|vietnamské|vietnamského|vietnamská|vietnamských|Hanoj|Hanoja|Hanoji'),
    'party.US': words(
      'USA|Spojené štáty|Spojených štátov|Spojeným štátom|americký|americké|amerického|americká|amerických|Biely dom',
    ),
    'measure.tariff': words('clo|clá|cla|ciel|clom|clami|dovozné clo|dovozné clá|colná sadzba|colné sadzby'),
    'measure.rate': words('sadzba|sadzby|sadzbu|platia|platí|vyberať|uvalil|uvaliť|uvalili|oznámil|hrozí'),
    'measure.deficit': words('deficit|deficitu|obchodný deficit|schodok|schodku|prebytok|prebytku'),
    'measure.import': words('dovoz|dovozu|doviezli|kúpili|import'),
    'measure.export': words('vývoz|vývozu|vyviezli|predali|export'),
    up: words('nárast|rast|vzrástol|vzrástla|stúpol|viac ako|zvýšil'),
    general: words('všetky|všetky krajiny|pre všetkých|takmer všetky|zatiaľ|dočasne|základné'),
    'period.2024': words('vlani|minulý rok|v minulom roku'),
    'period.q1': words('v prvom štvrťroku|prvom štvrťroku'),
    offer: words('znížiť|zníži|zrušiť|ponúkol|ponúkla|ponuka|ochotný|ochotná|pripravený|navrhol'),
    'measure.survey': words('opýtaných|prieskum|respondentov'),
    'office.president': words('prezident|prezidenta|prezidentom'),
    'office.prime-minister': words('premiér|premiéra|premiérom'),
    'office.general-secretary': words('generálny tajomník|generálnym tajomníkom|šéf strany'),
  },
};
