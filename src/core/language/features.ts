/** What a sentence has, by name, each with how much it counts. */
export type Features = ReadonlyMap<string, number>
