/** With a capital at its head, as a sentence begins; a name that begins otherwise stays as it is written. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** With a small letter at its head, as it stands within a sentence. */
export function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
