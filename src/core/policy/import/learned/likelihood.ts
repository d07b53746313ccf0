/** What a score says: nought is as likely as not. */
export const likelihood = (score: number) => 1 / (1 + Math.exp(-score))
