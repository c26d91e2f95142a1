/** The filters of an address without the place in the list, always in one order, so that two views can be compared. */
export function viewQuery(query: string): string {
  const parameters = new URLSearchParams(query);
  parameters.delete('cursor');
  for (const [key, value] of [...parameters]) if (!value) parameters.delete(key);
  parameters.sort();
  return parameters.toString();
}
