/** Stops, dashes, brackets and quotation marks between words; `%`, `/`, `&` and what stands between figures say something. */
const marks = /(?<!\d)[.,:]|[.,:](?!\d)|[;!?'"‘’“”«»()[\]…–—-]/gu

/** The words of a clause alone: a slip of the pen put right, a stop, a space or a capital, leaves them as they were. */
export function bareWords(text: string): string {
  return text.replace(marks, ' ').replaceAll(/\s+/gu, ' ').trim().toLowerCase()
}
