import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { DeskServer } from '#e2e/servers/desk-server.ts';
import { openConnections } from './load.ts';
import { peakMb, residentMb } from './memory.ts';

export type SignIns = { signIns: number; idleMb: number; peakMb: number; aboveIdleMb: number };

const count = 100;
const people = 20;

/** What a server holds more than at rest while a hundred people sign in at once, by the action of the page. */
export async function measureSignIns({ url, pid }: DeskServer): Promise<SignIns> {
  const { call, close } = openConnections(count);
  const id = signInActionId();
  const signIn = async (n: number) => {
    const { status, body } = await call({
      url: `${url}/sign-in`,
      method: 'POST',
      headers: { 'next-action': id, 'content-type': 'text/plain;charset=UTF-8', origin: url },
      body: JSON.stringify([{ email: `bench${n % people}@sightline.test`, password: 'sightline-demo' }]),
    });
    if (status >= 400) throw new Error(`The sign-in answered ${status}: ${body.slice(0, 300)}`);
  };
  await signIn(0);
  await pause(1_000);
  const idle = residentMb(pid);
  const peak = await peakMb(pid, async () => {
    await Promise.all(Array.from({ length: count }, (_, n) => signIn(n)));
  });
  close();
  const whole = Math.round;
  return { signIns: count, idleMb: whole(idle), peakMb: whole(peak), aboveIdleMb: whole(peak - idle) };
}

function signInActionId(): string {
  const manifest = JSON.parse(readFileSync(resolve('.next/server/server-reference-manifest.json'), 'utf8'));
  const actions = Object.entries(manifest.node as Record<string, { exportedName: string }>);
  const [id] = actions.find(([, { exportedName }]) => exportedName === 'signInAction') ?? [];
  if (!id) throw new Error('The build has no action that signs people in.');
  return id;
}
