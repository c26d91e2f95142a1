import type { Tool } from 'ai';
import { assistantTools } from '#lib/ai/tools/registry.ts';
import { inLanguage } from '#lib/core/language.ts';
import { type Answer, askAction, askPage, askPageParts, askRoute } from './ask.ts';
import type { Entry } from './entry.ts';
import type { Outcome } from './expect-outcome.ts';
import type { PersonName } from './people.ts';
import type { Action } from './registered.ts';
import type { World } from './world.ts';

export type Caller = { name: string; cookie?: string | undefined; key?: string | undefined };
export type Around = { url: string; world: World; actions: ReadonlyMap<string, Action> };

/** Calls an entry as somebody, the way it is called in earnest. */
export async function tryCell(entry: Entry, caller: Caller, around: Around): Promise<Answer & { named: string }> {
  const { world, url } = around;
  const input = entry.send?.(world, caller.name);
  const values = entry.at?.(world) ?? {};
  const [method = 'GET', path = ''] = entry.kind === 'route' ? entry.name.split(' ') : ['GET', entry.name];
  const query = entry.query ? `?${entry.query}` : '';
  const address = `${url}${filled(path, values)}${query}`;
  const named = JSON.stringify([address, input]);
  switch (entry.kind) {
    case 'page': {
      const answer = await askPage(address, caller);
      return { ...answer, body: answer.body + (await askPageParts(address, caller)), named };
    }
    case 'route':
      return { ...(await askRoute(method, address, caller, input)), named };
    case 'action': {
      const action = around.actions.get(entry.name);
      if (!action) throw new Error(`${entry.name} is in no manifest.`);
      return { ...(await askAction(`${url}${hostOf(action)}`, action.id, caller, input)), named };
    }
    default:
      return { ...(await callTool(entry.name, caller.name as PersonName, { world, input })), named };
  }
}

const filled = (path: string, values: Record<string, string>) =>
  path.replaceAll(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => encodeURIComponent(values[name] ?? 'none'));

/** A page that has the action; which one makes no difference. */
const hostOf = ({ pages }: Action) => filled(pages.find((one) => !one.includes('[')) ?? pages[0] ?? '/', {});

async function callTool(
  name: string,
  as: PersonName,
  { world, input }: { world: World; input: unknown },
): Promise<Answer> {
  const tool = assistantTools.find((one) => one.name === name);
  if (!tool) throw new Error(`There is no tool ${name}.`);
  let fault = '';
  const bound = tool.bind({
    currentCtx: () => world.ctxOf(as),
    reportFault: (error) => {
      fault = String(error);
    },
  }) as Tool & { execute(input: unknown, options: unknown): Promise<{ ok: boolean; code?: string }> };
  const output = await inLanguage('en', () => bound.execute(input, {}));
  const codes: Record<string, Outcome> = {
    unauthenticated: 'unauthenticated',
    forbidden: 'forbidden',
    not_found: 'not_found',
  };
  const outcome = fault ? 'broken' : output.ok ? 'allowed' : (codes[output.code ?? ''] ?? 'allowed');
  return { outcome, said: fault || (output.code ?? 'ok'), body: JSON.stringify(output), worked: output.ok };
}
