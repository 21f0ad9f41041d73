import * as v from 'valibot';
import type { Settings } from '../model/settings.ts';
import { normalPattern } from './address.ts';

/** The version of the stored shape; raise it together with an entry in `MIGRATIONS`. */
export const VERSION = 2;

/** By target version: the stored value of the version before → the stored value of that version. */
export const MIGRATIONS: Readonly<Record<number, (stored: unknown) => unknown>> = {
  // Only adds `theme`, `badge` and `hiddenGroups`; a version of its own lets an older Gloss say why it does not take the file.
  2: (stored) => stored,
};

const Pattern = v.pipe(
  v.string(),
  v.transform(normalPattern),
  v.string('is not a host name or a host with a path'),
);
// Loose: what a newer version adds to an entry stays with it.
const SiteRuleSchema = v.looseObject({ pattern: Pattern, enabled: v.boolean() });
const MutedSchema = v.looseObject({
  host: Pattern,
  subject: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/)),
});
const PauseSchema = v.union([v.literal('forever'), v.pipe(v.number(), v.finite())]);

/** Every setting: what it may be, what holds where the user chose nothing, and of a list what an entry may be. */
export const DECLARED = {
  policy: one(v.picklist(['all-sites', 'listed-sites']), 'all-sites'),
  rules: list(SiteRuleSchema),
  highlightStyle: one(v.picklist(['quiet', 'marked', 'strong', 'off']), 'quiet'),
  language: one(v.picklist(['auto', 'en', 'vi']), 'auto'),
  theme: one(v.picklist(['auto', 'light', 'dark']), 'auto'),
  badge: one(v.boolean(), true),
  hiddenGroups: list(v.picklist(['officials', 'figures', 'negotiation', 'others'])),
  // Absent means running.
  pausedUntil: { schema: PauseSchema, fallback: undefined },
  muted: list(MutedSchema),
} satisfies Record<keyof Settings, Declared>;

/** One setting. */
export interface Declared {
  readonly schema: v.GenericSchema;
  readonly fallback: unknown;
  readonly entry?: v.GenericSchema;
}

/** Every setting's name. */
export const NAMES = Object.keys(DECLARED) as (keyof Settings)[];

/** What holds where the user chose nothing. */
export const FALLBACKS = Object.fromEntries(
  NAMES.flatMap((name) => {
    const { fallback } = DECLARED[name];
    return fallback === undefined ? [] : [[name, fallback]];
  }),
) as unknown as Settings;

/** Every field by its name, for the import of a file: all or nothing. */
export const FIELDS = {
  policy: DECLARED.policy.schema,
  rules: DECLARED.rules.schema,
  highlightStyle: DECLARED.highlightStyle.schema,
  language: DECLARED.language.schema,
  theme: DECLARED.theme.schema,
  badge: DECLARED.badge.schema,
  hiddenGroups: DECLARED.hiddenGroups.schema,
  pausedUntil: DECLARED.pausedUntil.schema,
  muted: DECLARED.muted.schema,
};

/** The part of the settings that differs from the fallbacks: all that is ever stored or exported. */
export function chosenOf(settings: Settings): Partial<Settings> {
  return Object.fromEntries(
    Object.entries(settings).filter(
      ([field, value]) => value !== undefined && !same(value, FALLBACKS[field as keyof Settings]),
    ),
  );
}

/** Brings a stored value to the present shape; one of a newer version stays as it is. */
export function migrate(stored: unknown, from: number): unknown {
  let migrated = stored;
  for (let version = from + 1; version <= VERSION; version++) {
    migrated = MIGRATIONS[version]?.(migrated) ?? migrated;
  }
  return migrated;
}

function one<T>(schema: v.GenericSchema<unknown, T>, fallback: T) {
  return { schema, fallback };
}

function list<T>(entry: v.GenericSchema<unknown, T>) {
  return { schema: v.array(entry), fallback: [] as readonly T[], entry };
}

function same(value: unknown, fallback: unknown): boolean {
  const bothEmpty = Array.isArray(value) && Array.isArray(fallback) && value.length + fallback.length === 0;
  return value === fallback || bothEmpty;
}

/** Whether this version knows a field of that name. */
export function isDeclared(field: string): boolean {
  return Object.hasOwn(DECLARED, field);
}
