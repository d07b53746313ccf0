/** What no school's policy comes near; whatever passes these is refused before it costs anything. */
export const limits = {
  fileBytes: 25 * 1024 * 1024,
  /** One part of a Word or OpenDocument file, unpacked. A page of text is about 20 kB there. */
  partBytes: 16 * 1024 * 1024,
  pages: 300,
  blocks: 12_000,
  characters: 1_500_000,
  depth: 200,
  seconds: 60,
  heapMegabytes: 512,
  grownMegabytes: 900,
} as const
