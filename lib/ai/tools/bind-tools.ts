import type { ToolSet } from 'ai';
import { type Ctx, may } from '#lib/auth/context.ts';
import type { AssistantTool, ToolCaller } from './define-tool.ts';

/** The tools this caller is offered: one fixed list per set of rights. Each function behind them checks again. */
export function offeredTools(tools: readonly AssistantTool[], ctx: Pick<Ctx, 'actor'>, caller: ToolCaller): ToolSet {
  return allTools(
    tools.filter((tool) => may(ctx, tool.permission)),
    caller,
  );
}

/** All tools, whoever calls: for reading a stored conversation, never for offering. */
export function allTools(tools: readonly AssistantTool[], caller: ToolCaller): ToolSet {
  return Object.fromEntries(tools.map((tool) => [tool.name, tool.bind(caller)]));
}
