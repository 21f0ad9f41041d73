/** Words after a percentage that leave it standing by itself: no noun that it would be a share of. */
const general =
  'the a an most many some our my its their this that these those no not people really on for in to from and or but at than as if when while until by with will would is was he she we they it be can could may might under after before any now same then too starts begins remains applies like stays auf für pour sur et y untuk bagi pada ever i you everyone anymore je nous il der ich wir kami';
const vietnamese =
  'đối với cho lên của mà là được hiện sẽ đang từ vào trong như hay thì và còn chưa đã có do nếu khi tại ở áp nhằm đánh so xuống trước sau này đó kia không vẫn nói đầu quay trở lại tới để rồi hoặc nhưng tạm cũng chỉ nên vì bị thuế dành tôi chúng doanh';
const vietnamesePlain =
  'doi voi cho len cua ma la duoc se dang tu vao nhu hay va con chua da co neu tai o ap danh xuong nay do khong van de roi hoac nhung tam cung chi nen vi bi thue';

const generalWords: ReadonlySet<string> = new Set(general.split(' '));
const vietnameseWords: ReadonlySet<string> = new Set(`${vietnamese} ${vietnamesePlain}`.split(' '));

/** Whether a word, as written on the page, is a function word of Vietnamese. */
export function isVietnameseFunctionWord(word: string): boolean {
  return vietnameseWords.has(word.toLowerCase());
}

/** Whether a word is a function word of any of the languages that the rules know. */
export function isFunctionWord(word: string): boolean {
  return generalWords.has(word.toLowerCase()) || isVietnameseFunctionWord(word);
}
