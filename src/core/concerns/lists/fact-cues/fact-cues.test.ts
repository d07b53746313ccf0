import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { FactCue } from './fact-cue.ts'
import { factCues } from './fact-cues.ts'

const folder = new URL('.', import.meta.url)

/** Every list of cues that a file of this folder hands out, by file and name. */
async function listsOfCues(): Promise<readonly { name: string; cues: readonly FactCue[] }[]> {
  const files = readdirSync(folder).filter((file) => !file.endsWith('.test.ts') && file !== 'fact-cues.ts')
  const read = await Promise.all(
    files.map(async (file) => {
      const handedOut: Record<string, unknown> = await import(new URL(file, folder).href)
      return Object.entries(handedOut).flatMap(([name, cues]) =>
        areCues(cues) ? [{ name: `${name} in ${file}`, cues }] : [],
      )
    }),
  )
  return read.flat()
}

function areCues(value: unknown): value is readonly FactCue[] {
  return Array.isArray(value) && value.length > 0 && value.every((one) => Object(one).words instanceof RegExp)
}

describe('the cues of facts', () => {
  it('are all read, each once: no list of theirs is left out of the order', async () => {
    const lists = await listsOfCues()
    expect(lists.length).toBeGreaterThan(40)
    const astray = lists.filter(({ cues }) => cues.some((cue) => factCues.filter((one) => one === cue).length !== 1))
    expect(astray.map(({ name }) => name)).toEqual([])
  })

  it('need no fact that only a later one finds', () => {
    const first = (fact: FactCue['facts'][number]) => factCues.findIndex(({ facts }) => facts.includes(fact))
    const tooEarly = factCues.filter(({ needs }, at) => needs?.some((fact) => first(fact) > at))
    expect(tooEarly.map(({ words }) => words.source)).toEqual([])
  })
})
