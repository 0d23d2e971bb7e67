/** How long a search may go on: it asks now and then, and ends early once the answer is yes. The answer never goes back to no. */
export type IsSpent = () => boolean;

/** For searches that are known to be short. */
export function unlimited(): boolean {
  return false;
}
