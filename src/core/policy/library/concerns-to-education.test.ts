import { describe, expect, it } from 'vitest'
import { documentOf } from '../document-of.ts'
import { allPacks, policyFrom } from '../packs/all-packs.ts'
import { modelPack } from '../packs/model.ts'
import { type SettingName, specOf } from '../registry.ts'
import { withAnswer } from '../setting-value.ts'
import { breachesSettings } from '../settings/breaches.ts'
import { concernsSettings } from '../settings/concerns.ts'
import { educationSettings } from '../settings/education.ts'
import { evidenceSettings } from '../settings/evidence.ts'
import { parentsSettings } from '../settings/parents.ts'
import { allIdeas } from './all-ideas.ts'
import { settingsOf } from './idea.ts'

const capabilities = ['concerns', 'evidence', 'breaches', 'parents', 'education']
const questions: readonly SettingName[] = [
  ...concernsSettings,
  ...evidenceSettings,
  ...breachesSettings,
  ...parentsSettings,
  ...educationSettings,
].map(({ name }) => name)
const published = allPacks.filter((pack) => pack !== modelPack)
const facts = { school: null, source: '', standing: '', names: {} }

/** Every other answer that a question allows: for a list, without each of its items, with each that it lacks, and none. */
function otherAnswers(name: SettingName, now: unknown): readonly unknown[] {
  const { type, allowed = [] } = specOf(name)
  if (type === 'boolean') return [!now]
  if (type === 'integer') return [Number(now) + 3]
  if (type === 'text') return [now === '' ? 'the diocese' : '']
  if (type === 'enum') return allowed.filter((value) => value !== now)
  const items = Array.isArray(now) ? now.map(String) : []
  const lacking = allowed.filter((item) => !items.includes(item))
  return [[], ...items.map((gone) => items.filter((item) => item !== gone)), ...lacking.map((item) => [...items, item])]
}

/** The clauses that a school reads in this policy. */
function clausesOf(policy: ReturnType<typeof policyFrom>) {
  return documentOf(policy, facts).sections.flatMap(({ clauses }) => clauses)
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!])\s+/).map((sentence) => sentence.toLowerCase())
}

/** The sentences that stand more than once, in a clause on one of these subjects at least. */
function saidTwice(clauses: ReturnType<typeof clausesOf>): readonly string[] {
  const counts = Map.groupBy(
    clauses.flatMap(({ text }) => sentencesOf(text)),
    (sentence) => sentence,
  )
  const ours = clauses.filter(({ capability }) => capabilities.includes(capability))
  return ours.flatMap(({ text }) => sentencesOf(text)).filter((sentence) => (counts.get(sentence)?.length ?? 0) > 1)
}

describe('concerns, evidence, breaches, parents and lessons in the words of the library', () => {
  it.each(published)('each such clause of $name is said by exactly one idea', ({ clauses }) => {
    const ours = clauses.filter(({ capability }) => capabilities.includes(capability))
    const saidBy = new Map(published.flatMap(({ says }) => Object.entries(says)))
    const carrying = ours.map(({ id }) => [id, allIdeas.filter((idea) => idea.id === saidBy.get(id)).length])
    expect(ours.length).toBeGreaterThan(10)
    expect(carrying.filter(([, ideas]) => ideas !== 1)).toEqual([])
  })

  it.each(published)('every such clause of $name stands in the document that the school reads', (pack) => {
    const standing = new Set(clausesOf(policyFrom(pack)).map(({ id }) => id))
    const ours = pack.clauses.filter(({ capability }) => capabilities.includes(capability))
    expect(ours.filter(({ id }) => !standing.has(id)).map(({ id }) => id)).toEqual([])
  })

  it.each(questions)('the model policy answers the question %s in words', (name) => {
    expect(allIdeas.some((idea) => idea.model !== undefined && settingsOf(idea).includes(name))).toBe(true)
  })

  it('no two answers to a question are worded alike, and each has words', () => {
    const worded = allIdeas.flatMap(({ id, says }) =>
      says.flatMap((saying) =>
        saying.kind === 'answer' && questions.includes(saying.setting)
          ? [{ id, texts: Object.values(saying.texts) }]
          : [],
      ),
    )
    expect(worded.length).toBeGreaterThan(questions.length)
    expect(worded.filter(({ texts }) => new Set(texts).size < texts.length || texts.includes(''))).toEqual([])
  })

  it.each(['999', 'alone', 'keep the evidence', 'must not copy'])(
    'the model policy says the plain duty: %s',
    (words) => {
      expect(clausesOf(policyFrom(modelPack)).filter(({ text }) => text.includes(words))).not.toEqual([])
    },
  )

  describe.each(allPacks)('in $name', (pack) => {
    it('no clause on these subjects says what another says, nor leaves a gap to fill', () => {
      const clauses = clausesOf(policyFrom(pack))
      expect(saidTwice(clauses)).toEqual([])
      expect(clauses.filter(({ text }) => /[{}]|undefined/.test(text))).toEqual([])
    })

    const answered = questions.filter((name) => pack.settings[name] !== undefined)
    it.each(answered)('another answer to %s changes what the document says, and repeats nothing', (name) => {
      const before = clausesOf(policyFrom(pack)).map(({ text }) => text)
      for (const other of otherAnswers(name, pack.settings[name])) {
        const clauses = clausesOf(policyFrom(pack, withAnswer(pack.settings, name, other)))
        const answer = JSON.stringify(other)
        expect(
          clauses.map(({ text }) => text),
          answer,
        ).not.toEqual(before)
        expect(saidTwice(clauses), answer).toEqual([])
        expect(
          clauses.filter(({ text }) => /[{}]/.test(text)),
          answer,
        ).toEqual([])
      }
    })
  })
})
