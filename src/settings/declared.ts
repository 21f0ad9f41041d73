import * as v from 'valibot';
import type { Settings, SiteRule } from '../model/settings.ts';
import { normalPattern } from './address.ts';

/** The version of the stored shape; raise it together with an entry in `MIGRATIONS`. */
export const VERSION = 1;

/** By target version: the stored value of the version before → the stored value of that version. */
export const MIGRATIONS: Readonly<Record<number, (stored: unknown) => unknown>> = {};

/** What holds where the user chose nothing. `pausedUntil` has no fallback: absent means running. */
export const FALLBACKS: Settings = {
  policy: 'all-sites',
  rules: [],
  highlightStyle: 'quiet',
  language: 'auto',
  muted: [],
};

const Pattern = v.pipe(
  v.string(),
  v.transform(normalPattern),
  v.string('is not a host name or a host with a path'),
);
const SiteRuleSchema = v.object({ pattern: Pattern, enabled: v.boolean() });
const MutedSchema = v.object({ host: Pattern, subject: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/)) });

/** Every field by its name; shared by reading (field by field) and by import (all or nothing). */
export const FIELDS = {
  policy: v.picklist(['all-sites', 'listed-sites']),
  rules: v.array(SiteRuleSchema),
  highlightStyle: v.picklist(['quiet', 'marked', 'strong', 'off']),
  language: v.picklist(['auto', 'en', 'vi']),
  pausedUntil: v.union([v.literal('forever'), v.pipe(v.number(), v.finite())]),
  muted: v.array(MutedSchema),
};

/**
 * Settings from whatever is stored. Never throws: a field that is missing, unknown or broken gets its fallback,
 * and of a list only the broken entries are dropped, so that one bad entry does not cost the others.
 */
export function settingsFrom(stored: unknown): Settings {
  const fields = isRecord(stored) ? stored : {};
  const pausedUntil = v.safeParse(FIELDS.pausedUntil, fields.pausedUntil);
  return {
    policy: one(FIELDS.policy, fields.policy, FALLBACKS.policy),
    rules: latestPerPattern(each(SiteRuleSchema, fields.rules)),
    highlightStyle: one(FIELDS.highlightStyle, fields.highlightStyle, FALLBACKS.highlightStyle),
    language: one(FIELDS.language, fields.language, FALLBACKS.language),
    ...(pausedUntil.success ? { pausedUntil: pausedUntil.output } : {}),
    muted: each(MutedSchema, fields.muted),
  };
}

/** The part of the settings that differs from the fallbacks: all that is ever stored or exported. */
export function chosenOf(settings: Settings): Partial<Settings> {
  return Object.fromEntries(
    Object.entries(settings).filter(
      ([field, value]) => value !== undefined && !same(value, FALLBACKS[field as keyof Settings]),
    ),
  );
}

function one<T>(schema: v.GenericSchema<unknown, T>, value: unknown, fallback: T): T {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : fallback;
}

function each<T>(schema: v.GenericSchema<unknown, T>, values: unknown): T[] {
  if (!Array.isArray(values)) return [];
  return values.flatMap((value) => {
    const parsed = v.safeParse(schema, value);
    return parsed.success ? [parsed.output] : [];
  });
}

function latestPerPattern(rules: readonly SiteRule[]): SiteRule[] {
  return [...new Map(rules.map((rule) => [rule.pattern, rule])).values()];
}

function same(value: unknown, fallback: unknown): boolean {
  const bothEmpty = Array.isArray(value) && Array.isArray(fallback) && value.length + fallback.length === 0;
  return value === fallback || bothEmpty;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
