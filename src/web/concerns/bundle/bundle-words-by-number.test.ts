import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { everyEntry } from '../../../../test/support/every-entry.ts'
import type { BundleWords } from '../../../actions/concerns/bundle/bundle-desk.ts'
import { logVerbs } from '../case/log-words.ts'
import { bundleWords } from './bundle-words-by-number.ts'

const at = new Date('2027-03-01T10:00:00Z')
const name = (person: string) => `<${person}>`

/** Everything that a number of words prints, each by what it is. */
function printed(words: BundleWords): Readonly<Record<string, string>> {
  const { print } = words
  const entries = everyEntry().map((said) => {
    const { head, words: below } = words.entry({ id: 'an entry', by: null, eventAt: at, enteredAt: at, said }, name)
    return [`entry ${JSON.stringify(said)}`, `${head} | ${below}`] as const
  })
  const log = [...logVerbs, 'enter-note', 'some-other-verb'].map((verb) => [`log ${verb}`, words.log(verb)] as const)
  const rest = {
    ...flat('', print),
    time: print.time(at),
    title: print.title('3F2A'),
    foot: print.foot(2, 3, '3F2A', 'Ms Brook'),
    fromLine: print.cover.fromLine(12, 'ab'),
    bytes: print.bytes(5, 'ab'),
    toldBy: [print.toldBy('a pupil', null), print.toldBy('a parent', 'Ann')].join(' | '),
    answered: [print.answered(null), print.answered('Ann')].join(' | '),
    enteredBy: [print.enteredBy('Ann', null), print.enteredBy('Ann', 'later')].join(' | '),
    corrects: print.corrects('then'),
    file: print.file(2),
    arrived: print.arrived('then'),
    givenBy: print.givenBy('Ann'),
  }
  return { ...Object.fromEntries(entries), ...Object.fromEntries(log), ...rest }
}

function flat(before: string, words: object): Readonly<Record<string, string>> {
  const parts = Object.entries(words).flatMap(([key, value]: [string, unknown]): (readonly [string, string])[] => {
    if (typeof value === 'string') return [[`${before}${key}`, value]]
    return typeof value === 'object' && value !== null ? Object.entries(flat(`${before}${key}.`, value)) : []
  })
  return Object.fromEntries(parts)
}

const numbers = Array.from({ length: bundleWords.now }, (_, before) => before + 1)

describe('the words in which bundles are printed', () => {
  it.each(numbers)(
    'number %i are word for word as they were when bundles were made in them: others are a new number',
    (number) => {
      const words = bundleWords.of(number)
      if (!words) throw new Error('there are no such words')
      const file = new URL(`../../../../test/data/concerns/bundle-words-${number}.json`, import.meta.url)
      const now = printed(words)
      const kept: Readonly<Record<string, string>> = JSON.parse(readFileSync(file, 'utf8'))
      for (const [what, said] of Object.entries(kept)) expect(now[what], what).toBe(said)
      // What can be said since is kept from its first day on.
      if (number === bundleWords.now) expect(Object.keys(now).filter((what) => !(what in kept))).toEqual([])
    },
  )

  it('of a number that there never was are none', () => {
    expect(bundleWords.of(0)).toBeUndefined()
    expect(bundleWords.of(bundleWords.now + 1)).toBeUndefined()
  })
})
