/** The largest file of evidence that is taken, in bytes: some twenty minutes of a film from a phone. */
export const largestFile = 200 * 1024 * 1024
