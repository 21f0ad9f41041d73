import { type Lexicon, words } from './words.ts';

/** Names of the talks that are whole without a word beside them: other languages' own, and those of the pair in Vietnamese. */
const namedTalks = words(
  'Handelsgespräche|Handelsgesprächen|Handelsverhandlungen|Zollverhandlungen|Zollgespräche|Zollgesprächen|négociations commerciales|négociations tarifaires|pourparlers commerciaux|discussions commerciales|perundingan dagang|perundingan perdagangan|negosiasi dagang|negosiasi tarif|perundingan tarif|negociaciones comerciales|negociaciones arancelarias|conversaciones comerciales|trattative commerciali|negoziati commerciali|handelsgesprekken|handelsbesprekingen|đàm phán Việt - Mỹ|đàm phán Việt-Mỹ|đàm phán Việt Nam - Hoa Kỳ|đàm phán Việt Nam - Mỹ|đàm phán Mỹ - Việt|đàm phán Mỹ-Việt',
);

/** How people meet who are not in one place, and what they have then. */
const remotely = words('virtual|online|video|remote|phone|telephone');
const exchanges = words(
  'call|talk|talks|meeting|session|exchange|discussion|discussions|conference|conversation|dialogue',
);
const exchangesVietnamese = words(
  'trao đổi|cuộc trao đổi|hội đàm|cuộc hội đàm|cuộc họp|cuộc gặp|buổi làm việc',
);

/** Each of some words with each of others behind it. */
function joined(first: readonly string[], second: readonly string[]): readonly string[] {
  return first.flatMap((a) => second.map((b) => `${a} ${b}`));
}

/**
 * Words of which phrases for the talks, calls, meetings and papers are made. The usual phrases are aliases in
 * `data/subjects/negotiation.json`, which `compile.ts` gives the same classes; what stands here are their rarer turns.
 */
