/** An office program on this machine, which prints a presentation as it would show it. */
export type Office = {
  /** The pages of a presentation as a PDF. Throws upstream_failed where it cannot. */
  toPdf(presentation: Uint8Array): Promise<Uint8Array>;
};
