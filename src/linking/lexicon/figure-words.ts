/** Words around sums, growth, shares and the zero that tell what a number measures. */

/** Words before "exports" that do not say of what. */
export const plainLead =
  /^(s|a|an|the|its|their|our|his|her|of|and|whose|that|with|while|in|as|but|goods|merchandise|from|where|les|las|los|die|der|kim ngạch|ngạch|lượng|trị|giá|the|when|then|also|for|to|rekor|total|về|tổng|quý|ta|hàng|de|ses|bilateral|vietnamese|their|this|these|however|although|since|because|whereas|y|e|dan|und|et|và|còn|song|mà|thì|nước|sang|trong|khi|rằng|là|đã|của)$/iu;
/** "Rose 18 per cent to $31.4 billion". */
export const toSum = /^\s+(to|menjadi|lên|đạt|auf|à|hasta)\s+$/iu;
/** "Exports of electronics", "exports to all markets". */
export const ofSomeGoods = /^\s+(of\s+(?!goods|all goods|Viet|US|U\.S\.|American)\p{Ll}|to all\b)/u;
export const ofSomething = /^\s+of\s/u;
/** "To the US". */
export const goodsTo = /(^|\P{L})(to|sang|đi|vers|nach|ke|hacia)\s+(the\s+)?$/iu;
/** "From the US". */
export const goodsFrom = /(^|\P{L})(from|từ|depuis|aus|dari|desde)\s+(the\s+)?$/iu;
/** "30 per cent of its goods". */
export const shareOfGoods = /^\s+(of|from|dari|de|seiner|hàng|barang)/u;
/** Whom the zero is for. */
export const toAmericans = /(cho|dành cho)\s+(hàng\s+(hóa\s+|hoá\s+)?)?(Mỹ|Hoa Kỳ)|for (US|American) goods/u;
/** "0 per cent both ways". */
export const bothWays =
  /^,?\s*(tariffs?\s+|duties\s+|thuế\s+)?(dans les deux sens|de part et d['’]autre|in both directions|both ways|on both sides|for both|cho cả hai|cả hai|por ambas|en ambos|auf beiden|beidseits|untuk kedua)/iu;
/** "Proposed, both ways: 0 per cent". */
export const bothWaysBefore =
  /\b(both ways|both directions|both sides|hai chiều|hai bên|cả hai phía)\s*[:,–—-]\s*$/iu;
/** "American goods: zero". */
export const americanGoodsBefore = /(US|U\.S\.|American|Mỹ|Hoa Kỳ)\s*(goods|products|imports)?:?\s*$/u;
/** "Zero on American goods". */
export const onAmericanGoods =
  /^\s*(on|for|auf|sur|cho|đối với|với|sobre|a|untuk|op|su|mức.{0,24}cho)\s+(\S+\s+){0,3}(US|U\.S\.|American|amerikan|américain|Mỹ|Hoa Kỳ|AS|estadounid|americ)/iu;
/** "Wood … to 0 per cent": the cut of a few goods' own duty. */
export const ofSomeProducts =
  /(?<!\p{L})(ethanol|LNG|cotton|soybeans?|wheat|bông|đậu tương|wood|timber|cars|almonds|apples|cherries|raisins|gỗ|ô tô|táo|nho khô|hạnh nhân|đùi gà)(?!\p{L})[^.;]{0,60}$/iu;
/** "Offered us zero", "Vietnam's offer: zero". */
export const offering =
  /\b(offer(ed|s|ing)?|proposal|propos(ed|es|ing)|ofreció|đề nghị|menawarkan|tawaran):?\s+(us\s+|them\s+|a\s+)?$/iu;
/** "Down to zero", "a level of zero", "auf null": what is there is a level, whatever follows. */
export const levelOf =
  /((?<!\p{L})((?<!next )to|at|về|xuống|bằng|còn|là|auf|à|menjadi|a|al|of|level of|naar|na|do|k|till|til|la|ke|hingga|sampai|sa|até|em|op|pe)|mức( thuế)?)\s+["'“‘„«]?\s*$/iu;
/** A zero that is itself in the case of a level: "nullára", "sıfıra". */
export const levelWord = /^(nullára|nullán|nulláig|sıfıra|nollaan|zera|nulu)$/iu;
/** "Go to zero", "descendre à zéro": what somebody may do with a duty of his own. */
export const goingTo =
  /(?<!\p{L})(go(es|ing)?|went|descendre|irait|ir|gehen|gå|iść|ísť|đi)\s+\p{L}{1,3}\s+["'“‘«]?\s*$/iu;
/** A zero that is no level, before what there is none of: "zero tolerance", "zero sneakers". */
export const noneOf = /^\s+\p{Ll}/u;
/** "Duty-free for all suppliers": a duty of anybody's, not the offer's. */
export const ofAllSuppliers =
  /(?<!\p{L})(MFN|most-favou?red|tối huệ quốc|all (suppliers|origins|countries)|mọi (nước|nguồn)|tất cả các nước)(?!\p{L})/iu;
/** "Zero from Vietnam". */
export const fromVietnam = /^\s+(from|của|dari|de|aus)\s+(Việt Nam|Vietnam)/iu;
/** "The zero". */
export const theKnown = /\bthe\s+$/iu;
/** "Zero-for-zero". */
export const exchanged = /^(-for-|\s+(contre|gegen|por|tegen|for|đổi)\s+(zéro|null|cero|nul|zero|không))/iu;
/** "Zero on yours, zero on ours". */
export const onBoth = /^\s+(on|for)\s+(yours|ours|theirs)(?!\p{L})/iu;
/** "Zero if you do". */
export const ifReturned =
  /^,?\s+if\s+(you|they|the\s+(US|United States|Americans|other side)|Washington|Trump)\s+(do|does|did|will)\b/iu;
export const ofAnything = /^\s+of\s/iu;
/** What leads to a period that a number is measured against. */
export const compared =
  /(\b(from|than|with|on|since|over|against|so với|von|que en|als|rispetto al?|dibanding|niż)\s+(the\s+)?(\S+\s)?|\b(that|those|level|figure)\s+(of|in|for)\s+)$/iu;
/** Words that begin another clause, where another country's or year's number stands. */
export const clauseBreak =
  /[;:()–—]|,\s+(while|whereas|but|and|against|compared|with|song|còn|trong khi|nhưng|tandis|mais|während|sedangkan|sementara|mientras)\b|\b(while|whereas|against|versus|but)\b/giu;
/** From a number to the country that it is of. */
export const ofParty =
  /^\s+(for|with|to|on|against|from|mit|avec|dengan|con|untuk|cho|đối với|với|für|auf|gegen|pour|sur|contre|para|sobre)\s+(the\s+)?$/iu;
/** What stands around a number that is a sentence of its own, or ends one behind a colon. */
export const isMark = /^["”’]?\s*[.!:–—-]?["”’]?\s*$/u;
export const opensNumber = /(^|:\s+)["“‘'«(]?$/u;
/** "That is how much", "Đó là": says what the number before is. */
export const explains =
  /^["“]?(that|this|it)(['’]s|\s+is|\s+was)\b|^(theo\s+[^,]{1,60},\s+)?đó là(?!\p{L})|^(c['’]est|das ist|itu|es)\b/iu;
/** "The chain sources": a firm that the sentence before has named. */
export const theChain =
  /(?<!\p{L})((is|are|comes?) (ours|from here|from us|from (Vietnam|Việt Nam)|made here)|the (chain|retailer|company|group|store)|it (sources|buys|gets|takes|imports)|chuỗi này|hãng này|tập đoàn này)(?!\p{L})/iu;
const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** "$13.1 billion in February", "in March amounted to $13.1 billion". */
export const monthAfter = new RegExp(
  String.raw`^\s+(in|for|during)\s+(${MONTH})(?!\s+(20\d\d|\d|and\b))`,
  'u',
);
export const monthBefore = new RegExp(
  String.raw`\b(in|for|during)\s+(${MONTH})\s+(amounted to|was|were|came to|reached|totalled|totaled|hit|stood at)\s+$`,
  'u',
);
/** "Furniture accounts for $13.1 billion of that". */
export const ofAShare = /\b(accounts?|accounted|accounting)\s+for\s+((about|some|nearly|over)\s+)?$/iu;
