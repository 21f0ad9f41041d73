/**
 * Micro-benchmark of the scanner: nanoseconds per character beside the bare loop of one `charCodeAt` per
 * character, growth with the number of entries, load time and memory of the index, linearity on hostile text.
 * Usage: node --expose-gc scripts/bench-scan.ts
 */
import {
  compileGazetteer,
  type Gazetteer,
  loadGazetteer,
  serialiseGazetteer,
} from '../src/matching/gazetteer.ts';
import { scan } from '../src/matching/scan.ts';

const MEGA = 1_000_000;

/** Repeatable randomness (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const ENGLISH =
  'the of to and in a is that for on said with was as it by at from has have be are its an will were been this which not but would they more than their one who also about had new up after he she or his her over last year all could into out when market markets price prices people company companies government city season team players first world rain weather music film games report growth interest rates bank banks workers schools water health research students building summer week month between against during because before two three while some most other there where against another under season million may can do no if so what we only even down our just like any make made take home work long still here part place week night set end use used high low open close early late left right number several local national public private social political economic'.split(
    ' ',
  );
const VIETNAMESE =
  'của và là có trong cho được một với các không người những đã này khi từ đến về tại năm cũng như ra nhiều vào sẽ để thì phải trên sau đó hơn công ty thành phố chính quyền thị trường giá cả kinh tế học sinh trường đại học nghiên cứu sức khỏe bệnh viện giao thông đường sắt thời tiết mưa lớn miền bắc trung nam đội bóng cầu thủ trận đấu mùa giải phim ảnh âm nhạc nghệ sĩ du lịch khách sạn biển đảo nông dân lúa gạo cà phê xuất khẩu doanh nghiệp ngân hàng lãi suất tín dụng đầu tư dự án xây dựng nhà ở đất đai'.split(
    ' ',
  );
const SURNAMES =
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Mai Trịnh Tô Smith Johnson Garcia Müller Dubois Rossi Santos Tanaka Suharto Okafor Andersson Novak Petrov Silva Costa Brown Jones Martin Greer Becker'.split(
    ' ',
  );
const MIDDLES =
  'Văn Thị Minh Hồng Đức Quốc Mạnh Thanh Ngọc Xuân Hải Quang Hữu Đình Công Bảo Gia Kim Thu Tuấn A. J. Maria Lee Ann Paul'.split(
    ' ',
  );
const GIVEN =
  'Chính Diên Phớc Hưng Hùng Lâm Hà Long An Bình Châu Dũng Giang Hạnh Khánh Linh Nam Oanh Phúc Quân Sơn Tâm Uyên Việt Yến Anna James Peter Lucia Hans Pierre Kofi Ingrid Ivan Carla'.split(
    ' ',
  );

function prose(words: readonly string[], length: number, seed: number): string {
  const next = random(seed);
  const parts: string[] = [];
  let size = 0;
  let first = true;
  while (size < length) {
    const word = words[Math.floor(next() * next() * words.length)]!;
    const chance = next();
    const mark = chance < 0.06 ? '. ' : chance < 0.13 ? ', ' : ' ';
    const written = first ? word[0]!.toUpperCase() + word.slice(1) : word;
    first = mark === '. ';
    parts.push(written + mark);
    size += written.length + mark.length;
  }
  return flat(parts.join('').slice(0, length));
}

/** A rope or slice costs more to read than the flat string that a page gives. */
function flat(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}

function names(count: number): string[] {
  const next = random(7);
  const pick = (from: readonly string[]) => from[Math.floor(next() * from.length)]!;
  const made = new Set<string>();
  const letters = 'bcdfghklmnprstv';
  const vowels = 'aeiou';
  const invented = () => {
    let name = '';
    for (let part = 0; part < 2 + next() * 2; part++)
      name += letters[Math.floor(next() * 15)]! + vowels[Math.floor(next() * 5)]!;
    return name[0]!.toUpperCase() + name.slice(1) + (next() < 0.5 ? letters[Math.floor(next() * 15)] : '');
  };
  while (made.size < count) {
    const chance = next();
    if (chance < 0.5) made.add(`${pick(SURNAMES)} ${pick(MIDDLES)} ${pick(GIVEN)}`);
    else if (chance < 0.9) made.add(`${pick(GIVEN)} ${invented()}`);
    else made.add(`${invented()} ${invented()} Corporation`);
    if (made.size % 5 === 0) made.add(`${invented()} ${pick(MIDDLES)} ${invented()}`);
  }
  return [...made].slice(0, count);
}

