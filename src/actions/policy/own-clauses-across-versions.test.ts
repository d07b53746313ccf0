import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../test/support/a-working-school.ts'
import { anotherPolicy } from '../../../test/support/another-policy.ts'
import type { ClauseId } from '../../core/policy/clause.ts'
import { noOwnChanges, type OwnClause } from '../../core/policy/own-changes.ts'
import { partsFromImport } from '../../core/policy/parts-from-import.ts'
import { schoolDocument } from '../../core/policy/school-document.ts'
import { schoolPolicy } from '../../core/policy/school-policy.ts'
import { whatChanged } from '../../core/policy/what-changed.ts'
import { importPolicy } from '../../importers/policy/import-policy.ts'
import { whoIsHere } from '../../storage/people/who-is-here.ts'
import { openDraft } from '../../storage/policy/draft.ts'
import { lastOwnNumber } from '../../storage/policy/own-numbers.ts'
import { policyInForce } from '../../storage/policy/policy-in-force.ts'
import { versionDocument } from '../../storage/policy/version-document.ts'
import { versionToCome } from '../../storage/policy/version-to-come.ts'
import { versionsOf } from '../../storage/policy/versions-of.ts'
import { policyRoutes } from '../../web/policy/routes.ts'
import { beginPolicyDraft } from './begin-policy-draft.ts'
import { changeClauses } from './change-clauses.ts'
import { dropPolicyDraft } from './drop-policy-draft.ts'

const people = { 'Ada Head': ['headteacher'] } as const
let school: WorkingSchool<keyof typeof people>
beforeAll(async () => {
  school = await aWorkingSchool<keyof typeof people>(people, { policy: 'model', routes: policyRoutes })
})
afterAll(() => school.end())

const ducks: OwnClause = {
  id: 'own:1' as ClauseId,
  section: 'Ours',
  reference: null,
  text: 'Governors must not photograph ducks.',
  modality: 'must_not',
  actor: 'governing_body',
}

it('a clause of our own never takes the number of another that stood in an earlier version, so neither is said to have become the other', async () => {
  const head = school.actor['Ada Head']
  expect(await school.inside(lastOwnNumber)).toBe(0)
  const own = { ...noOwnChanges, added: [ducks], dropped: ['own:2' as ClauseId] }
  await school.inside((tx) => anotherPolicy(tx, { pack: 'model', by: head.person, own }))
  await school.inside((tx) => beginPolicyDraft(tx, head, { from: 'pack', pack: 'coton' }))
  const wish = { act: 'add', section: 'Ours', text: 'Staff are kind.', modality: 'must', actor: 'staff' } as const
  expect(await school.inside((tx) => changeClauses(tx, head, wish))).toMatchObject({ clause: 'own:3' })
  const changed = await school.inside(async (tx) => {
    const inForce = await policyInForce(tx)
    const before = inForce && (await versionDocument(tx, inForce.version))
    const draft = await openDraft(tx)
    if (!before || !draft) throw new Error('no draft')
    return whatChanged(before.document, schoolDocument(draft.policy, { school: null }, draft.parts.own))
  })
  const ofOurs = changed.filter((one) => JSON.stringify(one).includes('"own:'))
  expect(ofOurs.map(({ kind }) => kind).sort()).toEqual(['added', 'left-out'])
})

it('a draft begins from what governors adopted last, also where that is not in force yet', async () => {
  const head = school.actor['Ada Head']
  await school.inside(async (tx) => {
    await dropPolicyDraft(tx, head, new Date())
    const soon = new Date(Date.now() + 30 * 86_400_000)
    const own = { ...noOwnChanges, added: [{ ...ducks, id: 'own:9' as ClauseId, text: 'Swans neither.' }] }
    await anotherPolicy(tx, { pack: 'model', by: head.person, own, from: soon })
    await beginPolicyDraft(tx, head, { from: 'in-force' })
  })
  const draft = await school.inside((tx) => openDraft(tx))
  expect(draft?.parts.own.added.map(({ text }) => text)).toEqual(['Swans neither.'])
  const page = (await school.open('/policy/draft', 'Ada Head')).body
  expect(page).toContain('never comes in force')
})

it('what governors adopted last holds: an earlier decision that was to begin later never comes in force', async () => {
  const head = school.actor['Ada Head']
  const own = { ...noOwnChanges, added: [{ ...ducks, id: 'own:12' as ClauseId, text: 'Geese may be photographed.' }] }
  const id = await school.inside(async (tx) => {
    await dropPolicyDraft(tx, head, new Date())
    return anotherPolicy(tx, { pack: 'model', by: head.person, own })
  })
  const { versions, toCome, later } = await school.inside(async (tx) => ({
    versions: await versionsOf(tx, new Date()),
    toCome: await versionToCome(tx, new Date()),
    later: await versionsOf(tx, new Date(Date.now() + 60 * 86_400_000)),
  }))
  expect(versions.map(({ standing }) => standing).slice(0, 3)).toEqual(['in-force', 'passed-over', 'replaced'])
  expect(later.map(({ standing }) => standing).slice(0, 3)).toEqual(['in-force', 'passed-over', 'replaced'])
  expect(toCome).toBeUndefined()
  expect((await school.inside(policyInForce))?.version).toBe(id)
  vi.useFakeTimers({ now: Date.now() + 60 * 86_400_000, toFake: ['Date'] })
  try {
    expect((await school.inside(policyInForce))?.version).toBe(id)
    const here = await school.inside(async (tx) => {
      const { account_id: account } = await tx
        .selectFrom('person')
        .select('account_id')
        .where('id', '=', head.person)
        .executeTakeFirstOrThrow()
      return whoIsHere(tx, head.person, account ?? '')
    })
    expect(here?.policyVersion).toBe(id)
  } finally {
    vi.useRealTimers()
  }
  expect((await school.open('/policy/versions', 'Ada Head')).body).toContain('Never in force')
})

it('the clauses of a policy that is brought are numbered after those, and a long one is kept to its last word', async () => {
  const long = `${'Staff must be kind and careful online at all times. '.repeat(200)}This is its end.`
  const found = await importPolicy(
    Buffer.from(`Our policy\n\n1.1 ${long}\n\n1.2 We review this every year.\n`),
    'p.txt',
  )
  if ('refused' in found) throw new Error(found.refused)
  const parts = partsFromImport(found, new Set(['review-every-months']), 3)
  expect(parts.own.added.map(({ id }) => id)).toEqual(expect.arrayContaining(['own:4', 'own:5']))
  expect(parts.own.added.every(({ id }) => Number(id.slice(4)) > 3)).toBe(true)
  expect(parts.own.added.find(({ reference }) => reference === '1.1')?.text).toBe(long)
  const resting = parts.grounds?.['review-every-months']?.[0]
  expect(parts.own.added.find(({ id }) => id === resting)?.text).toBe('We review this every year.')
  expect(schoolPolicy(parts)?.clauses.size).toBe(parts.own.added.length)
})
