import { describe, expect, it } from 'vitest'
import { type ClauseId, printedReference, settingOfClause } from './clause.ts'
import { clauseCalled, clauseInBrackets, clauseName } from './clause-called.ts'
import { modelClauseWords } from './model-clause-words.ts'
import { allPacks } from './packs/all-packs.ts'
import { settingInWords } from './setting-words.ts'
import { allSettings } from './settings/all-settings.ts'

const called = (id: string) => clauseCalled(id as ClauseId)

describe('what an answer rests on', () => {
  it('is named by its number where the policy prints one', () => {
    expect(called('st-nicholas:2.7.8')).toBe('clause 2.7.8')
    expect(called('coton:5.iv.6a')).toBe('clause 5.iv.6a')
  })

  it('is named by number and heading where the number counts within a heading', () => {
    expect(called('mulbarton:staff.10b')).toBe('clause 10b under “Staff”')
    expect(called('mulbarton:parents.2')).toBe('clause 2 under “Parental agreement”')
  })

  it('is named by what it is about where it has no number', () => {
    expect(called('model:second-reader')).toBe('what our policy says about a second person who reads each post')
    expect(called('model:nobody-alone-with-a-worry')).toBe('what our policy says about not being alone with a worry')
    expect(clauseInBrackets('model:past-pupil-reach' as ClauseId)).toBe('on how long ago a pupil left')
  })

  it('is named as the school’s own where the school added it', () => {
    expect(called('own:3')).toBe('a clause that the school added')
  })

  it('is never the name that a program gives it, in any policy', () => {
    for (const { id } of allPacks.flatMap((pack) => pack.clauses)) {
      const name = clauseName(id)
      if (name.by === 'number') expect(name.words, id).toMatch(/^(?:\d[\w.]*|\w+ under “[^”]+”)$/)
      if (name.by !== 'matter') continue
      if (settingOfClause(id) === undefined) expect(Object.keys(modelClauseWords)).toContain(printedReference(id))
      expect(name.words, `${id} after “what our policy says about”`).toMatch(/^(?!what\b)[a-z]/)
      expect(name.words, id).not.toMatch(/\b(?:aup|dsl|mfa|policy judgement|one’s)\b/)
      expect(name.words.split(' ').length, id).toBeLessThan(13)
    }
  })

  it('is told apart: no two matters of a policy have one name', () => {
    for (const pack of allPacks) {
      const names = pack.clauses.map(({ id }) => clauseCalled(id))
      expect(new Set(names).size, pack.name).toBe(names.length)
    }
    expect(new Set(allSettings.map(({ name }) => settingInWords(name))).size).toBe(allSettings.length)
  })
})
