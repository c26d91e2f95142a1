/** The lists whose filters can be kept under a name. */
export const savedViewLists = ['proposals', 'locations'] as const;
