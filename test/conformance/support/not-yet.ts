/** What a scenario throws where the part of the product that an obligation waits for is not built. Counted as not yet. */
export class NotYet extends Error {}
