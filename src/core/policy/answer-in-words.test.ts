import { describe, expect, it } from 'vitest'
import { answerFor, namedBy, questionFor } from './answer-in-words.ts'
import { allPacks } from './packs/all-packs.ts'
import { settingInWords } from './setting-words.ts'
import { allSettings } from './settings/all-settings.ts'

const known = allSettings.flatMap((spec) =>
  ('allowed' in spec ? [...spec.allowed] : []).map((value: string) => ({ name: spec.name, value })),
)

describe('an answer, wherever it is shown', () => {
  it('names a person or a body as people speak of them, never as a label', () => {
    const labels = ['headteacher', 'governing board', 'safeguarding lead', 'line manager', 'senior management']
    for (const { name, value } of known) expect(labels, `${name}: ${value}`).not.toContain(answerFor(name, value))
  })

  it('holds no hyphens that only a program would write', () => {
    const proper = ['e-mails']
    for (const { name, value } of known) {
      const words = answerFor(name, value)
      if (words === value) expect(words.includes('-') && !proper.includes(words), `${name}: ${value}`).toBe(false)
    }
    for (const pack of allPacks) {
      const words = answerFor('linked-policies', pack.settings['linked-policies'])
      expect(words, pack.name).not.toMatch(/\b[a-z]+-[a-z]+-[a-z]+\b|online-safety|data-protection/)
    }
  })

  it('says nothing in a list with a comma of its own, which would read as two', () => {
    for (const spec of allSettings) {
      if (spec.type !== 'list' || !('allowed' in spec)) continue
      for (const value of spec.allowed) expect(answerFor(spec.name, value), spec.name).not.toContain(',')
    }
  })
})

describe('a question that a decision rests on', () => {
  it('is called by what it is about', () => {
    expect(settingInWords('review-every-months')).toBe('how often the policy is reviewed')
    expect(settingInWords('post-approver')).toBe('who agrees a post')
    for (const { name } of allSettings) expect(settingInWords(name), name).not.toMatch(/\b(aup|dsl|mfa|hr)\b/)
  })

  it('is asked in one sentence', () => {
    for (const { name } of allSettings) expect(questionFor(name)).toMatch(/\?$|enough\.$/)
  })
})

describe('an answer typed freely', () => {
  it('is kept under its own name where it is one that policies know, and as it was typed where it is not', () => {
    for (const name of ['online-safety', 'keeping-children-safe-2016', 'anti-bullying']) {
      expect(namedBy('linked-policies', answerFor('linked-policies', name))).toBe(name)
    }
    expect(namedBy('linked-policies', 'Our phone policy')).toBe('Our phone policy')
  })
})
