/** Words beside names that tell our officials from other people and from things. */

/**
 * Given names that are common words, places' parts or other nations' names, too: alone they need a verb. In
 * Vietnamese "chính" is one as well: "Chính sự chậm trễ".
 */
export const ambiguousAlone = new Set(['long', 'ha', 'dung', 'lam', 'binh']);
/** "Hung" as the verb's past, which has no subject before it. */
export const hangs = /^\s+(up|on|over|out|in|from|between|around|by|parliament|jury|above|low|high)\b/iu;
/** Verbs that a person does tell "Long said" from "long bonds"; regular ones end in -ed. */
export const verbs = new Set(
  'speaks sits holds oversees takes keeps works brings stays goes comes stands signs runs serves spoke went flew led took gave made came left held saw knew thought kept sent drew won got did does had has can could may is was hopes expects leads heads chairs visits calls insists notes believes thinks knows sees argues stresses replies recalls repeats promises says said say told tells adds asks meets warns urges wrote met wants will would had also who himself then has nói cho khẳng nhấn yêu đề chỉ phát lưu nhận kiến giao lo noi khang nhan yeu de chi phat luu kien kata ujar sagt sagte dijo disse'.split(
    ' ',
  ),
);
/** Between the names of a list. */
export const listJoint = /^(,|\s(and|và|et|und|dan|y)|,\s(and|và))\s$/u;
/** Capitalised words that are no part of a person's name although they may stand beside one. */
export const notNames = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december but and when while if as for with then yet only what why how will can ' +
    'does did has is was both meanwhile after before although because since today later earlier yesterday ' +
    'here there still now again instead even also the a an in on at to from by that this party comrade vice ' +
    'deputy minister president former then mr ms mrs dr us theo sau khi nhung va con the trong cung voi cho ' +
    'tai truoc ve vi do neu the ngay hom q r says tells meets asks wants warns urges leads calls offers hails ' +
    'told said say exclusive live update video watch opinion analysis explainer thus hence either neither ' +
    'could would should might must shall let speaking joining asked according quoting citing like unlike under over per'
  ).split(' '),
);
/**
 * "A buffalo called Trump", "two kittens named Chinh", "a dog is named Lam", "đứa cháu tên Diên": something gets its
 * name. "He called Trump", "the man who named Diên" give nobody one: what the verb names stands before it, and is
 * new to the reader.
 */
export const naming =
  /(?<!\p{L})((an?|one|two|three|another|some|our|my|his|her|their|whose|ein(e|er)?|une?|un[oa]?|een|sebuah|seekor)\s+(\p{Ll}[\p{L}\p{M}-]*\s+){1,4}|(is|was|are|were|been|it|him|her)\s+(\p{Ll}+\s+)?)(called|named|nicknamed|dubbed|genannt|namens|appelée?s?|nommée?s?|llamad[oa]s?|bernama|genaamd|chiamat[oa])\s+(mr\.?\s+|ông\s+)?$|(?<!\p{L})(nicknamed|dubbed|by the name of|tên( là)?)\s+$/iu;
/** Whoever has one of these before his name is a person that may be ours: "a negotiator called Nguyen Hong Dien". */
export const ofAPerson =
  /(?<!\p{L})(somebody|someone|man|official|certain|negotiator|minister|envoy|diplomat|leader|politician|adviser|advisor|deputy|delegate|counsell?or|attaché|chief|head|premier|president|technocrat|veteran)\s+(called|named)\s+$/iu;
/** Titles that none of our officials has; they introduce nobody, because no name follows but the given one. */
export const otherTitles = new Set(
  'judge captain coach reader professor colonel general doctor father mayor governor senator justice inspector superintendent chef sergeant'.split(
    ' ',
  ),
);
/** "Trump Tariffs": what a President has without its being a brand. */
export const partOfGovernment = /^(Administration|Cabinet|Treasury|Tariffs?|Republicans?)$/;
/** "Mr. Hung, 46,": no news gives an official's age. */
export const age = /^\s*,\s*(aged\s+)?\d{1,2}\s*(,|\)|tuổi)|^\s*\(\d{1,2}\)/iu;
/** "Mr. Hung from the canteen". */
export const origin = /^\s+(from|aus|từ)\s+\S/iu;
/** "Mr. Hung in Da Nang". */
export const place = /^\s+(in|at|ở)\s+(?=\p{Lu})/u;
/** "Also a Hưng", "another Mr. Hung", "our Mr. Hưng", "this Mr Hung", "một ông Hưng". */
export const another =
  /(?<!\p{L})(also|another|different|other|our|my|your|this|một)\s+(an?\s+)?(mr\.?\s+|ông\s+)?$/iu;
/** "Ông Hưng khác". */
export const anotherBehind = /^\s+khác(?!\p{L})/iu;
/** "A carpenter, Mr. Hung": who needs an indefinite article is not the one that the page knows. */
export const introduced =
  /(^|[.;:!?]\s+|\band\s+)(an?|another|một)\s+(\p{Ll}[\p{L}\p{M}-]*\s?){1,3},\s+((mr|ms|mrs)\.?|ông|bà)\s+$/iu;
