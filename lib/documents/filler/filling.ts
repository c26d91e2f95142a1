/** What stands in place of the tags, by their names in lower case; empty where there is nothing to say. */
export type Values = Record<string, string>;

export type FillerImage = {
  bytes: Uint8Array;
  format: 'jpeg' | 'png';
  /** Pixels. */
  width: number;
  height: number;
  /** For those who cannot see it. */
  description: string;
};

/** A location of the proposal, and its rows of a price table. */
export type FilledLocation = { values: Values; photo: string | null; lines: Values[] };

/** Everything that a deck is filled with. Pictures are named by their keys among `images`. */
export type Filling = {
  language: 'en' | 'ar';
  title: string;
  author: string;
  /** The business date that the file carries, so that the same proposal is the same file. */
  issuedOn: string;
  values: Values;
  locations: FilledLocation[];
  logo: string | null;
  images: Record<string, FillerImage>;
};

/** What the worker is asked, and what it answers: the deck filled, with the names of all its tags, or why not. */
export type FillerJob = { deck: Uint8Array; filling: Filling };
export type FillerAnswer =
  | { ok: true; tags: string[]; deck: Uint8Array }
  | { ok: false; fault: DeckFault; values: Record<string, string | number> | undefined };

/** What keeps a deck from being taken, by the names of the texts that say so. */
export type DeckFault =
  | 'bomb'
  | 'builtOddly'
  | 'damaged'
  | 'embedded'
  | 'lostPart'
  | 'macros'
  | 'missingPart'
  | 'noSlides'
  | 'notPowerPoint'
  | 'notPresentation'
  | 'old'
  | 'outsideLink'
  | 'slides'
  | 'unreadablePart';
