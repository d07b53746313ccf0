import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Role, roleIds } from '../people/role.ts'
import { allPacks, policyFrom } from '../policy/packs/all-packs.ts'
import type { SettingValues } from '../policy/registry.ts'
import type { PersonId } from '../school/ids.ts'
import { schoolTypes } from '../school/school.ts'
import { aboutChoices } from './about.ts'
import type { Chart } from './chart.ts'
import { concernedIn } from './concerned-in.ts'
import { facts } from './fact.ts'
import { factsInReport } from './facts-in-report.ts'
import { kindsOfReport } from './lists/kinds-of-report.ts'
import { matterAtReceipt, mayKnow } from './may-know.ts'
import { nextToTell } from './next-to-tell.ts'
import type { ReportToRoute } from './report.ts'
import { reporterKinds } from './reporter.ts'
import { routeOf } from './route-of.ts'
import { calendarNotKnown } from './school-calendar.ts'

const ids = Array.from({ length: 8 }, (_, at) => `person-${at}` as PersonId)
const names = ['Ann Lee', 'Bob Lee', 'Cara Stone', 'Dev Patel', 'Eve Stone', 'Finn Ash', 'Gail Ash', 'Hugh Lee']
const anyId = fc.constantFrom(...ids)
const rolesThatMatter: readonly Role[] = roleIds.filter((role) => !['parent', 'pupil', 'governing-body'].includes(role))

const charts: fc.Arbitrary<Chart> = fc.record({
  school: fc.record({
    type: fc.option(fc.constantFrom(...schoolTypes)),
    council: fc.constant(null),
    confirmedRules: fc.constant([]),
  }),
  people: fc
    .array(
      fc.record({
        roles: fc.uniqueArray(fc.constantFrom(...rolesThatMatter), { maxLength: 4 }),
        away: fc.boolean(),
        canOpen: fc.boolean(),
        account: fc.option(fc.constantFrom('a', 'b', 'c')),
        manager: fc.option(anyId),
      }),
      { maxLength: 8 },
    )
    .map((people) =>
      people.map((person, at) => ({ ...person, id: ids[at] as PersonId, name: names[at] ?? '', alsoCalled: [] })),
    ),
  namedCover: fc.dictionary(fc.constantFrom(...rolesThatMatter), fc.uniqueArray(anyId, { maxLength: 3 })),
  ties: fc.array(
    fc.record({
      one: anyId,
      other: anyId,
      kind: fc.constantFrom('relative' as const, 'partner' as const, 'other' as const),
    }),
    { maxLength: 4 },
  ),
})

const policies = fc
  .record({
    pack: fc.constantFrom(...allPacks),
    dropped: fc.uniqueArray(
      fc.constantFrom(
        'concern-first-contact',
        'inbound-contact-report-to',
        'incident-lead',
        'parent-misuse-handled-by',
      ),
    ),
  })
  .map(({ pack, dropped }) =>
    policyFrom(
      pack,
      Object.fromEntries(
        Object.entries(pack.settings).filter(([name]) => !dropped.some((gone) => gone === name)),
      ) as SettingValues,
    ),
  )

const reports: fc.Arbitrary<ReportToRoute> = fc
  .record({
    kind: fc.constantFrom(...kindsOfReport.map(({ id }) => id)),
    reporter: fc.constantFrom(...reporterKinds),
    reporterPerson: fc.option(anyId),
    about: fc.record({
      choices: fc.uniqueArray(fc.constantFrom(...aboutChoices), { maxLength: 3 }),
      names: fc.array(
        fc.constantFrom('Mr Lee', 'Ann', 'Cara Stone', 'the head', 'chair of governors', 'safeguarding lead', 'nobody'),
        { maxLength: 2 },
      ),
      picked: fc.array(anyId, { maxLength: 2 }),
    }),
    extra: fc.array(fc.constantFrom(...facts), { maxLength: 4 }),
    text: fc.constantFrom(
      '',
      'a parent posted it on facebook',
      'he messages my daughter in secret',
      'I told the head, who promised to look into it',
      'The headteacher has indecent pictures of children',
      'Mrs Stone and Cara Stone’s friend keep messaging my son',
    ),
  })
  .map(({ extra, text, about, ...report }) => ({
    ...report,
    about: { ...about, words: text },
    facts: [...new Set([...factsInReport(report.kind, report.reporter, text, about), ...extra])],
  }))

