import { afterAll, beforeAll, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../test/support/a-working-school.ts'
import { anotherPolicy } from '../../../test/support/another-policy.ts'
import { tellAt } from '../../../test/support/telling.ts'
import { breachCalled, breachesCalled } from '../../actions/concerns/clause-broken.ts'
import type { ClauseId } from '../../core/policy/clause.ts'
import { namesOfOwn } from '../../core/policy/clause-called.ts'
import { noOwnChanges } from '../../core/policy/own-changes.ts'
import { policyInForce } from '../../storage/policy/policy-in-force.ts'
import { homeRoutes } from '../home/routes.ts'
import { entryWords } from './case/entry-words.tsx'
import { concernRoutes } from './routes.ts'

type Who = 'Ada Head' | 'Dora Lead'
let school: WorkingSchool<Who>
const monday = new Date('2027-03-01T10:00:00Z')

const numbered = {
  id: 'own:1' as ClauseId,
  section: 'Ducks',
  reference: '41.2',
  text: 'Nobody may photograph the ducks.',
  modality: 'must_not' as const,
  actor: 'all',
}
const unnumbered = { ...numbered, id: 'own:2' as ClauseId, reference: 'ducks.3', text: 'Geese are to be left alone.' }

beforeAll(async () => {
  school = await aWorkingSchool<Who>(
    { 'Ada Head': ['headteacher'], 'Dora Lead': ['dsl'] },
    {
      policy: 'mulbarton',
      now: monday,
      routes: [...homeRoutes, ...concernRoutes].map((route) => ({ ...route, perMinute: 1000 })),
    },
  )
  for (const who of Object.keys(school.actor) as Who[]) await school.open('/home', who)
  await adopt([numbered, unnumbered])
})
afterAll(() => school.end())

const adopt = (added: readonly (typeof numbered)[]) =>
  school.inside((tx) =>
    anotherPolicy(tx, {
      pack: 'mulbarton',
      by: school.actor['Ada Head'].person,
      own: { ...noOwnChanges, added: [...added] },
    }),
  )

it('a breach of a clause of the school’s own says its number or its words, also once the policy has it no more', async () => {
  await tellAt(school, '/s/larkfield/tell/parent', {
    words: 'He puts pictures of the ducks online.',
    about: 'another-adult',
  })
  const who = (await school.open('/concerns', 'Ada Head')).body.includes('/concerns/') ? 'Ada Head' : 'Dora Lead'
  const url = /\/concerns\/[0-9a-f-]{36}/.exec((await school.open('/concerns', who)).body)?.[0] ?? ''
  const breach = (clause: string) =>
    school.send(`${url}/step/breach`, who, { clause, words: `Seen, ${clause}.` }, `${url}/step/breach`)
  expect((await breach('own:1')).status).toBe(303)
  expect((await breach('own:2')).status).toBe(303)
  const shown = async () => {
    const { body } = await school.open(url, who)
    expect(body).toContain('A clause was broken: 41.2')
    expect(body).toContain('A clause was broken: “Geese are to be left alone”')
    expect(body).not.toContain('the school added')
  }
  await shown()
  await adopt([])
  await shown()
})

it('one that was recorded before that was kept is called as the policy of today prints it', async () => {
  await adopt([numbered])
  const policy = (await school.inside(policyInForce))?.policy
  if (!policy) throw new Error('there is a policy')
  const said = { kind: 'breach', clause: 'own:1', words: 'Seen.' } as const
  const entry = { id: 'x', by: null, eventAt: monday, enteredAt: monday, said }
  const [named] = breachesCalled({ entries: [entry] }, namesOfOwn([...policy.clauses.values()])).entries
  expect(named && entryWords(named, String).head).toBe('A clause was broken: 41.2')
  const ofPack = { ...said, clause: [...policy.clauses.keys()][0] ?? '' }
  expect(breachCalled(policy, ofPack)).toBe(ofPack)
})
