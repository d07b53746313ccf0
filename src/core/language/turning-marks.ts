/** Signs that nobody sees and that have what follows written the other way round: `photo gpj.txt` would read `photo txt.jpg`. */
const turning = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

/** A name as its letters stand, without signs that would show them in another order. */
export function withoutTurningMarks(name: string): string {
  return name.replaceAll(turning, '')
}

export function hasTurningMarks(name: string): boolean {
  return withoutTurningMarks(name) !== name
}