const runs = { numRuns: 3000 }

it('whatever the staff chart, the policy and the report, it has an owner, and nobody concerned is told, next, or may know', () => {
  fc.assert(
    fc.property(policies, charts, reports, (policy, chart, report) => {
      const concerned = concernedIn(chart, report)
      const route = routeOf(policy, chart, report)
      const reached = [...route.told, ...route.next].map(({ person }) => person)
      for (const person of reached) expect(concerned.has(person)).toBe(false)
      if (route.owner.kind === 'person') {
        expect(concerned.has(route.owner.told.person)).toBe(false)
        expect(route.told[0]).toEqual(route.owner.told)
      } else expect(route.showLado).toBe(true)
      const matter = matterAtReceipt(route, concerned)
      for (const person of concerned) expect(mayKnow(person, matter)).toBe(false)
      expect(new Set(reached).size).toBe(reached.length)
    }),
    runs,
  )
})

it('whoever holds a post, or bears a name, that the words accuse is neither told nor next, whatever is ticked', () => {
  fc.assert(
    fc.property(policies, charts, reports, (policy, chart, report) => {
      const { told, next } = routeOf(policy, chart, report)
      const reached = [...told, ...next].map(({ person }) => person)
      const { words = '' } = report.about
      const accused = chart.people.filter(({ name, roles }) =>
        words.startsWith('The headteacher has')
          ? roles.includes('headteacher')
          : words.startsWith('Mrs Stone') && name.endsWith('Stone'),
      )
      for (const { id } of accused) if (id !== report.reporterPerson) expect(reached).not.toContain(id)
    }),
    runs,
  )
})

it('a person who is free and holds the role is never passed over for the body outside', () => {
  fc.assert(
    fc.property(policies, charts, reports, (policy, chart, report) => {
      const concerned = concernedIn(chart, report)
      const route = routeOf(policy, chart, report)
      const free = chart.people.filter((person) => !concerned.has(person.id))
      const overHead = free.some(({ roles }) =>
        roles.some((role) => ['chair-of-governors', 'vice-chair', 'trust-officer'].includes(role)),
      )
      if (overHead) expect(route.owner.kind).toBe('person')
    }),
    runs,
  )
})

it('a report that concerns the headteacher belongs to nobody who answers to them while somebody over them is free, and otherwise shows the council’s officer', () => {
  const over: readonly Role[] = ['chair-of-governors', 'vice-chair', 'trust-officer']
  fc.assert(
    fc.property(policies, charts, reports, (policy, chart, report) => {
      const concerned = concernedIn(chart, report)
      if (!chart.people.some(({ id, roles }) => roles.includes('headteacher') && concerned.has(id))) return
      const free = chart.people.filter(({ id, away, canOpen }) => !concerned.has(id) && !away && canOpen)
      const { owner, showLado } = routeOf(policy, chart, report)
      const owns = owner.kind === 'person' ? owner.told.person : undefined
      const roles = chart.people.find(({ id }) => id === owns)?.roles ?? []
      const stands = roles.some((role) => role === 'governor' || over.includes(role))
      if (free.some((person) => person.roles.some((role) => over.includes(role)))) expect(stands).toBe(true)
      if (!stands) expect(showLado).toBe(true)
    }),
    runs,
  )
})

it('an unopened report goes on until somebody opens it, to each person once, and never to anybody concerned', () => {
  fc.assert(
    fc.property(policies, charts, reports, (policy, chart, report) => {
      const concerned = concernedIn(chart, report)
      const route = routeOf(policy, chart, report)
      const toldSoFar: PersonId[] = []
      let now = new Date('2026-10-24T21:00:00Z')
      for (let turn = 0; turn < 40; turn += 1) {
        const waiting = { level: 'same-day' as const, lastToldAt: now, opened: false, toldSoFar, cannot: [] }
        now = new Date(now.getTime() + 5 * 86_400_000)
        const next = nextToTell(route, waiting, now, calendarNotKnown)
        if (next.step === 'tell-again') {
          expect(next.showLado).toBe(true)
          return
        }
        if (next.step !== 'tell') throw new Error(`five days later it still says ${next.step}`)
        expect(toldSoFar).not.toContain(next.told.person)
        expect(concerned.has(next.told.person)).toBe(false)
        toldSoFar.push(next.told.person)
      }
      throw new Error('the order of cover has no end')
    }),
    { numRuns: 500 },
  )
})
