import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../test/support/a-working-school.ts'
import { testSecret } from '../../../test/support/fresh-database.ts'
import { type CaseVault, caseVault } from '../../storage/concerns/case-vault.ts'
import { homeRoutes } from '../../web/home/routes.ts'
import { concernsFor } from './concerns-for.ts'
import { linkAlleged } from './link-alleged.ts'
import { openConcern } from './open-concern.ts'
import { policyForConcerns } from './policy-for-concerns.ts'
import { tellConcern } from './tell-concern.ts'

type Who = 'Ada Head' | 'Dora Lead' | 'Dev Deputy' | 'Tom Teacher' | 'Cleo Chair'
let school: WorkingSchool<Who>
const now = new Date('2027-03-01T10:00:00Z')
const vault = caseVault(testSecret)
const everybody: readonly Who[] = ['Ada Head', 'Dora Lead', 'Dev Deputy', 'Tom Teacher', 'Cleo Chair']

beforeAll(async () => {
  school = await aWorkingSchool<Who>(
    {
      'Ada Head': ['headteacher'],
      'Dora Lead': ['dsl'],
      'Dev Deputy': ['deputy-dsl'],
      'Tom Teacher': ['teacher'],
      'Cleo Chair': ['chair-of-governors'],
    },
    { policy: 'mulbarton', now, routes: homeRoutes },
  )
  for (const who of everybody) await school.open('/home', who)
})
afterAll(() => school.end())
afterEach(() => school.forget('concern_case', 'concern_once', 'mail'))

const person = (who: Who) => school.actor[who].person
const tell = () =>
  school.inside(async (tx) => {
    const where = { place: '', account: '', link: '', when: '' }
    const words = 'My daughter is being called names on Snapchat.'
    const told = { words, about: 'child', names: '', wish: '', where, name: null, contact: null, kind: null } as const
    const once = `${Math.random()}`.padEnd(24, 'x')
    const desk = { now, publicUrl: 'https://signpost.example', vault }
    const telling = { teller: 'parent', person: null, told, images: 'not-asked', once } as const
    const outcome = await tellConcern(tx, desk, await policyForConcerns(tx), telling)
    if ('refused' in outcome) throw new Error(outcome.refused)
    return outcome.case
  })

/** A vault that counts how often it opens a case’s key, and reads with it. */
function counting(one: CaseVault) {
  const times = { open: 0, reports: 0 }
  const counted: CaseVault = {
    ...one,
    open: (sealed) => {
      times.open += 1
      return one.open(sealed)
    },
    openReport: (sealed, by) => {
      times.reports += 1
      return one.openReport(sealed, by)
    },
  }
  return { counted, times }
}

async function link(name: string) {
  const id = await tell()
  const hand = { person: person('Dora Lead'), secondFactor: true }
  const hers = await school.vaultOf('Dora Lead')
  const { counted, times } = counting(hers)
  const desk = { now, publicUrl: 'https://signpost.example', vault: counted }
  await school.inside((tx) => openConcern(tx, { ...desk, vault: hers }, hand.person, id))
  const said = { kind: 'linked', name, role: 'alleged', person: null, words: '' } as const
  const outcome = await school.inside(async (tx) => {
    const { policy } = await policyForConcerns(tx)
    return linkAlleged(tx, desk, hand, policy, id, { step: { eventAt: now, said }, atSchool: true })
  })
  const known = await school.inside((tx) => concernsFor(tx, vault, person('Dora Lead')))
  return { outcome, times, known: known.length }
}

describe('linking somebody as said to have done it', () => {
  it('opens the case once, also where it keeps out whoever links', async () => {
    expect(await link('Dora Lead')).toEqual({ outcome: 'kept-out', times: { open: 1, reports: 1 }, known: 0 })
  })

  it('opens the case once where nobody is kept out by it', async () => {
    expect(await link('Mr Nobody-Here')).toEqual({ outcome: 'recorded', times: { open: 1, reports: 1 }, known: 1 })
  })
})
