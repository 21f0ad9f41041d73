import type { FactStatus } from '../model/fact.ts';
import type { Message } from './messages.ts';

/** The word for each status; it says how sure a statement is, so it always stands as text. */
export const statusWords: Readonly<Record<FactStatus, Message>> = {
  announced: { en: 'Announced', vi: 'Đã công bố' },
  scheduled: { en: 'Scheduled', vi: 'Theo lịch' },
  reported: { en: 'Reported', vi: 'Được đưa tin' },
  position: { en: 'Position', vi: 'Quan điểm' },
  derived: { en: 'Derived', vi: 'Suy ra' },
};
