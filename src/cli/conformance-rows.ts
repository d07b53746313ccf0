import { z } from 'zod'

const standings = ['held', 'failed', 'not yet'] as const

/** What a run of the scenarios says of each obligation. */
export const rowsSchema = z.array(
  z.strictObject({
    obligation: z.string(),
    policy: z.string(),
    capability: z.string(),
    kind: z.string(),
    modality: z.string(),
    standing: z.enum(standings),
    where: z.array(z.strictObject({ at: z.string(), control: z.string() })),
    shownBy: z.array(z.string()),
    why: z.string().nullable(),
  }),
)
export type ConformanceRow = z.infer<typeof rowsSchema>[number]
type Standing = ConformanceRow['standing']
export type Totals = { readonly policy: string; readonly of: number } & Readonly<Record<Standing, number>>

/** Policy by policy, as the policies were asked for. */
export function inOrder(rows: readonly ConformanceRow[], policies: readonly string[]): readonly ConformanceRow[] {
  return policies.flatMap((policy) => rows.filter((row) => row.policy === policy))
}

/** How many of each, for each policy and for all together. */
export function totalsOf(rows: readonly ConformanceRow[]): readonly Totals[] {
  const policies = [...new Set(rows.map(({ policy }) => policy))]
  const count = (policy: string, those: readonly ConformanceRow[]): Totals => {
    const many = (standing: Standing) => those.filter((row) => row.standing === standing).length
    return { policy, of: those.length, held: many('held'), failed: many('failed'), 'not yet': many('not yet') }
  }
  const each = policies.map((policy) =>
    count(
      policy,
      rows.filter((row) => row.policy === policy),
    ),
  )
  return policies.length === 1 ? each : [...each, count('all', rows)]
}

/** A line for each obligation, and at the end the totals. */
export function asTable(rows: readonly ConformanceRow[]): readonly string[] {
  const width = Math.max(...rows.map(({ obligation }) => obligation.length))
  const lines = rows.map(({ obligation, kind, standing, where, why }) => {
    const carried = where.map(({ at, control }) => `${at} (${control})`).join('; ')
    const behind = [carried, why].filter((words) => words !== null && words !== '').join(' · ')
    return `${obligation.padEnd(width)}  ${kind.padEnd(7)}  ${standing.padEnd(7)}  ${behind}`.trimEnd()
  })
  const totals = totalsOf(rows).map(
    (one) => `${one.policy.padEnd(16)} ${one.held} held, ${one.failed} failed, ${one['not yet']} not yet, of ${one.of}`,
  )
  return [...lines, '', ...totals]
}
