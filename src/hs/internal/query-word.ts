/** A token of a description, with what its place in the text says about its weight. */
export interface QueryToken {
  readonly token: string;
  /** 1 for what names the article, less for what it is for, made of, or sold with. */
  readonly weight: number;
  /** Whether it is the noun that names the article. */
  readonly head: boolean;
  /** The word as it stands in the description. */
  readonly text: string;
}
