import { describe, expect, it } from 'vitest'
import { allPacks, policyFrom } from '../policy/packs/all-packs.ts'
import { answerQuestion } from './answer-question.ts'
import { asksOfSchool } from './asks-of-school.ts'
import { wordsOfQuestion } from './words.ts'

const asks = (question: string) => asksOfSchool(wordsOfQuestion(question))
const policies = allPacks.map((pack) => policyFrom(pack))

describe('a question about the school itself', () => {
  it('is told from one that asks leave', () => {
    expect(asks('Does anybody at school teach them about strangers?')).toBe('does')
    expect(asks('Can they punish him for a film he made at home?')).toBe('does')
    expect(asks('Can I put the photo on Facebook?')).toBeUndefined()
    expect(asks('Should I tell anybody about the message?')).toBeUndefined()
  })

  it('is told from one about what was done already, and about who decides', () => {
    expect(asks('Were they allowed to let that out?')).toBe('did')
    expect(asks('Is it up to me?')).toBe('did')
  })

  it('is told from one that only asks what the policy says is so', () => {
    expect(asks('I am not on Facebook. Will I miss things?')).toBe('says')
    expect(asks('I am a student on placement. Do these rules hold for me too?')).toBe('does')
    expect(asks('Do we have to tell parents what we expect of them?')).toBe('says')
    expect(asks('I was mean in the chat. Will my mum be told?')).toBeUndefined()
    expect(asks('Will I get into trouble for this?')).toBeUndefined()
  })

  it('is answered yes by the clause that speaks of it, whatever it binds somebody to', () => {
    const asked = 'I am not on Facebook and do not want to be. Will I miss things?'
    const answers = policies.map((policy) => answerQuestion(policy, asked, 'parent'))
    expect(new Set(answers.map(({ verdict }) => verdict))).toEqual(new Set(['allowed', 'silent']))
    const withClause = answers.filter(({ verdict }) => verdict === 'allowed')
    expect(withClause.length).toBeGreaterThanOrEqual(3)
    expect(withClause.every(({ clauses }) => clauses.length > 0)).toBe(true)
  })

  it('is the asker’s own deed where somebody must look at what the asker writes', () => {
    expect(asks('Does anybody have to check my tweets before I send them?')).toBeUndefined()
  })

  it('is never answered by telling the asker to report, or to ask for leave', () => {
    const asked = 'Does anybody at school actually teach them what to do when a stranger sends something horrible?'
    const verdicts = policies.map((policy) => answerQuestion(policy, asked, 'parent').verdict)
    expect(verdicts.filter((verdict) => verdict !== 'allowed' && verdict !== 'silent')).toEqual([])
    expect(verdicts).toContain('allowed')
    expect(verdicts).toContain('silent')
  })
})
