import { plainWords } from '../cue.ts'
import { replyOf } from '../question-and-answer.ts'

/** Words to be judged: those of the sentence, those that lead into it (a question, a heading, a first cell), and those just before. */
export type Worded = {
  readonly own: readonly string[]
  readonly lead: string
  readonly before: string
  /** Words of earlier sentences that these lean on: whom “they” means, what “it” is. */
  readonly meant?: string
  /** That a question leads into them which they begin by affirming or denying. */
  readonly reply?: 'yes' | 'no'
}

/** The words of one sentence; what stands before a bar, a question mark or a colon leads into the rest. */
export function wordedOf(sentence: string, over = '', before = ''): Worded {
  const [first = '', ...cells] = sentence.split(' | ')
  const parted =
    cells.length > 0
      ? [first, cells.join('. ')]
      : (/^(.{3,140}\?["”’']?)\s+(\S.*)$/.exec(sentence)?.slice(1) ?? headed(sentence))
  const [lead = '', own = sentence] = parted ?? ['', sentence]
  const whole = [over, lead].filter((each) => each !== '').join('. ')
  const reply = /\?["”’']?$/.test(whole) ? replyOf(plainWords(own))?.reply : undefined
  return { own: [own], lead: whole, before, ...(reply === undefined ? {} : { reply }) }
}

function headed(sentence: string): readonly string[] | undefined {
  const parts = /^([^:.]{2,70}): (\S.*)$/.exec(sentence)?.slice(1)
  return parts !== undefined && (parts[0] ?? '').split(' ').length <= 8 ? parts : undefined
}
