import type { ComponentType } from 'react';
import type { Stored, ToolData, ToolName } from '#lib/ai/tools/schema.ts';

/** How the conversation shows one tool: what it says while it works, and its card when it is done. */
export type ToolView<Name extends ToolName> = {
  doing: string;
  Done: ComponentType<{ data: Stored<ToolData[Name]> }>;
};
