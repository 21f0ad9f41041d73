import * as v from 'valibot';
import type { Settings } from '../model/settings.ts';
import { coversHost, hostOfPattern, isPagePattern } from './address.ts';
import { DECLARED } from './declared.ts';

/** What an organisation lays down for its members; what it leaves out they choose themselves. */
export interface Managed extends Partial<Pick<Settings, 'policy' | 'language' | 'rules'>> {
  /** `false`: nothing can be changed in the settings. */
  readonly options?: boolean;
}

/** The same fields as in `public/managed-schema.json`, by which Chromium checks them. */
const FIELDS = {
  policy: DECLARED.policy.schema,
  language: DECLARED.language.schema,
  rules: DECLARED.rules.schema,
  options: v.boolean(),
};

/** A policy from whatever the browser gives; a field that is broken is left to the user, and the others hold. */
export function managedFrom(stored: unknown): Managed {
  const fields: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  return Object.fromEntries(
    Object.entries(FIELDS).flatMap(([name, schema]) => {
      const read = v.safeParse(schema, fields[name]);
      return read.success ? [[name, read.output]] : [];
    }),
  );
}

/** The settings in force: the user's, under the policy. Nothing of it is ever stored among the user's own. */
export function underPolicy(own: Settings, { policy, language, rules = [] }: Managed): Settings {
  return {
    ...own,
    ...(policy && { policy }),
    ...(language && { language }),
    rules: [...own.rules.filter(({ pattern }) => !isManaged(pattern, rules)), ...rules],
  };
}

/** Whether the policy speaks for a site or page, so that the user's rules there have no say. */
export function isManaged(pattern: string, rules: Settings['rules']): boolean {
  return rules.some(
    (rule) =>
      rule.pattern === pattern ||
      (!isPagePattern(rule.pattern) && coversHost(rule.pattern, hostOfPattern(pattern))),
  );
}
