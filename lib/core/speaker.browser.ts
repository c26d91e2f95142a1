/** Without its texts a browser has nothing to say; components that show what rules say use `useRules`. */
export const speaker = (key: string): string => key;
