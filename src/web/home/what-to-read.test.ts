import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  aFrontDoor,
  aSchool,
  type Someone,
  type TestDoor,
  type TestSchool,
} from '../../../test/support/a-front-door.ts'
import { anotherPolicy } from '../../../test/support/another-policy.ts'
import { type Pages, pagesOf } from '../../../test/support/visiting-pages.ts'
import { stateNow } from '../../actions/oversight/state-now.ts'
import type { Role } from '../../core/people/role.ts'
import type { ClauseId } from '../../core/policy/clause.ts'
import { noOwnChanges, type OwnChanges } from '../../core/policy/own-changes.ts'
import type { StateNow } from '../../core/policy/state/evidence.ts'
import { policyInForce } from '../../storage/policy/policy-in-force.ts'
import { oversightRoutes } from '../oversight/routes.ts'
import { homeRoutes } from './routes.ts'

const cast: readonly (readonly [string, readonly Role[]])[] = [
  ['Hana Head', ['headteacher']],
  ['Tess Teacher', ['teacher']],
  ['Val Helper', ['volunteer']],
  ['Con Tractor', ['contractor']],
  ['Gus Governor', ['governor']],
  ['Pat Parent', ['parent']],
  ['Polly Pupil', ['pupil']],
]

describe('what somebody has to read', () => {
  let door: TestDoor
  let pages: Pages
  let school: TestSchool
  const people = new Map<string, Someone>()
  beforeAll(async () => {
    door = await aFrontDoor()
    pages = await pagesOf(door, { routes: [...oversightRoutes, ...homeRoutes] })
    school = await aSchool(door, 'Larkfield Primary', 'mulbarton')
    for (const [name, roles] of cast) people.set(name, await school.someone(name, roles))
  })
  afterAll(async () => {
    await pages.end()
    await door.end()
  })

  const everybody = () => [...people.values()]
  const home = async (who: Someone) => (await (await pages.visitor(who)).open('/home')).body
  const onHome = async () => {
    const all = await Promise.all(everybody().map(async (who) => ({ who, body: await home(who) })))
    return all.filter(({ body }) => body.includes('href="/policy/yours"')).map(({ who }) => who.name)
  }
  const reads = async (who: Someone) => {
    const visitor = await pages.visitor(who)
    const seen = /name="seen" value="([^"]+)"/.exec((await visitor.open('/policy/yours')).body)?.[1] ?? ''
    await visitor.send('/policy/yours', { seen })
  }
  const adopted = (own: Partial<OwnChanges>) =>
    school.inside((tx) =>
      anotherPolicy(tx, {
        pack: 'mulbarton',
        by: people.get('Hana Head')?.person ?? ('' as Someone['person']),
        own: { ...noOwnChanges, ...own },
      }),
    )
  /** Whoever the page of states says has not read something yet. */
  const counted = async () => {
    const states = await school.inside(async (tx): Promise<readonly StateNow[]> => {
      const inForce = await policyInForce(tx)
      return inForce ? stateNow(tx, inForce, new Date(), null) : []
    })
    const waiting = states.flatMap(({ carried }) =>
      carried.flatMap(({ subject, state }) =>
        subject === 'oversight' && state.is === 'due'
          ? state.waits.flatMap(({ task }) => (task.owner.is === 'people' ? task.owner.people : []))
          : [],
      ),
    )
    return everybody()
      .filter(({ person }) => waiting.includes(person))
      .map(({ name }) => name)
  }

  it('stands on the Home page of everybody whom the policy speaks to, without anybody reminding them', async () => {
    const waiting = await counted()
    expect(waiting).toEqual(expect.arrayContaining(['Hana Head', 'Tess Teacher', 'Val Helper', 'Gus Governor']))
    expect(await onHome()).toEqual(expect.arrayContaining(waiting))
    expect(await home(people.get('Val Helper') as Someone)).not.toContain('You are up to date')
  })

  it('is gone once they have read it', async () => {
    for (const who of everybody()) await reads(who)
    expect(await onHome()).toEqual([])
    expect(await counted()).toEqual([])
    expect(await home(people.get('Val Helper') as Someone)).toContain('You are up to date')
  })

  it('stands there again at once for those whom a new clause speaks to, whoever they are, and for nobody else', async () => {
    const rule = (id: string, actor: string) =>
      ({
        id: id as ClauseId,
        section: 'Ours',
        reference: null,
        text: `Nobody feeds ${id}.`,
        modality: 'must',
        actor,
      }) as const
    await adopted({ added: [rule('own:1', 'parent')] })
    expect(await onHome()).toEqual(['Pat Parent'])
    expect(await home(people.get('Pat Parent') as Someone)).toContain('One clause is new or says something else.')
    await adopted({ added: [rule('own:1', 'parent'), rule('own:2', 'pupil'), rule('own:3', 'staff')] })
    const now = ['Hana Head', 'Tess Teacher', 'Val Helper', 'Con Tractor', 'Gus Governor', 'Pat Parent', 'Polly Pupil']
    expect(await onHome()).toEqual(now)
    expect(await counted()).toEqual(now)
  })
})
