/** Which letters of a text something stands on already: asked in as many steps as what is asked has letters. */
export class Taken {
  readonly #letters: Uint8Array

  constructor(length: number) {
    this.#letters = new Uint8Array(length)
  }

  isFree(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (this.#letters[at] === 1) return false
    return true
  }

  take(from: number, to: number): void {
    this.#letters.fill(1, from, to)
  }
}
