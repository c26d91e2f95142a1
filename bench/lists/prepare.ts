import { openDatabase } from '#db/client.ts';
import { seedDemoData } from '#lib/demo/seed-demo-data.ts';
import { fill, type Size } from './fill.ts';

const sizes: Record<string, Size> = {
  small: { proposals: 1_000, locations: 1_000, companies: 1_000 },
  large: { proposals: 200_000, locations: 5_000, companies: 20_000 },
};

const [, , url = '', name = ''] = process.argv;
const database = await openDatabase(url);
await database.migrate();
await seedDemoData(database);
await database.close();
const size = sizes[name];
if (!size) throw new Error(`There is no size "${name}".`);
await fill(url, size);
process.exit(0);
