import type { SettingChange, Settings, SiteRule } from '../model/settings.ts';
import { NAMES } from './declared.ts';

/** What becomes different when `after` takes the place of `before`, setting by setting; empty where nothing does. */
export function changesBetween(before: Settings, after: Settings): SettingChange[] {
  return NAMES.flatMap((field): SettingChange[] => {
    const [old, next] = [before[field], after[field]];
    if (!Array.isArray(old) || !Array.isArray(next)) {
      return old === next ? [] : [{ field, before: old as Single, after: next as Single }];
    }
    const added = missing(next, old).length;
    const removed = missing(old, next).length;
    return added + removed === 0 ? [] : [{ field, added, removed }];
  });
}

type Single = Exclude<Settings[keyof Settings], readonly unknown[]>;

/** The rules that a change took away, as to bring them back. */
export function droppedRules(before: Settings, after: Settings): SiteRule[] {
  return missing(before.rules, after.rules);
}

/** Brings rules back; where a pattern has got another rule since, that one stays. */
export function withRulesBack(settings: Settings, rules: readonly SiteRule[]): Settings {
  const taken = new Set(settings.rules.map(({ pattern }) => pattern));
  return { ...settings, rules: [...settings.rules, ...rules.filter(({ pattern }) => !taken.has(pattern))] };
}

function missing<T>(from: readonly T[], those: readonly T[]): T[] {
  const there = new Set(those.map((one) => JSON.stringify(one)));
  return from.filter((one) => !there.has(JSON.stringify(one)));
}
