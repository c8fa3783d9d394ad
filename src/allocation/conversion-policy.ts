/** How {@link weightsFromConversion} makes weights of conversion rates. */
export interface ConversionPolicy {
  /** Leads at the team's rate that are added to each rep's own: how much evidence outweighs the team. @defaultValue 20 */
  readonly priorLeads: number;
  /** The weight of a rep who converts as the team does. @defaultValue 10 */
  readonly averageWeight: number;
  /** No weight is lower, so that everybody keeps the chance to do better. @defaultValue 5 */
  readonly minimumWeight: number;
  /** No weight is higher, so that nobody is flooded. @defaultValue 20 */
  readonly maximumWeight: number;
}

/**
 * The usual weights.
 *
 * - 20 leads: our choice; two lucky deals of three leads must not outweigh 30 deals of 100
 * - 5, 10 and 20: our choice; rates of 30, 20 and 10 percent then give 3 : 2 : 1, the weights of a trade guide, and
 *   nobody has less than half or more than double the average
 */
export const defaultConversionPolicy: ConversionPolicy = {
  priorLeads: 20,
  averageWeight: 10,
  minimumWeight: 5,
  maximumWeight: 20,
};
