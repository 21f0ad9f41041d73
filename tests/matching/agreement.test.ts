import { describe, expect, test } from 'vitest';
import { type Agreement, agreement } from '../../src/matching/agreement.ts';

const rows: Record<Agreement, readonly (readonly [form: string, surface: string])[]> = {
  exact: [
    ['Chính', 'Chính'],
    ['Chính', 'CHÍNH'],
    ['Chính', 'Chi\u0301nh'],
    ['Hòa', 'Hoà'],
    ['Thúy', 'Thuý'],
    ['khỏe', 'khoẻ'],
    ['Việt', 'Vie\u0323\u0302t'],
    ['Đức', 'Ðức'],
    ['Trump', 'TRUMP'],
    ['Phạm Minh', 'Phạm\u00a0\nMi\u00adnh'],
    ['Straße', 'STRASSE'],
    ['İzmir', 'Izmir'],
  ],
  plain: [
    ['Chính', 'Chinh'],
    ['Phạm Minh Chính', 'PHAM MINH CHINH'],
    ['Hồ Đức Phớc', 'Ho Duc Phoc'],
    ['tô', 'to'],
  ],
  partial: [
    ['Nguyễn Hồng Diên', 'Nguyên Hông Diên'],
    ['Trần Hồng Hà', 'Trân Hông Hà'],
    ['Hồ Đức Phớc', 'Hô Duc Phoc'],
    ['Hồ Đức Phớc', 'Ho Đuc Phoc'],
    ['Tô Lâm', 'Tô Lam'],
    ['Phớc', 'Phơc'],
    ['Phớc', 'Phóc'],
  ],
  conflict: [
    ['Hưng', 'Hùng'],
    ['Hùng', 'Hưng'],
    ['Dũng', 'Dụng'],
    ['to', 'tô'],
    ['Lam', 'Lâm'],
    ['Chính', 'Chỉnh'],
    ['Chính', 'Chînh'],
    ['Phạm Minh', 'Phám Minh'],
    ['Minh Hà', 'Mình Ha'],
    ['Duc', 'Đức'],
    ['Hòa', 'Hoà\u0301'],
    ['Chính', 'Chinh x'],
    ['Chính', ''],
  ],
};

for (const [expected, pairs] of Object.entries(rows)) {
  describe(expected, () => {
    test.each(pairs)('%s as %s', (form, surface) => expect(agreement(form, surface)).toBe(expected));
  });
}
