import { expect, test } from 'vitest';
import { documentName } from './document-name.ts';
import { snapshotOf } from './testing/snapshot-fixture.ts';

const nameFor = (client: string) => documentName(snapshotOf({ sites: [{ key: 'marina-gateway' }], client }), 'pptx');

test.each([
  ['Acme Properties', 'Acme-Properties_P-2026-0042_v1.pptx'],
  ["Women's Café & Söhne", 'Womens-Café-Söhne_P-2026-0042_v1.pptx'],
  ['شركة النور للتطوير', 'شركة-النور-للتطوير_P-2026-0042_v1.pptx'],
  ['../../etc/passwd\u0000 "x": <y>|?*', 'etc-passwd-x-y_P-2026-0042_v1.pptx'],
  ['***', 'Client_P-2026-0042_v1.pptx'],
])('%s is written by %s', (client, name) => {
  expect(nameFor(client)).toBe(name);
});

test('a long client is cut between words, a long word anywhere, and no letter is torn', () => {
  expect(nameFor(`${'Gulf Holding '.repeat(20)}`)).toBe(
    'Gulf-Holding-Gulf-Holding-Gulf-Holding-Gulf-Holding-Gulf_P-2026-0042_v1.pptx',
  );
  expect(nameFor('𝒜'.repeat(200))).toBe(`${'𝒜'.repeat(60)}_P-2026-0042_v1.pptx`);
});
