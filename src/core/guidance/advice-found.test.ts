import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { askerCalled } from '../../../test/conformance/support/asking.ts'
import { questions as outsiders } from '../../../test/conformance/support/questions.ts'
import type { ClauseId } from '../policy/clause.ts'
import { allIdeas } from '../policy/library/all-ideas.ts'
import { allPacks, packNamed, policyFrom } from '../policy/packs/all-packs.ts'
import { modelPack } from '../policy/packs/model.ts'
import { schoolPolicy } from '../policy/school-policy.ts'
import { answerQuestion } from './answer-question.ts'
import { askerNamed } from './asker.ts'
import advised from './known-advice.json' with { type: 'json' }
import { allTopics } from './topics/all-topics.ts'

type Cold = { id: string; asker: string; half: string; question: string; clauses: Record<string, string[]> }
const file = new URL('../../../test/data/guidance/advice-cold.jsonl', import.meta.url)
const cold: readonly Cold[] = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

const policyOf = (name: string) => policyFrom(packNamed(name) ?? modelPack)
const shareFound = (half: string) => {
  const asked = cold
    .filter((each) => each.half === half)
    .flatMap(({ asker, question, clauses }) =>
      Object.entries(clauses).map(([name, wanted]) => {
        const { clauses: cited } = answerQuestion(policyOf(name), question, askerNamed(asker))
        return cited.some((id) => wanted.includes(id))
      }),
    )
  return asked.filter(Boolean).length / asked.length
}

describe('advice asked about in ordinary words', () => {
  it('is found in 95 of 100 of somebody else’s questions', () => {
    const found = outsiders.filter(({ obligation, question, asker }) =>
      answerQuestion(policyOf(obligation.split(':')[0] ?? ''), question, askerCalled(asker)).clauses.includes(
        obligation,
      ),
    )
    expect(found.length / outsiders.length).toBeGreaterThanOrEqual(0.95)
  })

  it('is found in 90 of 100 of questions that were tuned on, and of those that only measure', () => {
    expect(shareFound('tuned')).toBeGreaterThanOrEqual(0.9)
    expect(shareFound('held-out')).toBeGreaterThanOrEqual(0.9)
  })

  it('is not found by knowing those very questions', () => {
    const plain = (words: string) =>
      words
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()
    const known = new Set(Object.values(advised).flat().map(plain))
    expect([...outsiders, ...cold].filter(({ question }) => known.has(plain(question)))).toEqual([])
  })
})

describe('a matter of advice', () => {
  it('rests on ideas that stand in the clause library', () => {
    const ideas = new Set(allIdeas.map(({ id }) => id))
    expect(allTopics.flatMap(({ rests }) => rests ?? []).filter((id) => !ideas.has(id))).toEqual([])
  })

  it('says nothing where a policy has no clause on it', () => {
    const answer = answerQuestion(policyOf('gloucestershire'), 'Should I log out of Facebook when I finish?', 'staff')
    expect(answer).toMatchObject({ verdict: 'silent', clauses: [] })
  })

  it('is said as strongly as the clause says it', () => {
    const verdict = (name: string, question: string) => answerQuestion(policyOf(name), question, 'staff').verdict
    expect(verdict('aycliffe', 'Should I log out of Facebook when I finish?')).toBe('advised_against')
    expect(verdict('coton', 'Can I share gossip about a teacher online?')).toBe('not_allowed')
  })

  it('is told first where it is an indecent picture of a child, whoever wants to keep it', () => {
    const question = 'I was sent a naked picture of a child, may I keep it to show the police?'
    expect(answerQuestion(policyOf('st-nicholas'), question, 'staff').verdict).toBe('report')
  })
})

describe('a policy in a school’s own words', () => {
  const written = [
    ['Log out of social media when you have finished.', 'should'],
    ['Staff do not gossip about colleagues online.', 'must_not'],
    ['Staff must not befriend pupils on social networks.', 'must_not'],
  ] as const
  const policyWith = (sentences: readonly (typeof written)[number][]) =>
    schoolPolicy({
      pack: 'own',
      settings: {},
      grounds: null,
      own: {
        added: sentences.map(([text, modality], at) => ({
          id: `own:${at + 1}` as ClauseId,
          section: 'Staff',
          reference: null,
          text,
          modality,
          actor: 'staff',
        })),
        reworded: {},
        dropped: [],
      },
    })
  const cited = (question: string, sentences = [...written]) => {
    const policy = policyWith(sentences)
    return policy && answerQuestion(policy, question, 'staff')
  }

  it.each([
    ['Should I sign out of Facebook at work?', 'advised_against', 'own:1'],
    ['Can I share gossip about a TA?', 'not_allowed', 'own:2'],
    ['Can I add a pupil on Snapchat?', 'not_allowed', 'own:3'],
  ])('answers “%s” by its own clause', (question, verdict, clause) => {
    expect(cited(question)).toMatchObject({ verdict, clauses: [clause] })
  })

  it('is silent once the clause is gone', () => {
    expect(cited('Can I share gossip about a TA?', [written[0], written[2]])).toMatchObject({
      verdict: 'silent',
      clauses: [],
    })
  })

  it('never lets a pack’s clause be cited', () => {
    expect(
      allPacks
        .flatMap(({ clauses }) => clauses.map(({ id }) => id))
        .some((id) => cited('Can I add a pupil?')?.clauses.includes(id)),
    ).toBe(false)
  })
})
