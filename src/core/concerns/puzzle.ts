/**
 * A small sum that costs a device a fraction of a second and a machine that floods the form its time: an answer is
 * wanted with which the SHA-256 of the question begins with so many zero bits. 4,096 tries on average, about 0.3
 * seconds on an old phone, done while somebody writes.
 */
export const puzzleBits = 12

/** What is hashed: the same here, in the browser and on the server. */
export const puzzleText = (ask: string, answer: string): string => `${ask}|${answer}`

/** Whether bytes begin with so many zero bits. */
export function beginsWithZeros(bytes: Uint8Array, bits: number): boolean {
  for (let at = 0; at < bits; at += 1) {
    const byte = bytes[at >> 3] ?? 255
    if (byte & (128 >> (at & 7))) return false
  }
  return true
}
