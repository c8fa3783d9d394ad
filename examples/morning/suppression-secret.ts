/**
 * The secret of the sample's suppression list. A firm keeps its own outside of the code and of the database, at least 16
 * characters long, and never changes it: every key was made with it.
 */
export const suppressionSecret = 'the sample has no secret worth keeping';
