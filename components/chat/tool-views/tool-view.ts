import type { ComponentType } from 'react';
import type { Stored, ToolData, ToolName } from '#lib/ai/tools/schema.ts';

/** The card that the conversation shows when a tool is done. */
export type ToolView<Name extends ToolName> = ComponentType<{ data: Stored<ToolData[Name]> }>;
