import type { TextLanguage } from './text-language.ts';
/** Words that tell languages and sentences apart. */

/** The most usual words of each language, which tell it in a sample of a text. */
export const usualWords: Readonly<Record<Exclude<TextLanguage, 'vi'>, readonly string[]>> = {
  en: 'the of and to in is for that with on said was are from by as it at not'.split(' '),
  'vi-plain':
    'cua va cho voi duoc trong khong cac nhung mot nguoi hang thuong hai ong da thi noi nam ve'.split(' '),
  fr: 'le la les des du et une dans avec pour sur par est au aux plus'.split(' '),
  de: 'der die das und den von mit auf ein eine für ist nicht sich dem zu'.split(' '),
  es: 'el la los las del de en y a una por con para que se al más su como es no'.split(' '),
  id: 'yang dan dengan untuk dari pada di ke itu ini akan oleh sebesar juga'.split(' '),
  it: 'il gli della di che per con una del nel sono alla le da più'.split(' '),
  nl: 'het een van de en met voor op niet zijn dat bij heeft door'.split(' '),
  pt: 'o os as da do dos das em uma com para que não mais são ao pela pelo no na se foi ou disse'.split(' '),
  ro: 'și în de la cu pe din care pentru că este sunt mai nu al ale au fost sau dintre spune către va'.split(
    ' ',
  ),
  sv: 'och att det som en på är av för med till den inte om ett har de från var men vid efter eller alla'.split(
    ' ',
  ),
  da: 'og at det er en af den til på for med ikke som har fra der var men eller efter ved hvis blev kan'.split(
    ' ',
  ),
  no: 'og at det er en av den til på for med ikke som har fra var men eller etter ved hvis ble kan fikk sier mot'.split(
    ' ',
  ),
  pl: 'i w na z do się nie że jest to o za od przez oraz po dla jak tym ale ma był są ich jego która który'.split(
    ' ',
  ),
  cs: 'a v na se je že z do pro by od ve jsou který podle už ho po které mezi jako také bude ale byl'.split(
    ' ',
  ),
  sk: 'a v na sa je že z do pre by od vo sú ktorý podľa už po ktoré medzi ako tiež bude ale bol so za tam'.split(
    ' ',
  ),
  hu: 'a az és hogy nem is egy meg már csak szerint volt azt ki ezt pedig vagy mint akkor minden sem'.split(
    ' ',
  ),
  tr: 've bir bu ile için da de olarak çok gibi daha ise olan göre kadar ancak sonra bunu oldu olduğu arasında'.split(
    ' ',
  ),
  fi: 'ja on ei että se oli mutta kun niin myös mukaan sen ovat joka hän sekä olisi tai ole kuin jos sitä'.split(
    ' ',
  ),
  ms: 'yang dan dengan untuk daripada pada di ke itu ini akan oleh kepada bagi ialah tersebut beliau'.split(
    ' ',
  ),
  fil: 'ang ng sa na mga at ay ni si para hindi ito kung nang niya may naman niyang siya lang pero isang'.split(
    ' ',
  ),
};
/** Letters that only Vietnamese has, and some that few others have. */
export const vietnameseLetters: ReadonlySet<string> = new Set(
  'ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
);
/** Abbreviations whose full stop ends no sentence. */
export const abbreviations = new Set(
  'mr mrs ms dr prof st vs no jan feb mar apr jun jul aug sep sept oct nov dec gen sec amb sr jr inc co corp ltd gov sen rep tp m mme bzw ca nr mrd mio bln approx est'.split(
    ' ',
  ),
);
/** Words after a percentage that leave it standing by itself: no noun that it would be a share of. */
export const functionWords: ReadonlySet<string> = new Set(
  'the a an most many some our my its their this that these those no not people really on for in to from and or but at than as if when while until by with will would is was he she we they it be can could may might under after before any now same then too starts begins remains applies like stays auf für pour sur et y untuk bagi pada ever i you everyone anymore je nous il der ich wir kami'.split(
    ' ',
  ),
);
/** The same of Vietnamese, with its marks and without. */
export const vietnameseFunctionWords: ReadonlySet<string> = new Set(
  (
    'đối với cho lên của mà là được hiện sẽ đang từ vào trong như hay thì và còn chưa đã có do nếu khi tại ở áp nhằm đánh so xuống trước sau này đó kia không vẫn nói đầu quay trở lại tới để rồi hoặc nhưng tạm cũng chỉ nên vì bị thuế dành tôi chúng doanh gọi coi xem phải cần luôn nữa thôi thay bằng kéo tính treo đè chung ấy mới vừa càng rất quá thật lớn nặng hồi lúc kể ' +
    'doi voi cho len cua ma la duoc se dang tu vao nhu hay va con chua da co neu tai o ap danh xuong nay do khong van de roi hoac nhung tam cung chi nen vi bi thue goi coi xem'
  ).split(' '),
);
/** Letters that only Vietnamese has: a box of another language on the page. */
export const onlyVietnamese = /[ơưđạảấầẩậắằẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỷỹ]/iu;
/** What ends a sentence, with the space after it. */
export const sentenceEnd = /[.!?…]+["'”’»)\]]*\s+|[;•·]\s+|\n+/gu;
/** What a sentence begins with. */
export const opensSentence = /[\p{Lu}\p{N}"'“‘«([$€£]/u;
/** Before the first word of a sentence, a quotation or what follows a dash. */
export const clauseOpening = /(^|["“'‘«:(—–-])\s*$/u;
/** The last character before a word that has its capital from its place. */
export const clauseEnd = /[.!?…:;•·|"'“‘«([—–-]$/u;
