import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { charactersOf } from './characters.ts'
import { trueTypeOf } from './true-type.ts'

/** A font and the characters that it can draw. */
export type ReadingFont = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly characters: ReadonlySet<number>
}

/** Atkinson Hyperlegible Next, as a PDF carries it: Western letters first, then those of the rest of Europe. */
export function readingFonts(): readonly ReadingFont[] {
  const find = createRequire(import.meta.url)
  const folder = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next'
  return ['latin', 'latin-ext'].map((name) => {
    const bytes = trueTypeOf(readFileSync(find.resolve(`${folder}-${name}-wght-normal.woff2`)))
    return { name, bytes, characters: charactersOf(bytes) }
  })
}
