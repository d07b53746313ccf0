import type { Block } from './block.ts'

const farewell =
  /^(?:yours (?:sincerely|faithfully|truly)|(?:kind|best|warm) (?:regards|wishes)|with (?:kind|best|warm) (?:regards|wishes))/i
const post = /^(?:the |acting |executive )?(?:head ?-?teacher|principal|head of school|head)$/i

/** Whether the document is a letter by the headteacher, who calls herself “I” and “me” in it. */
export function isByHeadteacher(blocks: readonly Block[]): boolean {
  const lines = blocks.map((block) => (block.kind === 'row' ? '' : block.text.trim()))
  const end = lines.findIndex((line) => farewell.test(line))
  const signed =
    end >= 0 ? lines.slice(end + 1, end + 6) : lines.slice(-4).filter((line) => line.split(' ').length <= 8)
  const bySignature = signed.some((line) => line.split(/[,\n]/).some((part) => post.test(part.trim())))
  return bySignature || lines.some((line) => byHead.test(line))
}

const byHead =
  /\bI am (?:also )?(?:the|your) (?:head|principal)|\bas (?:your )?head(?:teacher)?,? I\b|\bI,? (?:as|am) (?:the )?head|(?:lead|officer|dsl) as well as (?:the|being) head|^(?:a (?:note|letter|word) )?from the head(?:teacher)?\b/i

/** The words of the headteacher's letter with her post in place of “I”, “me”, “my” and “myself”. */
export function saidOfHeadteacher(words: string): string {
  return words
    .replace(/(?<![a-z])i'(ll|d|m|ve)(?![a-z])/g, (_, end: string) => `the headteacher ${whole[end] ?? ''}`)
    .replace(/(?<![a-z])i am(?![a-z])/g, 'the headteacher is')
    .replace(/(?<![a-z])mine(?![a-z])/g, "the headteacher's")
    .replace(/(?<![a-z])my(?:self)?(?![a-z])/g, (word) => (word === 'my' ? "the headteacher's" : 'the headteacher'))
    .replace(/(?<![a-z.])(?:i|me)(?![a-z'.])/g, 'the headteacher')
    .replace(/(?<![a-z])me(?=\.)/g, 'the headteacher')
}

const whole: Readonly<Record<string, string>> = { ll: 'will', d: 'would', m: 'is', ve: 'has' }
