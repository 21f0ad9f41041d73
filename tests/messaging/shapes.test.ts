import { describe, expect, test } from 'vitest';
import { protocol } from '../../src/messaging/protocol.ts';

type Part = 'payload' | 'reply';
const fits = (name: keyof typeof protocol, part: Part, value: unknown) => protocol[name][part](value);
const mention = { index: 0, subject: 'greer', text: 'Greer', before: '', after: '' };
const active = { state: 'active', frames: [0, 3], counts: { greer: 1 }, skipped: {} };

describe('a message of the right shape gets through', () => {
  test.each<[keyof typeof protocol, Part, unknown]>([
    ['begin', 'payload', undefined],
    ['begin', 'reply', { muted: ['greer'], language: 'vi', highlightStyle: 'off' }],
    ['report', 'payload', { counts: {}, skipped: { svg: 2 } }],
    ['report', 'payload', { counts: {}, skipped: {}, stopped: 'Error: no body' }],
    ['openFacts', 'payload', {}],
    ['openFacts', 'payload', { subject: 'tariff-46' }],
    ['tabState', 'reply', active],
    ['tabState', 'reply', { state: 'inactive', reason: 'pdf' }],
    ['listMentions', 'reply', [mention, mention]],
    ['listMentions', 'reply', []],
    ['step', 'payload', { direction: -1 }],
    ['step', 'payload', { direction: 1, enter: true, leave: false }],
    ['lastOpened', 'reply', 1_746_000_000_000],
  ])('%s %s %j', (name, part, value) => {
    expect(fits(name, part, value)).toBe(true);
  });
});

describe('a message of another shape does not', () => {
  test.each<[keyof typeof protocol, Part, unknown]>([
    ['begin', 'payload', {}],
    ['begin', 'reply', undefined],
    ['begin', 'reply', { muted: ['Greer <b>'], language: 'vi', highlightStyle: 'off' }],
    ['begin', 'reply', { muted: 'greer', language: 'vi', highlightStyle: 'off' }],
    ['begin', 'reply', { muted: [], language: 'fr', highlightStyle: 'off' }],
    ['report', 'payload', { counts: { greer: -1 }, skipped: {} }],
    ['report', 'payload', { counts: { greer: 1.5 }, skipped: {} }],
    ['report', 'payload', { counts: { '': 1 }, skipped: {} }],
    ['report', 'payload', { counts: [], skipped: {} }],
    ['report', 'payload', { counts: {} }],
    ['report', 'payload', { counts: {}, skipped: {}, stopped: 1 }],
    ['report', 'payload', null],
    ['mute', 'payload', { subject: 'greer', muted: 'yes' }],
    ['openFacts', 'payload', { subject: 46 }],
    ['tabState', 'reply', { ...active, frames: ['0'] }],
    ['tabState', 'reply', { state: 'inactive', reason: 'tired' }],
    ['tabState', 'reply', { state: 'inactive' }],
    ['listMentions', 'reply', { 0: mention, length: 1 }],
    ['listMentions', 'reply', [{ ...mention, index: '0' }]],
    ['jumpTo', 'payload', { index: Number.NaN }],
    ['step', 'payload', { direction: 0 }],
    ['step', 'payload', { direction: 1, enter: 'yes' }],
  ])('%s %s %j', (name, part, value) => {
    expect(fits(name, part, value)).toBe(false);
  });
});