function gazetteerOf(count: number): Gazetteer {
  return compileGazetteer(names(count).map((form) => ({ form })));
}

/**
 * The fastest of alternating runs, in milliseconds: whatever else the machine does only ever adds time. The
 * first rounds compile and do not count.
 */
function measure(tasks: readonly (() => unknown)[], rounds = 40): number[] {
  const times = tasks.map(() => Number.POSITIVE_INFINITY);
  for (let round = -3; round < rounds; round++) {
    tasks.forEach((task, at) => {
      const begin = performance.now();
      task();
      if (round >= 0) times[at] = Math.min(times[at]!, performance.now() - begin);
    });
  }
  return times;
}

let sink = 0;
function bareLoop(text: string): void {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum += text.charCodeAt(index);
  sink += sum;
}

const small = gazetteerOf(100);
const large = gazetteerOf(100_000);
const english = prose(ENGLISH, MEGA, 1);
const vietnamese = prose(VIETNAMESE, MEGA, 2);
const decomposed = flat(vietnamese.normalize('NFD').slice(0, MEGA));
const onTopic = prose([...ENGLISH, ...names(60)], MEGA, 3);

console.log('| 1 MB of | bare loop | 100 entries | 100,000 entries | growth | hits |');
console.log('| --- | --- | --- | --- | --- | --- |');
for (const [name, text] of Object.entries({
  english,
  vietnamese,
  'vietnamese NFD': decomposed,
  'english, many hits': onTopic,
})) {
  const [bare, few, many] = measure([() => bareLoop(text), () => scan(small, text), () => scan(large, text)]);
  const cells = [bare!, few!, many!].map((ms) => `${ms.toFixed(2)} ns/char`);
  const hits = `${scan(small, text).size} / ${scan(large, text).size}`;
  console.log(`| ${name} | ${cells.join(' | ')} | ${(many! / few!).toFixed(2)} × | ${hits} |`);
}

const serialised = JSON.stringify(serialiseGazetteer(large));
globalThis.gc?.();
const before = process.memoryUsage();
const kept = loadGazetteer(JSON.parse(serialised));
globalThis.gc?.();
const after = process.memoryUsage();
const [load] = measure([() => loadGazetteer(JSON.parse(serialised))], 15);
const memory = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
console.log(
  `\n100,000 entries: ${(serialised.length / MEGA).toFixed(2)} M characters serialised; loads in ${load!.toFixed(1)} ms; ${(memory / MEGA).toFixed(1)} MB in memory, ${kept.hashes.length} forms`,
);

const near = 'nguyen hong nguyen hong '.repeat((4 * MEGA) / 24 + 1);
const noise = random(5);
const unicode = Array.from({ length: 4 * MEGA }, () =>
  String.fromCharCode(Math.floor(noise() * 0x10000)),
).join('');
const hostile: Record<string, string> = {
  'random Unicode': unicode,
  'near-matches': near,
  'near-matches, hyphened': near.replaceAll(' ', '-'),
  'near-matches as paths': near.replaceAll(' ', '/'),
  'long digits': '1234567890'.repeat((4 * MEGA) / 10),
  'grouped digits': '1.234,567 '.repeat((4 * MEGA) / 10),
  'dashed digits': '1-2-3@4/5.'.repeat((4 * MEGA) / 10),
  'combining marks': `a${'\u0301'.repeat(9)}`.repeat((4 * MEGA) / 10),
  'zero-width': `a${'\u200b'.repeat(9)}`.repeat((4 * MEGA) / 10),
  'white space': `a${' \n'.repeat(50)}`.repeat((4 * MEGA) / 100),
  'one word': 'a'.repeat(4 * MEGA),
};
const nearby = compileGazetteer(
  ['Nguyễn Hồng Diên', 'Hồng Nguyễn Hồng Diên', 'Nguyễn Hồng Nguyễn Diên', 'a'].map((form) => ({ form })),
);
console.log('\n| hostile text | ns/char | 4 MB / 1 MB |\n| --- | --- | --- |');
for (const [name, text] of Object.entries(hostile)) {
  const whole = flat(text.slice(0, 4 * MEGA));
  const quarter = flat(whole.slice(0, MEGA));
  const [one, four] = measure([() => scan(nearby, quarter), () => scan(nearby, whole)], 12);
  console.log(`| ${name} | ${one!.toFixed(2)} | ${(four! / one!).toFixed(2)} |`);
}
if (sink === 0) console.log('unreachable: keeps the bare loop alive');
