/** Words around talks, rounds, calls and occasions that tell whose they are. */

/** Words that lead to what talks are about. */
export const about =
  /^["”']?\s+(on|over|about|regarding|concerning|for|về|liên quan đến)\s+[\p{L}\p{M}\s"“”'’,]{0,40}$/iu;
/** Talks on these are not on trade. */
export const otherTopics =
  /^(climate|peace|security|defen[cs]e|nuclear|visa|migration|health|budget|coalition|ceasefire|rights|aviation|space|education|labou?r|pay|wage|salary|union|contract|merger|takeover|transfer|rent|price|hòa|hoà)$/iu;
/** "Talks with the United States". */
export const withPartner = /^\s+(with|với)\s+(the\s+|phía\s+)?$/iu;
/** "Talks between the United States and …". */
export const betweenPartners = /^\s+between\s+(the\s+)?$/iu;
/** "Talks between the two sides". */
export const betweenTheTwo = /^\s+between\s+the\s+two/iu;
/** From the talks to a country that takes part: "with", "between Japan and". */
export const leadsToPartner =
  /^\s+(\S+\s+){0,5}?(with|between|avec|mit|dengan|với|giữa|by|of|from)\s+(the\s+|\S+(\s\S+)?\s+(and|và)\s+(the\s+)?)?$/iu;
/** From a country to its talks: "Japan's own". */
export const ownerGap = /^(['’]s|['’])?\s+(own\s+|first\s+|second\s+)?$/u;
/** The same, with a round between: "Japan's third round of". */
export const ownerOfRound = /^(['’]s)\s+\S+\s+(round|rounds)\s+(of\s+)?$/u;
/** Words of a sentence on where people meet. */
export const gathering = /APEC|round|vòng|meeting|hội nghị|held|tại|ở/iu;
/** A call that can be no visit. */
export const phone = /phone|điện|dien\s+dam|gọi|video|virtual|online|remote|trực tuyến|qua mạng|từ xa/iu;
export const trump = /trump/iu;
export const lam = /l[aâ]m/iu;
export const withGap = /^\s+(with|với)\s+$/iu;
/** A word that may be a verb. */
export const bareCall = /^calls?$/iu;
/** Before "call" as a verb, or as another kind of call. */
export const beforeVerb =
  /\b(to|will|would|can|could|may|might|must|should|not|they|we|you|I|who|please|conference)\s+$/iu;
/** After "call" as a verb, or in "call for calm". */
export const afterVerb = /^\s+(for|on(?!\s+(\p{Lu}|\d))|it|him|her|them|your|off|center|centre|upon)\b/iu;
/** From the call to who took part in it. */
export const leadsToSpeaker = /^\s+(with|between|với|avec|mit|dengan|con)\s+(the\s+|ông\s+|mr\.?\s+)?/iu;
/** Words for talks inside a round's own name. */
export const namesTalks = /đàm\s+phán|dam\s+phan|thương\s+lượng|negotiat|talks/iu;
/** "Our vendors": whom a firm has its rounds with. */
export const ofFirms =
  /\b(our|their|its)\s+(\p{L}+\s+)?(vendors|suppliers|landlords|lenders|creditors|carriers)\b/iu;
/** The label of an entry of another time: "1996: …". */
export const pastEntry = /^\W{0,3}(1[89]\d\d|20[01]\d|202[0-4])\s*[:–—-]/u;
/** "China and Vietnam". */
export const pairOf = /^\s+(and|và|et|und|y|e|dan)\s+$/iu;
/** "The pair of them had a phone call". */
export const ofBoth = /(?<!\p{L})(the (pair|two)|the two of them|both|hai ông|hai người|hai vị)(?!\p{L})/iu;
/** "The president of Brazil". */
export const ofElsewhere = /^\s+of\s/iu;
/** "The talks, the first round of which is due on 7 May". */
export const pronoun = /^(which|it|them|these|those|this|that)$/iu;
/** "The first round of". */
export const ofObject = /^\s+(of|của)\s+(the\s+)?/iu;
/** "With my landlord", "with the unions": talks that no governments have. */
export const withSomebody =
  /^\s+(with|between)\s+(the\s+(landlord|unions?|owners?|lenders?|banks?|insurers?|airline|club|players?|residents|farmers|contractors?)|rail|trade unions?|workers|teachers|my|his|her|our|their|a|an|unions?|lenders?|creditors?|owners?)\s+\p{Ll}/u;
/** The same in Vietnamese, behind an ordinal or not. */
export const withSomebodyVietnamese =
  /^(\s+(đầu tiên|thứ nhất|thứ hai))?\s+với\s+(một\s+|các\s+)?(quỹ|ngân hàng|công ty|chủ|khách|nhà thầu|người|hàng xóm|phụ huynh|công đoàn|nhà cung cấp)(?!\p{L})/iu;
/** A cabinet or delegation "of the European Union", "in Washington". */
export const ofAnotherPlace = /^\s+((of|from)\s+the\s+(?!Vi[eệ]t)\p{Lu}|in Washington|at the White House)/u;
/** "The next regular cabinet meeting". */
export const notThisOne = /\b(next|regular|monthly|weekly|previous|another|following)\s+(regular\s+)?$/iu;
/** "Trump's cabinet meeting". */
export const ofAmerica = /(Trump['’]s|US|U\.S\.|White House)\s+$/u;
/** "Reciprocal tariffs on American almonds". */
export const againstAmerica = /^\s+(on|against)\s+(the\s+)?(US|U\.S\.|American|United States)/u;
/** Words of the retail trade. */
export const retail =
  /\b(retail\w*|chains?|stores?|shops?|shelves|merchandise|supermarkets?|buyers?|chuỗi|bán lẻ|hệ thống|siêu thị|goods|sources?|products?|ritel|Einzelhändler|distributeur|detaillant|minorista|gets|sold|sells|bezieht|compra|adquiere|lấy)\b/iu;
/** "Japan-US". */
export const pairGap = /^[-–—/]\S*\s*$/u;
/** "Beijing's retaliatory". */
export const tariffOwner = /^(['’]s?)?\s+(\S+\s)?$/u;
/** A day, month or year beside an event that is another than its own: "on July 2", "ngày 22/4", "Tối 11/11/2024". */
export const dayBeside =
  /(?<![\p{L}\p{N}])((?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s+(?<day>\d{1,2})(?!\d)|(?<day2>\d{1,2})(st|nd|rd|th)?\s+(of\s+)?(?<month2>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*|(?<day3>\d{1,2})\s?[/-]\s?(?<month3>\d{1,2})(?![\d%])|(?<day4>\d{1,2})\s+tháng\s+(?<month4>\d{1,2}))/giu;
/** The same month without a day: "in June". */
export const monthBeside =
  /(?<!\p{L})(in|since|tháng)\s+(january|february|june|july|august|september|october|november|december|6|7|8|9|10|11|12|sáu|bảy|tám|chín)(?!\p{L})/iu;
/** "The third call", "lần thứ ba": a later one. */
export const laterOrdinal =
  /(?<!\p{L})(third|fourth|fifth|sixth|latest|lần thứ (ba|tư|năm|3|4|5))\s+(\p{L}+\s+){0,2}$/iu;
/** "Phiên họp Chính phủ thường kỳ": the session of every month. */
export const regular = /^\s+(thường kỳ|tiếp theo|regular)(?!\p{L})/iu;
/** A sentence that tells of a call which the next one goes on about. */
export const spokeBefore = /(?<!\p{L})(spoke|talked|phoned|rang|called|call|điện đàm|gọi)(?!\p{L})/iu;
