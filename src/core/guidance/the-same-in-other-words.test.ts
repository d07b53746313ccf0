import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allPacks, policyFrom } from '../policy/packs/all-packs.ts'
import { answerQuestion } from './answer-question.ts'
import { askerNamed } from './asker.ts'

type Asked = { readonly id: string; readonly asker: string; readonly situation: string }

const folder = new URL('../../../test/data/guidance/', import.meta.url)
const asked = ['batch-1.jsonl', 'batch-2.jsonl'].flatMap((file) =>
  readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Asked => JSON.parse(line)),
)
const policies = allPacks.map((pack) => policyFrom(pack))

const before = new Map(
  asked.map(({ id, asker, situation }) => [
    id,
    policies.map((policy) => answerQuestion(policy, situation, askerNamed(asker)).verdict),
  ]),
)

function changedVerdicts(changed: (situation: string) => string): string[] {
  return asked.flatMap(({ id, asker, situation }) => {
    const other = changed(situation)
    const as = askerNamed(asker)
    return policies.flatMap((policy, place) => {
      const [was, is] = [before.get(id)?.[place], answerQuestion(policy, other, as).verdict]
      return was === is ? [] : [`${id} ${policy.name}: ${was}, ${is}: ${other}`]
    })
  })
}

const swap = (pairs: Readonly<Record<string, string>>) => (text: string) =>
  text.replace(new RegExp(`\\b(${Object.keys(pairs).join('|')})\\b`, 'g'), (word) => pairs[word] ?? word)

describe('no verdict changes', () => {
  it.each(['Hello, quick question please.', 'Sorry to bother you!', 'Hi there, hope you are well.', 'Good morning.'])(
    'with a polite opening: %s',
    (opening) => {
      expect(changedVerdicts((situation) => `${opening} ${situation}`)).toEqual([])
    },
  )

  it('with other people’s names', () => {
    const names = swap({ Cole: 'Adeyemi', Bell: 'Okonkwo', Sara: 'Ngozi', Ollie: 'Tariq', Jo: 'Wren', Hughes: 'Patel' })
    expect(changedVerdicts(names)).toEqual([])
  })

  it('with other platforms of the same kind', () => {
    const platforms = swap({
      Facebook: 'Instagram',
      Instagram: 'Facebook',
      Twitter: 'Facebook',
      insta: 'facebook',
      TikTok: 'Snapchat',
    })
    expect(changedVerdicts(platforms)).toEqual([])
  })

  it('with other places', () => {
    expect(changedVerdicts(swap({ Norfolk: 'Cumbria', village: 'town', museum: 'theatre', park: 'river' }))).toEqual([])
  })

  it('in capitals, or without marks', () => {
    expect(changedVerdicts((situation) => situation.toUpperCase())).toEqual([])
    expect(changedVerdicts((situation) => situation.replace(/[?!.,;:]/g, ' '))).toEqual([])
  })
})
