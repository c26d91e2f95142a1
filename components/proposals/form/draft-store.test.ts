import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listOtherDrafts, openDrafts, writeDraft } from './draft-store.ts';
import { emptyValues } from './form-values.ts';

let kept: Record<string, string>;
beforeEach(() => {
  kept = {};
  const method = (value: unknown) => ({ value, enumerable: false });
  Object.defineProperties(kept, {
    getItem: method((key: string) => kept[key] ?? null),
    setItem: method((key: string, text: string) => Object.assign(kept, { [key]: text })),
    removeItem: method((key: string) => Reflect.deleteProperty(kept, key)),
  });
  vi.stubGlobal('window', { localStorage: kept });
});
afterEach(() => vi.unstubAllGlobals());

const draft = (client: string, atMs: number) => ({
  values: { ...emptyValues('brd_a', 'AED'), client },
  basedOn: null,
  atMs,
});

test('the drafts of other tabs are found, the newest first, and nobody else’s', () => {
  writeDraft('draft:usr_a:new:one', draft('Own', 1));
  writeDraft('draft:usr_a:new:two', draft('Earlier', 2));
  writeDraft('draft:usr_a:new', draft('Of an earlier release', 4));
  writeDraft('draft:usr_a:new:three', draft('Latest', 5));
  writeDraft('draft:usr_a:newer', draft('Another kind', 6));
  writeDraft('draft:usr_b:new:four', draft('Another person', 7));
  kept['draft:usr_a:new:five'] = '{"values":{}}';
  const found = listOtherDrafts('draft:usr_a:new', 'draft:usr_a:new:one');
  expect(found.map((one) => one.draft.values.client)).toEqual(['Latest', 'Of an earlier release', 'Earlier']);
});

test('what was typed on another revision is set aside and not offered as a draft of its own', () => {
  const basedOn = { version: 1, revision: 1, status: 'draft' } as const;
  writeDraft('draft:usr_a:P-1', { ...draft('Older', 1), basedOn });
  const opened = openDrafts('draft:usr_a:P-1', { ...basedOn, revision: 2 });
  expect([opened.kept, opened.older?.values.client]).toEqual([null, 'Older']);
  expect(listOtherDrafts('draft:usr_a:P-1', 'draft:usr_a:P-1')).toEqual([]);
});
