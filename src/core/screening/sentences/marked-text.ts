import type { Stretch } from '../contacts/phones.ts'
import type { KnownSchool } from '../known-school.ts'
import type { Word } from '../word.ts'

/** Letters of no alphabet, standing in a text in place of what they mean, one for one, so that patterns can ask for it. */
export const marks = { pupil: '\ue000', group: '\ue001', school: '\ue002' } as const

const straight: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '\u00a0': ' ',
  '\n': ' ',
  '\r': ' ',
  '\t': ' ',
}

/**
 * The text with straight quotation marks and plain spaces, and with pupils’ names, the names of classes and the school’s own
 * replaced by marks of the same length: every offset is as it was.
 */
export function markedText(
  text: string,
  words: readonly Word[],
  pupils: readonly Stretch[],
  school: KnownSchool,
): string {
  const plain = text.replace(/[’‘ʼ“”\u00a0\n\r\t]/g, (each) => straight[each] ?? each)
  const groups = words.flatMap((word, at): readonly Stretch[] => {
    const next = words[at + 1]
    // 9K is a figure and a letter.
    if (word.opens === 'digit' && next?.gap === 'joined' && school.classes.has(word.text + next.text))
      return [{ start: word.start, end: next.end }]
    return word.opens !== 'small' && school.classes.has(word.text) ? [{ start: word.start, end: word.end }] : []
  })
  const ownNames = words.filter((word) => word.opens === 'capital' && word.text === school.ownName)
  const stretches = [
    ...pupils.map((stretch) => ({ ...stretch, mark: marks.pupil })),
    ...groups.map(({ start, end }) => ({ start, end, mark: marks.group })),
    ...ownNames.map(({ start, end }) => ({ start, end, mark: marks.school })),
  ].sort((a, b) => a.start - b.start)
  let marked = ''
  let at = 0
  for (const { start, end, mark } of stretches) {
    if (start < at) continue
    marked += plain.slice(at, start) + mark.repeat(end - start)
    at = end
  }
  return marked + plain.slice(at)
}
