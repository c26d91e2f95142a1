/** Marks a slide that is repeated for every location, where no tag of a location stands on it. */
export const repeatMark = '#location';
/** Tags of pictures, written into the alternative text of a picture or a shape. */
export const pictureTags = ['photo', 'logo'] as const;
export type PictureTag = (typeof pictureTags)[number];

const anyTag = /\{\{([^{}]{1,80})\}\}/g;

/** A tag within a text: its name as it is looked up, and where it stands. */
export type FoundTag = { name: string; from: number; to: number };

/** The tags of a text in their order. Capitals and spaces do not count: PowerPoint likes to begin with a capital. */
export function findTags(text: string): FoundTag[] {
  return [...text.matchAll(anyTag)].map((match) => ({
    name: (match[1] ?? '').trim().replace(/\s+/g, ' ').toLowerCase(),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** Whether a tag is one of a location, which repeats a slide. */
export const isOfLocation = (name: string): boolean => name === repeatMark || name.startsWith('location.');

/** Whether a tag is one of a price line, which repeats the row of a table. */
export const isOfLine = (name: string): boolean => name.startsWith('line.');

/** Whether a tag says something of the proposal; the mark and fixed words do not. */
export const isAboutProposal = (name: string): boolean => name !== repeatMark && !name.startsWith('label.');
