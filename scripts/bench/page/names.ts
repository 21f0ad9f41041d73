import type { Subject } from '../../../src/model/subject.ts';
import { pick, random } from '../random.ts';

const SURNAMES =
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Mai Trịnh Tô Smith Johnson Garcia Miller Davis Wilson Moore Taylor Clark Lewis'.split(
    ' ',
  );
const MIDDLES =
  'Văn Thị Minh Hồng Đức Quốc Mạnh Thanh Ngọc Xuân Hải Quang Hữu Đình Công Bảo Gia Kim Thu Tuấn A. J. Maria Lee Ann Paul'.split(
    ' ',
  );
const GIVEN =
  'Chính Diên Phớc Hưng Hùng Lâm Hà Long An Bình Châu Dũng Giang Hạnh Khánh Linh Nam Oanh Phúc Quân Sơn Tâm Uyên Việt Yến Anna James Peter Lucia Hans Kofi Ivan Carla'.split(
    ' ',
  );
const CONSONANTS = 'b c d f g h k l m n p r s t v'.split(' ');
const VOWELS = 'a e i o u'.split(' ');

/** As many as real subjects have on average. */
const NAMES_PER_SUBJECT = 5;

/** Made-up names of people and firms, Vietnamese and English, all different, as aliases of subjects. */
export function namedSubjects(count: number): Subject[] {
  const names = madeNames(count);
  return Array.from({ length: Math.ceil(count / NAMES_PER_SUBJECT) }, (_, at) => {
    const own = names.slice(at * NAMES_PER_SUBJECT, (at + 1) * NAMES_PER_SUBJECT);
    const label = own[0] ?? '';
    return {
      id: `made-${at}`,
      group: 'others',
      label: { en: label, vi: label },
      description: { en: '', vi: '' },
      aliases: own.map((text) => ({ text, form: 'phrase' })),
      related: [],
    };
  });
}

function madeNames(count: number): string[] {
  const next = random(7);
  const invented = (): string => {
    let name = '';
    for (let part = 0; part < 2 + Math.floor(next() * 2); part++)
      name += pick(next, CONSONANTS) + pick(next, VOWELS);
    return (name.at(0) ?? '').toUpperCase() + name.slice(1);
  };
  const names = new Set<string>();
  while (names.size < count) {
    const kind = next();
    if (kind < 0.4) names.add(`${pick(next, SURNAMES)} ${pick(next, MIDDLES)} ${pick(next, GIVEN)}`);
    else if (kind < 0.8) names.add(`${pick(next, GIVEN)} ${invented()}`);
    else if (kind < 0.9) names.add(`${pick(next, SURNAMES)} ${pick(next, MIDDLES)} ${invented()}`);
    else names.add(`${invented()} ${invented()} Corporation`);
  }
  return [...names];
}
