import { z } from 'zod';
import { orSay } from '#lib/core/say.ts';

/** The lists whose filters can be kept under a name. */
export const savedViewLists = ['proposals', 'locations'] as const;
export type SavedViewList = (typeof savedViewLists)[number];

/** How many views a person keeps of one list. */
export const mostSavedViews = 30;

export const SavedViewDto = z.object({ id: z.string(), name: z.string(), query: z.string() });
export type SavedViewDto = z.infer<typeof SavedViewDto>;

const list = z.enum(savedViewLists);
const name = z
  .string()
  .trim()
  .min(1, orSay('views.name'))
  .max(60, orSay('views.nameLength', { most: 60 }));
const viewId = z.string().max(60);

export const ListSavedViewsInput = z.strictObject({ list });
export type ListSavedViewsInput = z.input<typeof ListSavedViewsInput>;

export const SaveViewInput = z.strictObject({
  list,
  name,
  /** The query of the list's address; where in the list one was is not kept. */
  query: z.string().max(2_000, orSay('views.tooLong')),
});
export type SaveViewInput = z.input<typeof SaveViewInput>;

export const RenameSavedViewInput = z.strictObject({ viewId, name });
export type RenameSavedViewInput = z.input<typeof RenameSavedViewInput>;

export const DeleteSavedViewInput = z.strictObject({ viewId });
export type DeleteSavedViewInput = z.input<typeof DeleteSavedViewInput>;
