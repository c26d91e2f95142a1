import { openDatabase } from '#db/client.ts';
import { callerOf, cases } from './cases.ts';

/** Times of one case in milliseconds: at 1,000 rows and at the full size. */
export type Timed = { name: string; small: number[]; large: number[] };

const warmUps = 3;
const rounds = 20;

/** Every case at both sizes in turn, so that what else the machine does falls on both. */
async function measure(smallUrl: string, largeUrl: string): Promise<Timed[]> {
  const [small, large] = await Promise.all([openDatabase(smallUrl), openDatabase(largeUrl)]);
  const timed: Timed[] = [];
  for (const { name, who, run } of cases) {
    const one: Timed = { name: `${name} (${who})`, small: [], large: [] };
    for (let round = -warmUps; round < rounds; round += 1) {
      for (const [database, times] of [[small, one.small] as const, [large, one.large] as const]) {
        const startedAt = performance.now();
        await run(callerOf(database.db, who));
        if (round >= 0) times.push(performance.now() - startedAt);
      }
    }
    timed.push(one);
  }
  await Promise.all([small.close(), large.close()]);
  return timed;
}

const [, , smallUrl = '', largeUrl = ''] = process.argv;
process.send?.(await measure(smallUrl, largeUrl));
process.exit(0);
