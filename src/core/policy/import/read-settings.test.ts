import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keyOf } from '../../../../test/data/policies/make/keys.ts'
import { allSettings } from '../settings/all-settings.ts'
import { allReadings } from './all-readings.ts'
import { type ReadSetting, readSettings } from './read-settings.ts'
import { statementsOf } from './statement.ts'

const clause = (text: string, ref = '1', under: string[] = [], leadIn = '') => ({ ref, text, under, leadIn })
const readFrom = (...texts: string[]) =>
  readSettings(texts.flatMap((text, at) => statementsOf(clause(text, String(at + 1)))))
const answerTo = (name: string, ...texts: string[]) => readFrom(...texts).find((each) => each.name === name)

describe('every setting', () => {
  it('can be read from a document', () => {
    expect(allSettings.map(({ name }) => name).filter((name) => allReadings[name] === undefined)).toEqual([])
  })

  it('is read only as a value that it allows', () => {
    const odd = allSettings.flatMap((spec): string[] => {
      const reading = allReadings[spec.name]
      const values = reading?.kind === 'one-of' ? reading.values : reading?.kind === 'several' ? reading.items : {}
      const allowed: readonly string[] = 'allowed' in spec ? spec.allowed : []
      return Object.keys(values)
        .filter((value) => !allowed.includes(value))
        .map((value) => `${spec.name}: ${value}`)
    })
    expect(odd).toEqual([])
  })
})

describe('one rule said in many ways', () => {
  const folder = join(import.meta.dirname, '../../../../test/data/policies')
  const lines = ['ways-of-saying.txt', 'ways-of-saying-2.txt', 'ways-of-saying-3.txt', 'ways-of-saying-4.txt'].flatMap(
    (file) => readFileSync(join(folder, file), 'utf8').trim().split('\n'),
  )
  const plain = (value: unknown) => JSON.stringify(Array.isArray(value) ? value.toSorted() : value)
  const tried = lines.map((line) => ({
    line,
    wanted: keyOf(line).settings,
    read: readFrom(line.replace(/ ⟦.*$/, '')),
  }))
  const right = ({ name, value }: ReadSetting, wanted: Record<string, unknown>) => plain(wanted[name]) === plain(value)

  it('is read right at least 85 times in 100', () => {
    const stated = tried.flatMap(({ wanted }) => Object.keys(wanted)).length
    const got = tried.flatMap(({ wanted, read }) => read.filter((each) => right(each, wanted))).length
    expect(stated).toBeGreaterThan(290)
    expect(got / stated).toBeGreaterThanOrEqual(0.85)
  })

  it('is never read wrong with a confidence above 0.9', () => {
    const wrong = tried.flatMap(({ line, wanted, read }) =>
      read.filter((each) => each.confidence > 0.9 && !right(each, wanted)).map(({ name }) => `${name}: ${line}`),
    )
    expect(wrong).toEqual([])
  })

  it('leaves alone what it does not speak of', () => {
    const spoken = tried.flatMap(({ line, wanted, read }) =>
      read.filter(({ name }) => !(name in wanted)).map(({ name }) => `${name}: ${line}`),
    )
    expect(spoken).toEqual([])
  })
})

describe('a rule that is taken back, or given to somebody else', () => {
  it.each([
    ['channel-mfa', 'It is not compulsory to use two-factor authentication on school accounts.'],
    ['channel-approver', 'There is no need for the headteacher to approve a new account.'],
    ['staff-aup-acknowledgement', 'Staff do not have to sign the acceptable use policy before running an account.'],
    ['image-consent', 'Written consent is not needed for photographs of empty rooms.'],
    ['official-channels', 'The school does not use Facebook.'],
    ['device-monitoring', 'Internet use on the school network is not monitored.'],
    ['link-from-website', 'We do not link to our accounts from the website.'],
    ['review-every-months', 'Passwords are changed every year.'],
    ['staff-pupil-contact', 'Pupils must not accept friend requests from people they do not know.'],
    ['staff-parent-contact', 'Staff may be friends with parents on their personal accounts.'],
    ['staff-pupil-contact', 'Staff may message pupils through the learning platform.'],
    ['channel-mfa', 'Pupils are taught to use multi-factor authentication on their own accounts.'],
    ['minimum-age', 'There are 13 classes in the school.'],
    ['parent-image-rule', 'We never post photographs of other people’s children without written consent.'],
  ])('is no answer to %s: %s', (name, text) => {
    expect(answerTo(name, text)).toBeUndefined()
  })

  it('is an answer of its own where the setting asks for it', () => {
    expect(answerTo('second-reader', 'It is not necessary for a second person to read a post.')?.value).toBe(
      'not-required',
    )
    expect(answerTo('channel-risk-assessment', 'A risk assessment is not required for a new account.')?.value).toBe(
      false,
    )
  })
})

describe('how sure an answer is', () => {
  it('an exception beside its rule, in the same clause, is the answer', () => {
    const text = 'Staff must not befriend pupils on social media. A pupil who is a relative is the only exception.'
    expect(answerTo('staff-pupil-contact', text)).toMatchObject({ value: 'family-exception', otherwise: [] })
  })

  it('two clauses that differ are shown both, and neither is sure', () => {
    const found = answerTo(
      'review-every-months',
      'This policy is reviewed annually.',
      'The policy will be reviewed every three years.',
    )
    expect(found?.confidence).toBeLessThanOrEqual(0.6)
    expect(found?.otherwise).toHaveLength(1)
  })

  it('a list goes on over several clauses and is one answer', () => {
    const items = ['personal details', 'strong passwords', 'how to block people']
    const statements = items.flatMap((item, at) =>
      statementsOf(clause(item, `1.${at}`, [], 'Pupils are taught about:')),
    )
    expect(readSettings(statements).find(({ name }) => name === 'pupil-safety-topics')?.value).toEqual([
      'personal-details',
      'safe-passwords',
      'block-and-report',
    ])
  })

  it('a document about something else answers nothing', () => {
    expect(readFrom('Swimming kit is worn on Tuesdays.', 'The library opens at lunch.', 'Trips need a form.')).toEqual(
      [],
    )
  })
})

describe('the sentence that an answer on private accounts rests on', () => {
  it('is the one that asks for them to be locked, and not the one on naming the school there', () => {
    const staff = (text: string, ref: string, leadIn: string) => statementsOf(clause(text, ref, [], leadIn))
    const found = readSettings([
      ...staff('keep their own profiles locked so that only friends can see them', '2', 'Staff must:'),
      ...staff('name Oakfield as their employer on a private profile', '7', 'Staff must not:'),
    ]).find(({ name }) => name === 'staff-privacy-settings')
    expect(found?.value).toBe('required')
    expect(JSON.stringify(found)).toContain('profiles locked')
    expect(JSON.stringify(found)).not.toContain('name Oakfield')
  })
})
