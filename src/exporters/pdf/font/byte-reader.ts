/** Reads numbers from bytes in order, as font files write them: the largest part first. Throws past the end. */
export class ByteReader {
  readonly #view: DataView
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  u8(): number {
    return this.#view.getUint8(this.#at++)
  }

  u16(): number {
    this.#at += 2
    return this.#view.getUint16(this.#at - 2)
  }

  i16(): number {
    this.#at += 2
    return this.#view.getInt16(this.#at - 2)
  }

  u32(): number {
    this.#at += 4
    return this.#view.getUint32(this.#at - 4)
  }

  bytes(length: number): Uint8Array {
    this.#at += length
    return new Uint8Array(this.#view.buffer, this.#view.byteOffset + this.#at - length, length).slice()
  }

  skip(length: number): void {
    this.#at += length
  }

  /** A number in as few bytes as it needs, seven bits each (WOFF2, 4.1). */
  base128(): number {
    let value = 0
    for (let read = 0; read < 5; read++) {
      const byte = this.u8()
      value = value * 128 + (byte & 0x7f)
      if ((byte & 0x80) === 0) return value
    }
    throw new Error('a number in a font file is longer than any can be')
  }

  /** A small number in one, two or three bytes (WOFF2, 6.1.1). */
  short255(): number {
    const code = this.u8()
    if (code === 253) return this.u16()
    if (code === 254) return this.u8() + 506
    if (code === 255) return this.u8() + 253
    return code
  }
}
