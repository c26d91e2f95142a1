import type { listDeckTemplateRows } from '#db/repositories/deck-templates.ts';
import { sortDeckTags } from './rules/deck-tags.ts';
import { DeckTemplateDto } from './schema.ts';

type Row = Awaited<ReturnType<typeof listDeckTemplateRows>>[number];

/** A version as its page shows it. What is known and unused is told by the tags that there are now. */
export function toDeckTemplateDto({ template, ...file }: Row): DeckTemplateDto {
  const { version, isActive, fileId, tags, createdAt } = template;
  const sorted = sortDeckTags([...tags.found, ...tags.unknown]);
  return DeckTemplateDto.parse({ version, isActive, fileId, createdAt, tags: sorted, ...file });
}