export const events: Lexicon = {
  talks: [
    ...namedTalks,
    ...words(
      'talks|negotiations|negotiation|trade-talks|discussions|đàm phán|thương lượng|cuộc đàm phán|các cuộc đàm phán|thương thảo|trade dialogue',
    ),
  ],
  'talks.named': namedTalks,
  'talks.modifier': words(
    'trade|tariff|tariffs|trade and tariff|economic and trade|bilateral trade|bilateral economic and trade|bilateral|reciprocal trade|trade deal|trade agreement|thương mại|thuế quan|thuế|thuế đối ứng|thương mại song phương|thương mại đối ứng|kinh tế thương mại|kinh tế và thương mại|kinh tế - thương mại|hiệp định thương mại|hiệp định thương mại đối ứng|về thuế|về thuế quan|về thuế đối ứng|về thương mại|về hiệp định thương mại đối ứng|reciprocal tariff|tariff-cutting|thỏa thuận thương mại|thoả thuận thương mại|thỏa thuận thương mại đối ứng|reciprocal trade agreement|bilateral trade agreement|các vấn đề kinh tế, thương mại|các vấn đề kinh tế|kinh tế, thương mại|liên quan đến thuế quan|liên quan đến thuế|two-way trade|trade issues|agreement on reciprocal trade',
  ),
  /** What talks on trade end in. */
  'trade.pact': words(
    'trade deal|trade agreement|trade accord|trade pact|trade truce|reciprocal trade agreement|thỏa thuận thương mại|thoả thuận thương mại|hiệp định thương mại|accord commercial|Handelsabkommen|Handelsdeal|acuerdo comercial|acordo comercial|accordo commerciale|handelsakkoord|handelsdeal|kesepakatan dagang|perjanjian dagang|umowa handlowa|obchodní dohoda|obchodná dohoda|kereskedelmi megállapodás|ticaret anlaşması|handelsavtal|handelsaftale|kauppasopimus',
  ),
  'reciprocal.phrase': words(
    'reciprocal import tariffs|thuế quan có đi có lại|thuế có đi có lại|thuế tương hỗ|thuế quan tương hỗ|reciprocal tariff rate|reciprocal tariff rates|mức thuế đối ứng|chính sách thuế đối ứng|tarif resiprokal|tarif timbal balik|bea masuk resiprokal|reziproke Zölle|reziproken Zölle|reziproken Zöllen|droits de douane réciproques|droits de douane dits réciproques|taxes réciproques|surtaxes réciproques|aranceles recíprocos|dazi reciproci|wederkerige heffingen|wederkerige tarieven|về thuế đối ứng',
  ),
  reciprocal: words(
    'reciprocal|so-called reciprocal|đối ứng|có đi có lại|tương hỗ|resiprokal|réciproques|reziproke|reciprocas',
  ),
  retaliatory: words(
    'retaliatory|retaliation|trả đũa|retaliatory tariffs|retaliatory tariff|retaliatory duties|thuế trả đũa',
  ),
  'tariff.noun': words('tariff|tariffs|duty|duties|levy|levies|rate|rates|thuế|thuế quan|thuế suất|mức thuế'),
  'round.first': words(
    'first-round|first sitting|first formal round|first official round|first negotiating session|maiden round|vòng I|phiên đầu|phiên 1|phiên một|vòng đàm phán đầu|vòng đàm phán thương mại đầu tiên|phiên đàm phán số 1|phiên làm việc đầu tiên|cuộc đàm phán đầu tiên|round-one',
  ),
  'round.second': words(
    'second-round|second negotiating session|second sitting|second formal round|second official round|vòng II|vòng kế tiếp|phiên hai|phiên 2|vòng đàm phán thương mại thứ hai|phiên đàm phán hai|phiên đàm phán số 2|round-two',
  ),
  /** After "vòng đàm phán": the phrase is broken up by other words in between. */
  'ordinal.first': words('đầu tiên|thứ nhất|thứ 1|số 1|lần đầu|lần thứ nhất'),
  'ordinal.second': words('thứ hai|thứ 2|số 2|lần thứ hai|lần thứ 2|lần hai|lần 2'),
  'round.head': words('vòng|phiên'),
  /** Rounds of other things. */
  'round.other': words(
    'football|soccer|cup|league|match|matches|tie|FC|stadium|tournament|knockout|qualifier|qualifiers|draft pick|golf|boxing|chess|tennis|bidding|bids|auction|funding|financing|Series A|job cuts|layoffs|interviews|voting|vote|ballot|election|town halls|markdowns|olympiad|exam|exams|cooking|drinks|applause|vaccination|compensation|payments|payouts|vaccinations|tests|inspections|beers|quiz|lottery|draw|hiring|bóng đá|cúp|giải|trận|đấu thầu|vòng loại|bảng đấu|tuyển sinh|workers|casting|stimulus|sanctions|repairs|fertiliser|administrative review|antidumping|quarter-final|semi-final|finals|thể thao|bị loại|V.League|V-League|HLV|CLB|câu lạc bộ|đội tuyển|đội bóng|tứ kết|bán kết|chung kết|ghi bàn',
  ),
  'call.phone': [
    ...words(
      'call|conversation|conference call|hội đàm qua điện thoại|cuộc điện thoại|cuộc gọi điện|cuộc gọi điện thoại|cuộc trao đổi',
    ),
    ...joined(remotely, exchanges),
    ...joined(exchangesVietnamese, words('trực tuyến|qua video|qua mạng|từ xa')),
  ],
  'date.launch-call': words(
    'April 23 call|23 April call|April 23 phone call|April 23 phone talks|April 23 conversation|23 April conversation|call of 23 April|call on April 23|cuộc điện đàm ngày 23/4|điện đàm ngày 23/4|cuộc điện đàm 23/4|April 23|23 April|Apr 23|Apr. 23|23 Apr|23rd of April|April 23rd|23/4|23-4|23.4|23/04|ngày 23 tháng 4|23 tháng 4',
  ),
  'date.lam-call.day': words(
    'April 4|4 April|Apr 4|Apr. 4|4/4|4-4|4 tháng 4|ngày 4 tháng 4|4/4/2025|April 4th',
  ),
  'date.lam-call': words(
    'April 4|4 April|Apr 4|Apr. 4|4/4|4-4|4 tháng 4|ngày 4 tháng 4|4/4/2025|April 4th|early April|April',
  ),
  'delegation.technical': words(
    "technical group|technical negotiating team|technical negotiating delegation|delegation of technical negotiators|expert delegation|technical working delegation|team of technicians|technical negotiators|đoàn chuyên viên kỹ thuật|đoàn chuyên gia|nhóm kỹ thuật|delegation of trade experts|technical experts' delegation|team of Vietnamese technical experts|group of technical experts|delegation of Vietnamese experts|technical-level delegation|technical-level team",
  ),
  'meeting.cabinet': [
    ...joined(
      words('cuộc họp|phiên họp|cuộc họp của|phiên họp của'),
      words('Chính phủ|Thường trực Chính phủ'),
    ),
    ...words(
      "Government meeting|meeting of the government|meeting of the Cabinet|special cabinet meeting|emergency cabinet meeting|Cabinet-level meeting|session of the cabinet|meeting of cabinet members|hội nghị Chính phủ|họp nội các|meeting of his cabinet|meeting with his cabinet|meeting of her cabinet|meeting of the full cabinet|meeting of ministers|government's meeting|cabinet's meeting",
    ),
  ],
  apec: words('APEC'),
  'apec.trade': words(
    "Ministers Responsible for Trade|Ministers Responsible for Trade Meeting|Ministers Responsible for Trade's Meeting|meeting of ministers responsible for trade|trade ministers|trade ministers'|trade ministers' meeting|trade ministerial|trade meeting|MRT|MRT meeting|ministerial on trade|ministerial meeting on trade|ministerial|ministers' meeting|ministers meeting|ministers' meeting on trade|trade gathering|meeting of trade ministers|trade conclave|Bộ trưởng phụ trách thương mại|các Bộ trưởng phụ trách thương mại|bộ trưởng thương mại|các bộ trưởng thương mại|Bộ trưởng Thương mại",
  ),
  'apec.meeting': words(
    "meeting|gathering|conference|ministerial|session|meet|meetings|Hội nghị|cuộc họp|kỳ họp|talks|forum's trade ministers",
  ),
  'apec.other': words('summit|2027|forum|CEO|leaders|leaders week|economic leaders|tuần lễ cấp cao'),
  'decree.strategic': words(
    'decree on strategic trade controls|strategic trade control decree|strategic-trade decree|decree on managing strategic trade|decree on controlling strategic trade|decree for strategic trade management|decree governing strategic trade|decree on the control of strategic trade|draft decree on strategic trade control|draft decree on strategic trade|draft strategic trade decree|draft strategic trade management decree|nghị định về kiểm soát thương mại chiến lược|dự thảo nghị định về kiểm soát thương mại chiến lược|dự thảo nghị định kiểm soát thương mại chiến lược|dự thảo nghị định về thương mại chiến lược|nghị định của Chính phủ về kiểm soát thương mại chiến lược',
  ),
  offer: words(
    'offer|offered|offers|offering|proposed|proposes|proposal|proposing|willing|ready|cut|cuts|cutting|reduce|reduced|reducing|bring|lower|lowering|slash|drop|dropping|both ways|both directions|both sides|likewise|in return|do the same|same in return|reciprocate|floated|dangled|dangles|put on the table|on the table|remove|scrap|eliminate|đề nghị|đề xuất|sẵn sàng|giảm|hạ|hai bên|cả hai phía|cùng|xuống|proposait|proposer|ramener|réduire|bietet|angeboten|senken|menawarkan|menurunkan|tawarkan|ofreció|reducir|offerto|azzerare|verlagen|dans les deux sens|de part et d’autre|por ambas partes|ambas partes|beidseits|auf beiden Seiten|kedua pihak|kedua negara|a proposé|proposé|propuso|siap|take duties|repeats|pledge|pledged|promise|promised|matched|tariff-free',
  ),
  /** Words of which a part would be something else: "lời giải" is no "giải". */
  idiom: words(
    'giá trị|trị giá|lời giải|giải pháp|giải quyết|giải đáp|giải thích|giải trình|hòa giải|hoà giải|giải tỏa',
  ),
  /** Says that everybody pays: the general duty. */
  general: words(
    "all nations|all countries|all partners|all trading partners|every country|every nation|every trading partner|nearly every country|almost every country|nearly all|almost all|most countries|virtually all|virtually every|all imports|all goods|everyone|everybody|everyone else|everybody else|all origins|every origin|all suppliers|the rest of the world|le reste du monde|reste du monde|resto del mundo|the world|bất cứ ai|bất kỳ ai|across the board|across-the-board|universal|blanket|baseline|flat|uniform|general|standard|minimum|base|temporary|temporarily|interim|for now|for the time being|90 days|90-day|ninety days|ninety-day|three months|pause|paused|during the pause|grace period|stopgap|meantime|floor|today's|present|current|remains in force|remaining|retained|same as|like others|tất cả các nước|tất cả các quốc gia|mọi quốc gia|mọi nước|mọi đối tác|các nước|các nước khác|hầu hết các nước|mức chung|cơ bản|cơ sở|tạm thời|tạm|90 ngày|ba tháng|phổ quát|toàn cầu|tous les pays|tout le monde|chacun|provisoirement|plancher|universel|alle Staaten|allen Staaten|allen anderen Staaten|alle anderen|alle Länder|allen Ländern|Basiszoll|vorläufig|semua negara|seluruh negara|sementara|todos los países|casi todos|todos los socios|tutti i paesi|alle landen|dozens of countries",
  ),
};
