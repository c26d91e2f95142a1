import { fill, type Size } from '#bench/lists/fill.ts';
import { inTransaction, openDatabase } from '#db/client.ts';
import { storeNewKey } from '#lib/api-keys/store-new-key.ts';
import { demoActor } from '#lib/demo/demo-actor.ts';
import { seedDemoData } from '#lib/demo/seed-demo-data.ts';
import { fillAudit } from './fill-audit.ts';

const sizes: Record<string, Size & { auditEvents: number }> = {
  small: { proposals: 1_000, locations: 1_000, companies: 1_000, auditEvents: 1_000 },
  large: { proposals: 200_000, locations: 5_000, companies: 20_000, auditEvents: 1_000_000 },
};
const dayMs = 86_400_000;

/** Fills a database and gives the secret of a key that an admin's rights limit, and no rate that a bench reaches. */
async function prepare(url: string, name: string): Promise<string> {
  const size = sizes[name];
  if (!size) throw new Error(`There is no size "${name}".`);
  const database = await openDatabase(url);
  await database.migrate();
  await seedDemoData(database);
  const actor = demoActor('admin');
  if (actor.kind !== 'session') throw new Error('The admin of the demo has no session.');
  const ctx = { db: database.db, now: new Date(), requestId: 'req_bench', actor };
  const { secret } = await inTransaction(ctx, (ctx) =>
    storeNewKey(ctx, {
      ownerId: actor.person.userId,
      name: 'Bench',
      callsPerMinute: 1_000_000,
      expiresAt: new Date(ctx.now.getTime() + dayMs),
      scopes: ['locations:read', 'rate_cards:read', 'proposals:read', 'crm:read_companies', 'users:read', 'audit:read'],
      allowedAddresses: [],
      allowedOrigins: [],
    }),
  );
  await database.close();
  await fill(url, size);
  await fillAudit(url, size.auditEvents);
  return secret;
}

const [, , url = '', name = ''] = process.argv;
process.send?.(await prepare(url, name));
process.exit(0);
