import type { Block } from './block.ts'

const kinds =
  'Primary|Infants?|Junior|Nursery|Community|Village|Church|Catholic|Academy|School|College|Federation|High|Secondary|Special|First|Middle|Grammar|C ?of ?E|CE|RC|VC|VA'
const named = new RegExp(
  `^((?:[A-Z][\\w.'’-]*(?: |$)){1,4}?)(?:(?:of|and|&|the|England|${kinds}) ?)*(?:School|Academy|College|Federation|Nursery)`,
)

/** What a school calls itself, from the title of its document, without what kind of school it is. */
export function nameOfSchool(blocks: readonly Block[]): string | undefined {
  for (const block of blocks.slice(0, 6)) {
    const name = block.kind === 'row' ? undefined : named.exec(block.text)?.[1]?.trim()
    if (name !== undefined && name.length > 3 && !/^(?:Our|The|This|Model|Social|Policy)\b/.test(name)) return name
  }
  return undefined
}

/** Words in lower case with “the school” wherever the school is called by its name. */
export function saidOfSchool(name: string): (words: string) => string {
  const plain = name.toLowerCase().replace(/[’]/g, "'")
  return (words) => words.replaceAll(plain, 'the school').replaceAll('the the school', 'the school')
}
