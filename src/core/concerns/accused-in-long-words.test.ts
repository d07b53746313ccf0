import { describe, expect, it } from 'vitest'
import { aChart, policyNamed, usualStaff } from '../../../test/support/staff-chart.ts'
import { answerLine } from './batch-line.ts'
import { namedInWords } from './named-in-words.ts'
import { postsAccusedIn } from './posts-in-words.ts'

const chart = aChart(usualStaff)
const sorts: readonly (readonly [string, string])[] = [
  ['a post again and again', 'the head sent my son a message. '],
  ['posts without a full stop', 'the head and I know the head messages the chair '],
  ['names', 'Mrs Hart sent my son a message. '],
  ['names without a full stop', 'I told the head and she said Mrs Hart sent him it, '],
  ['somebody told, and then deeds', 'I told the head. She laughed at my son. '],
  ['first names and initials', 'Sarah keeps texting my son and Mrs L knows '],
  ['what stands before a post', 'the school school school school '],
  ['a chat by lines', '21:04 Helen: the boss is messaging him\n'],
  ['one long word', 'a'],
]
const long = (words: string, letters: number) => words.repeat(Math.ceil(letters / words.length)).slice(0, letters)

function read(words: string): void {
  postsAccusedIn(words, 'staff-conduct')
  namedInWords({ choices: ['not-known'], names: [], picked: [], words }, 'staff-conduct', chart)
}

function took(reading: () => void): number {
  const begun = performance.now()
  reading()
  return performance.now() - begun
}

describe('reading whom words accuse', () => {
  it.each(sorts)('takes eight times as long for eight times the words, and not sixty-four: %s', (_, words) => {
    read(long(words, 5000))
    const short = Math.min(...[1, 2, 3].map(() => took(() => read(long(words, 10_000)))))
    const eight = Math.min(...[1, 2].map(() => took(() => read(long(words, 80_000)))))
    // A machine that does other work besides may take four times as long; what grew by the square took minutes.
    expect(eight).toBeLessThan(32 * Math.max(short, 40))
  })

  it('answers a line of four hundred thousand letters that speaks of the head in every sentence', () => {
    const line = {
      id: 1,
      reporter: 'parent',
      text: long('the head sent my son a message. ', 4e5),
      category: '',
    } as const
    let notTo: readonly string[] = []
    const time = took(() => {
      notTo = answerLine(policyNamed('mulbarton'), line).notTo
    })
    expect(notTo).toContain('headteacher')
    expect(time).toBeLessThan(30_000)
  })
})
