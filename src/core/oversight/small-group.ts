/** Of fewer people than this a number tells who did something and who did not. A default of Signpost’s. */
const fewest = 5

/** Whether a count of people in a group of this size may be shown to those who may not know their names. */
export function tellsNobody(of: number): boolean {
  return of >= fewest
}
