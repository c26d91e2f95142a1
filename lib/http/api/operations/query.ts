import { z } from 'zod';

/** The place in a list, as every list takes it. */
export const placeInList = {
  limit: z.coerce.number().int().min(1).max(100).default(25).meta({ description: 'How many, 1 to 100.' }),
  cursor: z.string().max(1_000).optional().meta({ description: 'The `nextCursor` of the page before.' }),
};

/** A page of a list: `nextCursor` is null on the last one. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });

/** A list that comes whole. */
export const listOf = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item) });

/** An amount of an address, in minor units. */
export const amountMinor = z.coerce.number().int().nonnegative().optional();
