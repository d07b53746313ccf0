import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../test/support/a-working-school.ts'
import { testSecret } from '../../../test/support/fresh-database.ts'
import type { SettingName } from '../../core/policy/registry.ts'
import { policyWith } from '../../core/policy/text-of-setting.ts'
import { caseVault } from '../../storage/concerns/case-vault.ts'
import { policyInForce } from '../../storage/policy/policy-in-force.ts'
import { homeRoutes } from '../../web/home/routes.ts'
import { policyForConcerns } from '../concerns/policy-for-concerns.ts'
import { type Telling, tellConcern } from '../concerns/tell-concern.ts'
import { sendQuestion } from '../guidance/send-question.ts'
import { rollShelf } from '../screening/roll-shelf.ts'
import { redecideForSchool, type SubjectRedecided } from './redecide-for-school.ts'

const people = {
  'Ada Head': ['headteacher'],
  'Dora Lead': ['dsl'],
  'Cleo Chair': ['chair-of-governors'],
  'Gus Governor': ['governor'],
  'Di Teacher': ['teacher'],
} as const
type Who = keyof typeof people
let school: WorkingSchool<Who>
const now = new Date()
const vault = caseVault(testSecret)
const desk = { rolls: rollShelf(), now, publicUrl: 'https://signpost.example', vault }

beforeAll(async () => {
  school = await aWorkingSchool<Who>(people, { policy: 'model', now, routes: homeRoutes })
  for (const who of Object.keys(people) as Who[]) await school.open('/home', who)
})
afterAll(() => school.end())

const again = async (who: Who, name: SettingName, value: unknown, keyOpen = true) => {
  const looking = { person: school.actor[who].person, vault: keyOpen ? await school.vaultOf(who) : null }
  return school.inside(async (tx) => {
    const policy = (await policyInForce(tx))?.policy
    if (!policy) throw new Error('none')
    return redecideForSchool(tx, desk, looking, policy, policyWith(policy, name, value))
  })
}
const of = (subject: SubjectRedecided['subject'], all: readonly SubjectRedecided[]) =>
  all.find((one) => one.subject === subject)
const changed = (one: SubjectRedecided | undefined) =>
  one?.differences.map(({ about, before, after }) => [about, before, after])

const tell = (about: Telling['told']['about'], kind: Telling['told']['kind']) =>
  school.inside(async (tx) => {
    const where = { place: '', account: '', link: '', when: '' }
    const told = { words: 'A parent wrote about staff.', about, names: '', wish: '', where, name: null, contact: null }
    const telling = {
      teller: 'parent',
      person: null,
      told: { ...told, kind },
      images: 'not-asked',
      once: `${Math.random()}`.padEnd(24, 'x'),
    } as const
    const outcome = await tellConcern(tx, desk, await policyForConcerns(tx), telling)
    if ('refused' in outcome) throw new Error(outcome.refused)
  })

describe('the last questions under another answer', () => {
  it('are answered again for whom they came to and who asked, and for nobody else', async () => {
    await school.inside(async (tx) => {
      const policy = (await policyInForce(tx))?.policy
      if (!policy) throw new Error('none')
      await sendQuestion(tx, desk, policy, {
        asker: 'staff',
        by: school.actor['Di Teacher'].person,
        question: 'Can I look at my own Facebook in my lunch break at school?',
      })
    })
    const seen = async (who: Who) => of('questions', await again(who, 'personal-use-staff', 'not-permitted'))
    expect(changed(await seen('Ada Head'))).toEqual([['answer', 'allowed', 'not_allowed']])
    expect(changed(of('questions', await again('Ada Head', 'personal-use-staff', undefined)))).toContainEqual([
      'answer',
      'allowed',
      expect.stringMatching(/^by default: /),
    ])
    expect((await seen('Di Teacher'))?.looked).toBe(1)
    expect((await seen('Gus Governor'))?.looked).toBe(0)
    expect(changed(of('questions', await again('Ada Head', 'review-every-months', 24)))).toEqual([])
  })
})

describe('the last reports under another answer', () => {
  it('are routed again for those who may know of them, without a trace of them for anybody else', async () => {
    await tell('headteacher', 'head-conduct')
    const looked = async (who: Who) => of('reports', await again(who, 'review-every-months', 24))?.looked
    expect(await looked('Cleo Chair')).toBe(1)
    expect(await looked('Ada Head')).toBe(0)
    expect(await looked('Gus Governor')).toBe(0)
  })

  it('show by role where they would go otherwise', async () => {
    await tell('child', 'pupil-contact')
    const otherwise = await again('Dora Lead', 'inbound-contact-report-to', ['headteacher'])
    expect(changed(of('reports', otherwise))).toEqual([['report first', 'dsl', 'headteacher']])
    expect(JSON.stringify(of('reports', otherwise))).not.toContain('A parent wrote')
  })

  it('are not looked at for somebody whose key is shut', async () => {
    expect(of('reports', await again('Cleo Chair', 'review-every-months', 24, false))).toBeUndefined()
  })
})
