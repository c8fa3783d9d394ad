/** A customer (or an inquiry) as assignment sees one. What is left out or `null` is not known. */
export interface CustomerToAssign {
  /** Stable identifier. */
  readonly id: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | null | undefined;
  /** The market, by the caller's own name. */
  readonly market?: string | null | undefined;
  /** Languages in which the customer can be served; one of them is enough. */
  readonly languages?: readonly string[] | undefined;
  /** The product line asked for. */
  readonly productLine?: string | null | undefined;
  /** Skills that the rep must have, all of them. Left out means none. */
  readonly skills?: readonly string[] | undefined;
  /** The group of companies to which the customer belongs. */
  readonly groupId?: string | null | undefined;
  /** The rep who has the customer now. */
  readonly ownerId?: string | null | undefined;
}

/** Who has the companies of a group that are not among the customers of the run. */
export interface GroupOwner {
  readonly groupId: string;
  readonly repId: string;
}
