import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import type { Role } from '../../../src/core/people/role.ts'
import { allPacks } from '../../../src/core/policy/packs/all-packs.ts'
import { nearlyEveryRight } from './addresses.ts'
import { reportsOfAKind, type TellsOf } from './reports-about.ts'
import { everybody, type Somebody, sides, type TwoSchools } from './two-schools.ts'

/** Who is what at the school, who belongs to whom, whom the reports are about, and which reports there are. */
export type Chart = {
  readonly pack: string
  readonly about: Somebody
  /** How many of the roles that may see much the one it is about holds beside what chance gives. */
  readonly rights: 'every' | 'by-chance'
  readonly secondFactor: boolean
  readonly close: Somebody
  readonly base: Readonly<Record<Somebody, Role>>
  readonly holds: Readonly<Record<string, Somebody | null>>
  readonly away: readonly Somebody[]
  readonly left: Somebody | null
  readonly managed: readonly (readonly [Somebody, Somebody])[]
  /** Somebody who is the same human as whom it is about, under another record. */
  readonly same: Somebody | null
  readonly told: readonly TellsOf[]
  /** Which of the forms are sent: each chart takes some. */
  readonly forms: number
}

const once: readonly Role[] = [
  'headteacher',
  'deputy-headteacher',
  'dsl',
  'deputy-dsl',
  'chair-of-governors',
  'vice-chair',
  'clerk',
  'data-protection-lead',
  'business-officer',
  'office',
  'computing-lead',
  'senior-leader',
  'channel-admin',
  'line-manager',
  'trust-officer',
]
const bases: readonly Role[] = ['teacher', 'teacher', 'support-staff', 'governor', 'volunteer', 'parent']
const somebody = fc.constantFrom(...everybody)

const charts: fc.Arbitrary<Chart> = fc.record({
  pack: fc.constantFrom(...allPacks.map(({ name }) => name)),
  about: somebody,
  rights: fc.constantFrom('every', 'by-chance'),
  secondFactor: fc.constantFrom(true, true, true, true, true, true, false),
  close: somebody,
  base: fc.record(
    Object.fromEntries(everybody.map((who) => [who, fc.constantFrom(...bases)])) as Record<
      Somebody,
      fc.Arbitrary<Role>
    >,
  ),
  holds: fc.record(Object.fromEntries(once.map((role) => [role, fc.option(somebody, { freq: 4 })]))),
  away: fc.subarray([...everybody], { maxLength: 2 }),
  left: fc.option(somebody, { freq: 2 }),
  managed: fc.array(fc.tuple(somebody, somebody), { maxLength: 3 }),
  same: fc.option(somebody, { freq: 2 }),
  told: fc.shuffledSubarray([...reportsOfAKind], { minLength: 2, maxLength: 3 }),
  forms: fc.nat(),
})

/** So many charts by chance, the same for the same seed; each kind of report comes among them as often as any other. */
export function chartsOf(seed: number, count: number): readonly Chart[] {
  return fc.sample(charts, { seed, numRuns: count }).map((chart, n) => {
    const turn = reportsOfAKind[n % reportsOfAKind.length] ?? 'named'
    // Whoever has left is looked for by no name, so that a tie to them keeps nobody out: not yet (docs/threat-model.md).
    const left = chart.left === chart.close ? null : chart.left
    return { ...chart, left, told: [...new Set([turn, ...chart.told])] }
  })
}

/** What somebody holds on a chart. */
export function rolesOf(chart: Chart, who: Somebody): readonly Role[] {
  if (who === chart.left && who !== chart.about) return []
  const everyRight = chart.rights === 'every' ? nearlyEveryRight : []
  const taken = everyRight as readonly string[]
  const byChance = Object.entries(chart.holds).flatMap(([role, holder]) =>
    holder === who && (who === chart.about || !taken.includes(role)) ? [role as Role] : [],
  )
  return [...new Set([chart.base[who], ...byChance, ...(who === chart.about ? everyRight : [])])]
}

/** Makes the chart so at both schools, to the last id. */
export async function chartAtBoth(
  { admin, ids, small, accounts, everything }: TwoSchools,
  chart: Chart,
): Promise<void> {
  const at = '2020-09-01'
  const wanted: string[] = []
  const write = (table: string, columns: string, values: readonly (string | null)[]) => {
    const row = values.map((value) => (value === null ? 'null' : `'${value}'`)).join(', ')
    for (const side of sides)
      wanted.push(`insert into ${table} (school_id, ${columns}) values ('${ids[side]}', ${row}) on conflict do nothing`)
  }
  for (const who of everybody) {
    for (const role of rolesOf(chart, who)) {
      write('role_held', 'id, person_id, role, since', [randomUUID(), small.people[who], role, at])
    }
  }
  if (chart.close !== chart.about) {
    const { about, close } = chart
    const tie = [randomUUID(), small.people[about], small.people[close], 'partner', small.people[close], at]
    write('tie', 'id, person_id, other_id, kind, declared_by, declared_at', tie)
  }
  for (const who of chart.away.filter((one) => one !== chart.about)) {
    write('absence', 'id, person_id, starts', [randomUUID(), small.people[who], '2027-02-01'])
  }
  for (const [who, manager] of new Map(chart.managed)) {
    if (who === manager) continue
    const row = [small.people[who], small.people[manager], small.people[manager], at]
    write('line_manager', 'person_id, manager_id, named_by, named_at', row)
  }
  write('person_name', 'person_id, use, position, name', [small.people[chart.about], 'also-called', '1', 'Sunny'])
  if (chart.left !== null && chart.left !== chart.about) {
    wanted.push(`update person set left_at = '2027-02-10' where id = '${small.people[chart.left]}'`)
  }
  if (chart.same !== null && chart.same !== chart.about) {
    for (const side of sides) {
      const account = accounts[side][chart.about]
      wanted.push(
        `update person set account_id = '${account}' where id = '${small.people[chart.same]}' and school_id = '${ids[side]}'`,
      )
    }
  }
  const version = everything.versions.get(chart.pack) ?? ''
  wanted.push(`update policy_version set recorded_at = now() where id = '${version}'`)
  await admin.query(`delete from role_held; delete from tie where kind = 'partner'; ${wanted.join(';\n')}`)
}
