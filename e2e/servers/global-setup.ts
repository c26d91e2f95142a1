import { openDesks } from './desks.ts';

/** Opens the application for the whole run; every worker finds the addresses in its environment. */
export default async function setUp(): Promise<() => Promise<void>> {
  const { desks, close } = await openDesks();
  process.env.SIGHTLINE_DESKS = JSON.stringify(desks);
  return close;
}
