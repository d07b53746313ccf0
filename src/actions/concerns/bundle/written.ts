import type { ContactSpot } from '../../../core/concerns/bundle/masks-for.ts'

/** Where these words stand in a text, in whatever case and with whatever space between them. */
export function written(text: string, wanted: readonly string[], what: ContactSpot['what']): readonly ContactSpot[] {
  return wanted.flatMap((words) => {
    const pattern = words
      .trim()
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\s+/g, '\\s+')
    if (pattern === '') return []
    const found = [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu'))]
    return found.map((match) => ({ start: match.index, end: match.index + match[0].length, what }))
  })
}
