/** Text for one line: white space of any kind, line breaks included, is one space, and none stands at the ends. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
