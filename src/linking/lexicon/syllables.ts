/**
 * Syllables of which Vietnamese personal names are made, without diacritics: family names, middle names and
 * given names. A capitalised one directly beside a given name of ours makes it another person's name.
 */
export const nameSyllables: ReadonlySet<string> = new Set(
  (
    'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly mai dinh trinh cao luong dao doan ' +
    'ta chau truong kieu thai tu luu ton quach van thi minh manh quoc duc huu ngoc hong thanh chi hoa xuan ' +
    'thu thuy kim anh bao hai nam viet tien tuan hung dung long binh lam ha phuc phuoc phoc dien chinh khanh ' +
    'linh lan hien giang nga nhung trang huong phuong tuyet bich cong dinh gia quang sinh nhat tan khac sy the ' +
    'trong tri trung tung vinh vy yen son thang thinh loc loi kien khoa hieu hau dat cuong canh an chau q j'
  ).split(' '),
);