/** "Our events manager, Mr. Hung": of the writer's own house. */
export const ofOurs = /\b(our|my|your)\s+(\p{Ll}[\p{L}\p{M}-]*\s?){1,3},\s+((mr|ms|mrs)\.?|ông|bà)\s+$/iu;
/** "Mr. Hung at the factory". */
export const workplace =
  /^\s+(at|from|in|of)\s+the\s+(\p{L}+\s+){0,2}(factory|workshop|mill|plant|shop|canteen|stall|market|port|yard|warehouse|desk|club)(?!\p{L})/iu;
/** "Mr. Hung, who runs the stall": work that no official of ours does. */
export const livelihood =
  /^,\s+(who|whose)\s+(\p{L}+\s+){0,2}?(runs?|sells?|owns?|keeps?|works?|lives?|drives?|makes?|grows?|teaches|cuts|cooks|imports?|buys?|rents?|farms?|fishes|repairs?|coaches|plays?|shop|stall|farm|workshop)(?!\p{L})(?!\s+((the|his|her|a|its)\s+)?(\p{L}+\s+){0,2}(ministry|government|party|office|country|talks|negotiations|delegation|portfolio|province|city|department|agency))/iu;
/** "Mr. Hung, one of the farmers": what may stand before a role that follows a name. */
export const apposition = /^,\s+((an?|the|who|one|of|our|their|his|her|is|một)\s+)?(\S+\s+){0,3}$/iu;
/** Between a role and the name: a short title at most. */
export const shortTitle = /^,?\s+((called|named|tên( là)?)\s+)?(\p{Lu}\p{Ll}{1,2}\.?\s+|ông\s+)?$/u;
/** "Reporting by": what follows is a credit, wherever it stands. */
export const creditLead = /\b(by|from)$/iu;
/** "Photo:", "Photo by". */
export const creditLabel = /^\s*:|^\s+(by|de|von)\b/iu;
/** "By Nguyễn Hồng". */
export const bylineStart = /^\s*(?:by|bởi|von|par|oleh)\s+\p{Lu}/iu;
/** "Bayern Munich's Lam". */
export const ownerBefore = /\p{Lu}[\p{L}\p{M}]+['’]s\s+$/u;
/** "T. Lam". */
export const initialBefore = /(^|[\s(])\p{Lu}\.\s?$/u;
/** "Vietnam's Chinh". */
export const possessive = /^['’]s\s+$/iu;
/** A possessive, a label's colon or a bracket. */
export const personAfter = /^(['’]s|:|\s*\()/u;
/** Where a label may begin. */
export const creditOpening = /(^|[([|—–./;\n])$/u;
/** A bracket, the end of the line, or a full stop before a new sentence. */
export const creditEnd = /[)\]\n]|\.(?=\s+\p{Lu}\p{Ll}{3,}|$)/u;
/** Things that are sold under a name: "the Trump brand", "Trump villas", "Trump-branded". */
export const soldUnder =
  /^(['’]s)?[\s-]+(brand(ed|s|ing)?|partnerships?|villas?|towers?|hotels?|resorts?|golf|courses?|coins?|tokens?|memecoins?|crypto|clubs?|casinos?|condos?|apartments?|residences?|real estate|propert(y|ies)|famil(y|ies)|merchandise|sneakers|watch(es)?|bibles?|steaks|vodka|mobile|licen[cs]es?|franchises?|ventures?|business(es)?|compan(y|ies)|firms?|foundation|heirs?|sons?|children|kids|daughter)(?!\p{L})/iu;
/** The same in Vietnamese, which puts the thing first. */
export const soldUnderVietnamese =
  /(?<!\p{L})(thương hiệu|nhãn hiệu|gia đình|nhà|tập đoàn|liên danh|liên doanh|công ty|biệt thự|tháp|tòa tháp|khách sạn|sân golf|dự án|con trai|con gái)\s+["“]?$/iu;
/** What shows that a "Trump deal", a "Trump project" is one of the family's firm. */
export const ofTheFirm =
  /(?<!\p{L})(golf|resort|villas?|hotels?|condos?|developer|sân golf|biệt thự)(?!\p{L})/iu;
export const dealOfTheFirm = /^\s+(deals?|projects?|investments?|sites?|course)(?!\p{L})/iu;
/** A quotation or a dash behind a name: its words, or words on it. */
export const quoteAfter = /^\s*[“"‘«]\S|^\s+[–—-]\s/u;
/** Between an office that a person once had and the name: "nguyên Bộ trưởng Tài nguyên và Môi trường …". */
export const ofMinistry = /^(\s+(là\s+)?[\p{L}\p{M}&-]+,?){0,7}\s+$/u;
/** Between a name and an office in a list or apposition: "… - Justice Minister", "…, minister of justice". */
export const toOffice = /^(\s+\([^)]{1,20}\))?(,|\s+[–—-]|:|\s+là|\s+\()\s*([\p{L}\p{M}]+\s+){0,5}$/u;
/** How one speaks of a neighbour, too: such a word needs a verb or a pause behind a common given name. */
export const familiar = /^(anh|chú|bác|bac|chu)$/iu;
export const commonGiven = new Set(['hung', 'dung', 'long', 'ha', 'binh', 'lam', 'chinh']);
