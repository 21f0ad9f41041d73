import { words } from '../words.ts';
import type { LanguageTable } from './language-table.ts';

export const german: LanguageTable = {
  tag: 'de',
  endings: 's',
  words: {
    offer: words('bringen|abschaffen|streichen|bot an|anbieten|bereit|Angebot|senkt|auf null setzen'),
    'measure.rate': words(
      'angekündigt|kündigte an|verhängt|verhängte|droht|drohen|belegt|belegte|belegen|gilt|gelten|trifft|berechnet|Abgabe|Abgaben|Satz',
    ),
    'measure.deficit': words('Fehlbetrag|Handelsbilanz'),
    general: words('für alle|alle Länder|fast alle|Mindestzoll|Basissatz|für alle übrigen'),
  },
};
export const dutch: LanguageTable = {
  tag: 'nl',
  endings: 's',
  words: {
    'measure.tariff': words(
      'invoertarief|invoertarieven|importtarief|importtarieven|tarief|extra belasting|douanerechten|strafheffing|strafheffingen',
    ),
    'measure.rate': words('dreigt|dreigen|betaalt|betalen|geldt|gelden|opgelegd|aangekondigd|treffen'),
    general: words('iedereen|voor alle landen|voorlopig|zolang|basistarief|alle andere landen'),
    offer: words('verlagen|verlaagt|schrappen|bood aan|bereid|aangeboden|bod|terugbrengen'),
    up: words('meer dan in|stijging van|toegenomen'),
  },
};
export const swedish: LanguageTable = {
  tag: 'sv',
  endings: 's',
  words: {
    'party.VN': words('vietnamesisk|vietnamesiska|vietnamesiskt'),
    'party.US': words('USA:s|amerikansk|amerikanska|amerikanskt|Vita huset'),
    'measure.tariff': words(
      'tull|tullar|tullen|tullarna|importtull|importtullar|tullsats|tullsatsen|tariffer|strafftullar',
    ),
    'measure.rate': words('gäller|betalar|infört|inför|hotar|utannonserade|satsen'),
    'measure.deficit': words(
      'underskott|underskottet|handelsunderskott|handelsunderskottet|överskott|överskottet',
    ),
    'measure.import': words('import|importen|importerade|köpte'),
    'measure.export': words('export|exporten|exporterade|sålde'),
    up: words('ökning|ökade|ökat|upp|steg|högre än'),
    general: words('alla länder|alla andra|tills vidare|under tiden|bastull|alla'),
    'period.2024': words('i fjol|förra året|ifjol'),
    'period.q1': words('första kvartalet'),
    offer: words('sänka|sänker|slopa|erbjudit|erbjuder|erbjudande|beredd|redo|ta bort'),
    'measure.survey': words('tillfrågade|undersökning'),
    'office.president': words('president|presidenten'),
    'office.prime-minister': words('premiärminister|premiärministern|statsminister'),
    'office.general-secretary': words('partiledaren|generalsekreterare|generalsekreteraren|partichefen'),
  },
};
export const danish: LanguageTable = {
  tag: 'da',
  endings: 's',
  words: {
    'party.VN': words('vietnamesisk|vietnamesiske'),
    'party.US': words("USA's|amerikansk|amerikanske|Det Hvide Hus"),
    'measure.tariff': words(
      'told|tolden|toldsats|toldsatser|toldsatsen|straftold|importtold|toldafgift|toldafgifter',
    ),
    'measure.rate': words('gælder|betaler|indført|truer|varslet|satsen'),
    'measure.deficit': words(
      'underskud|underskuddet|handelsunderskud|handelsunderskuddet|overskud|overskuddet',
    ),
    'measure.import': words('import|importen|importerede|købte'),
    'measure.export': words('eksport|eksporten|eksporterede|solgte'),
    up: words('stigning|steg|steget|vokset|op fra|højere end'),
    general: words('alle lande|alle andre|foreløbig|indtil videre|imens|alle'),
    'period.2024': words('sidste år|i fjor'),
    'period.q1': words('første kvartal'),
    offer: words('sænke|sænker|fjerne|tilbyder|tilbød|tilbud|parat|klar til'),
    'measure.survey': words('adspurgte|undersøgelse|respondenter'),
    'office.president': words('præsident|præsidenten'),
    'office.prime-minister': words('premierminister|premierministeren|statsminister'),
    'office.general-secretary': words('partichef|partichefen|generalsekretær|generalsekretæren'),
  },
};
export const norwegian: LanguageTable = {
  tag: 'no',
  endings: 's',
  words: {
    'party.VN': words('vietnamesisk|vietnamesiske'),
    'party.US': words('USAs|amerikansk|amerikanske|Det hvite hus'),
    'measure.tariff': words('toll|tollen|tollsats|tollsatser|tollsatsen|straffetoll|importtoll|tollavgift'),
    'measure.rate': words('gjelder|betaler|innført|truer|varslet|satsen'),
    'measure.deficit': words('underskudd|underskuddet|handelsunderskudd|handelsunderskuddet|overskudd'),
    'measure.import': words('importen|importerte|kjøpte'),
    'measure.export': words('eksport|eksporten|eksporterte|solgte'),
    up: words('økning|økte|økt|steg|høyere enn|opp fra'),
    general: words('alle land|alle andre|foreløpig|inntil videre|i mellomtiden|alle'),
    'period.2024': words('i fjor|fjoråret'),
    'period.q1': words('første kvartal'),
    offer: words('senke|senker|fjerne|tilbyr|tilbød|tilbud|klar til|kutte'),
    'measure.survey': words('spurte|undersøkelse|respondenter'),
    'office.president': words('president|presidenten'),
    'office.prime-minister': words('statsminister|statsministeren'),
    'office.general-secretary': words('partileder|partisjef|generalsekretær'),
  },
};
