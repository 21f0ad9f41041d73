import * as v from 'valibot';
import type { Settings, SiteRule } from '../model/settings.ts';
import { chosenOf, DECLARED, type Declared, FALLBACKS, isDeclared, NAMES } from './declared.ts';

/** A stored value that this version cannot read: broken, or of a newer one. */
export interface Aside {
  readonly field: string;
  readonly value: unknown;
}

/** What is stored, in parts that together lose nothing of it. */
export interface Decoded {
  readonly settings: Settings;
  /** Kept until it can be read or a person lets go of it; tried again at each reading. */
  readonly aside: readonly Aside[];
  /** Fields that only a newer version knows, as they are. */
  readonly foreign: Readonly<Record<string, unknown>>;
}

/** The name under which `aside` is stored. */
const ASIDE = 'aside';

/**
 * Settings from whatever is stored. Never throws: a field that is missing or broken gets its fallback, and of a list
 * only the broken entries are left out, so that one bad entry does not cost the others; they go aside.
 */
export function decode(stored: unknown): Decoded {
  const fields = isRecord(stored) ? stored : {};
  const before = asideIn(fields[ASIDE]);
  const aside: Aside[] = before.filter(({ field }) => !isDeclared(field));
  if (stored !== undefined && !isRecord(stored)) aside.push({ field: 'settings', value: stored });
  const settings: Record<string, unknown> = { ...FALLBACKS };
  for (const field of NAMES) {
    const declared: Declared = DECLARED[field];
    const kept = before.filter((one) => one.field === field).map(({ value }) => value);
    const { value, broken } = declared.entry
      ? readList(declared.entry, kept, fields[field])
      : readOne(declared, kept, fields[field]);
    if (value !== undefined) settings[field] = value;
    aside.push(...broken.map((one) => ({ field, value: one })));
  }
  const read = settings as unknown as Settings;
  const known = (field: string): boolean => field === ASIDE || isDeclared(field);
  return {
    settings: { ...read, rules: latestPerPattern(read.rules) },
    aside,
    foreign: Object.fromEntries(Object.entries(fields).filter(([field]) => !known(field))),
  };
}

/** What is to be stored: the user's choices, and everything that this version cannot read. */
export function encode({ settings, aside, foreign }: Decoded): Record<string, unknown> {
  return { ...foreign, ...chosenOf(settings), ...(aside.length > 0 ? { [ASIDE]: aside } : {}) };
}

interface Reading {
  readonly value: unknown;
  readonly broken: readonly unknown[];
}

/** What stands in the field comes before what was once put aside for it. */
function readOne({ schema }: Declared, kept: readonly unknown[], stored: unknown): Reading {
  const values = stored === undefined ? kept : [stored, ...kept];
  const good = values.find((value) => v.is(schema, value));
  return { value: good, broken: values.filter((value) => !v.is(schema, value)) };
}

function readList(entry: v.GenericSchema, kept: readonly unknown[], stored: unknown): Reading {
  const values = [...kept, ...(Array.isArray(stored) ? stored : stored === undefined ? [] : [stored])];
  const parsed = values.map((value) => ({ value, result: v.safeParse(entry, value) }));
  return {
    value: parsed.flatMap(({ result }) => (result.success ? [result.output] : [])),
    broken: parsed.filter(({ result }) => !result.success).map(({ value }) => value),
  };
}

function latestPerPattern(rules: readonly SiteRule[]): SiteRule[] {
  return [...new Map(rules.map((rule) => [rule.pattern, rule])).values()];
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What was put aside before, the list itself being anything. */
function asideIn(stored: unknown): Aside[] {
  const entries = Array.isArray(stored) ? stored : stored === undefined ? [] : [stored];
  return entries.map((entry) => (isAside(entry) ? entry : { field: ASIDE, value: entry }));
}

function isAside(value: unknown): value is Aside {
  return isRecord(value) && typeof value.field === 'string' && 'value' in value;
}
