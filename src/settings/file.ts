import * as v from 'valibot';
import type { Settings, SettingsFileProblem } from '../model/settings.ts';
import { chosenOf, FIELDS, migrate, VERSION } from './declared.ts';
import { decode } from './decode.ts';

const Envelope = v.strictObject({
  gloss: v.literal('settings'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  settings: v.unknown(),
});
const Chosen = v.partial(v.strictObject(FIELDS));

/** Longest value that a problem repeats. */
const SHOWN_VALUE = 60;

/** The chosen settings as the text of a file, for people to keep, read and take elsewhere. */
export function settingsToFile(settings: Settings): string {
  const file: v.InferOutput<typeof Envelope> = {
    gloss: 'settings',
    version: VERSION,
    settings: chosenOf(settings),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Settings from the text of a file: all of it, or none and every reason why. Stricter than reading the store,
 * because a person stands by who can mend the file.
 */
export function settingsFromFile(
  text: string,
):
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly SettingsFileProblem[] } {
  const parsed = parseJson(text);
  if (parsed === undefined) return { ok: false, problems: [{ kind: 'not-json' }] };
  const envelope = v.safeParse(Envelope, parsed);
  if (!envelope.success) return { ok: false, problems: [{ kind: 'not-settings' }] };
  const { version, settings } = envelope.output;
  if (version > VERSION) return { ok: false, problems: [{ kind: 'newer', version }] };
  const migrated = migrate(settings, version);
  const chosen = v.safeParse(Chosen, migrated);
  if (chosen.success) return { ok: true, settings: decode(chosen.output).settings };
  return { ok: false, problems: chosen.issues.map(problemOf) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON is an answer of its own, which no parsed text can be.
    return undefined;
  }
}

function problemOf(issue: v.BaseIssue<unknown>): SettingsFileProblem {
  const value = JSON.stringify(issue.path?.at(-1)?.value ?? issue.input) ?? String(issue.input);
  return {
    kind: 'field',
    field: v.getDotPath(issue) ?? 'settings',
    value: value.length > SHOWN_VALUE ? `${value.slice(0, SHOWN_VALUE)}…` : value,
  };
}
