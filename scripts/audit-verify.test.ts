import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '#db/client.ts';
import { openRaw } from '#db/testing/empty-database.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { tamper } from '#lib/audit/testing/tamper.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { newId } from '#lib/core/ids.ts';

const folder = mkdtempSync(join(tmpdir(), 'sightline-audit-verify-'));
const url = `file:${join(folder, 'trail.db')}`;

beforeAll(async () => {
  const database = await openDatabase(url);
  await database.migrate();
  const actor = { kind: 'job', name: 'Tests', rights: new Map() } as const;
  for (let index = 1; index <= 4; index += 1) {
    const ctx: Ctx = { db: database.db, now: new Date(), requestId: newId('request'), actor };
    await recordAudit(ctx, { action: 'test.change', entityType: 'test', entityId: `thing ${index}` });
  }
  await database.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function verify(...words: string[]) {
  const env = { ...process.env, DATABASE_URL: url, STORAGE_DIR: join(folder, 'files') };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/audit-verify.mjs', ...words], {
    env,
    encoding: 'utf8',
  });
  return { status, text: stdout + stderr };
}

test('the command reads the chain, tells its end, and names what was altered', async () => {
  const whole = verify();
  expect(whole.text).toContain('4 links read');
  expect(whole.status).toBe(0);
  const [, head = ''] = /(4:[0-9a-f]{64})/.exec(whole.text) ?? [];

  const raw = openRaw(url);
  const [link] = await raw.run('select event_id from audit_links where sequence = 2');
  await tamper(raw, `update audit_events set actor_name = 'Somebody else' where id = '${link?.event_id}'`);
  await raw.close();
  const altered = verify('--expect', head);
  expect(altered.text).toContain(`Link 2 (${link?.event_id}) was altered`);
  expect(altered.text).not.toContain('[unexpected]');
  expect(altered.status).toBe(1);
}, 60_000);
