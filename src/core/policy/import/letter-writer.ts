import type { Block } from './block.ts'

const farewell =
  /^(?:yours (?:sincerely|faithfully|truly)|(?:kind|best|warm) (?:regards|wishes)|with (?:kind|best|warm) (?:regards|wishes))/i
const post = /^(?:the |acting |executive )?(?:head ?-?teacher|principal|head of school|head)$/i

/** Whether the document is a letter by the headteacher, who calls herself “I” and “me” in it. */
export function isByHeadteacher(blocks: readonly Block[]): boolean {
  const lines = blocks.map((block) => (block.kind === 'row' ? '' : block.text.trim()))
  const end = lines.findIndex((line) => farewell.test(line))
  return (
    end >= 0 && lines.slice(end + 1, end + 6).some((line) => line.split(/[,\n]/).some((part) => post.test(part.trim())))
  )
}

/** The words of the headteacher's letter with her post in place of “I”, “me”, “my” and “myself”. */
export function saidOfHeadteacher(words: string): string {
  return words
    .replace(/(?<![a-z])my(?:self)?(?![a-z])/g, (word) => (word === 'my' ? "the headteacher's" : 'the headteacher'))
    .replace(/(?<![a-z])(?:i|me)(?![a-z'.])/g, 'the headteacher')
    .replace(/(?<![a-z])me(?=\.)/g, 'the headteacher')
}
