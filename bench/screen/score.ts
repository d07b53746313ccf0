import type { Policy } from '../../src/core/policy/policy.ts'
import { type Finding, type FindingType, findingTypes } from '../../src/core/screening/finding.ts'
import { picturedByName } from '../../src/core/screening/pictured-by-name.ts'
import { screen } from '../../src/core/screening/screen.ts'
import type { Labelled, LabelledSet } from './labelled.ts'

/** How one type of finding fared over a set of drafts. */
export type TypeScore = {
  readonly type: FindingType
  readonly expected: number
  readonly found: number
  readonly missed: readonly string[]
  readonly wrong: readonly string[]
  /** Clean drafts that were given a stop or an ask of this type. */
  readonly troubled: number
}

export type Score = {
  readonly types: readonly TypeScore[]
  readonly clean: number
  /** Clean drafts that were given a stop or an ask. */
  readonly troubled: readonly string[]
}

/** Names and contacts must be marked exactly; a sentence counts where the words marked overlap. */
const exact: ReadonlySet<string> = new Set([
  'pupil-full-name',
  'pupil-first-name',
  'phone',
  'email',
  'postcode',
  'address',
])

/** A labelled finding and where it stands. */
export type Wanted = { readonly type: string; readonly start: number; readonly end: number; readonly span: string }

/** Where each labelled finding of a draft stands; one written twice is looked for twice. */
export function wantedIn(draft: Labelled): readonly Wanted[] {
  const from = new Map<string, number>()
  return draft.expect.flatMap(({ type, span }) => {
    if (span === undefined || type === 'none' || type === 'consent-problem') return []
    const key = `${type}|${span}`
    const start = draft.text.indexOf(span, from.get(key) ?? 0)
    from.set(key, start + 1)
    return [{ type, start, end: start + span.length, span }]
  })
}

function fits(wanted: Wanted, finding: Finding): boolean {
  if (wanted.type !== finding.type) return false
  if (exact.has(wanted.type)) {
    if (wanted.start === finding.start && wanted.end === finding.end) return true
    // The # before a name written as a tag belongs to it or not as one likes.
    return wanted.span.startsWith('#') && wanted.start + 1 === finding.start && wanted.end === finding.end
  }
  return finding.start < wanted.end && wanted.start < finding.end
}

/** Every draft of a set screened under one policy and held against its labels. */
export function scoreOf(set: LabelledSet, policy: Policy, on: string): Score {
  const tally = new Map(
    findingTypes.map((type) => [
      type,
      { expected: 0, found: 0, missed: [] as string[], wrong: [] as string[], troubled: 0 },
    ]),
  )
  const troubled: string[] = []
  let clean = 0
  for (const draft of set.drafts) {
    const findings = screen({
      text: draft.text,
      policy,
      channelKinds: [draft.channel],
      school: set.school,
      roll: set.roll,
      on,
    })
    const wanted = wantedIn(draft)
    for (const each of wanted) {
      const row = tally.get(each.type as FindingType)
      if (row === undefined) continue
      row.expected++
      if (findings.some((finding) => fits(each, finding))) row.found++
      else row.missed.push(`${draft.id} ${JSON.stringify(each.span)} in ${JSON.stringify(draft.text)}`)
    }
    for (const finding of findings) {
      if (wanted.some((each) => fits(each, finding))) continue
      tally
        .get(finding.type)
        ?.wrong.push(`${draft.id} ${finding.verdict} ${JSON.stringify(finding.span)} in ${JSON.stringify(draft.text)}`)
    }
    const pictured = consentOf(draft, set, policy)
    const consents = tally.get('consent-problem')
    if (consents) {
      consents.expected += pictured.wanted.length
      consents.found += pictured.wanted.length - pictured.missed.length
      consents.missed.push(
        ...pictured.missed.map((who) => `${draft.id} ${who}, pictured with ${JSON.stringify(draft.text)}`),
      )
      consents.wrong.push(
        ...pictured.wrong.map((who) => `${draft.id} stop ${who}, pictured with ${JSON.stringify(draft.text)}`),
      )
    }
    if (wanted.length + pictured.wanted.length > 0) continue
    clean++
    const heavy = [
      ...findings.filter((finding) => finding.verdict !== 'advise'),
      ...pictured.wrong.map((span) => ({ type: 'consent-problem' as const, span })),
    ]
    for (const type of new Set(heavy.map((finding) => finding.type))) {
      const row = tally.get(type)
      if (row) row.troubled++
    }
    if (heavy.length > 0)
      troubled.push(`${draft.id} ${heavy.map((each) => `${each.type} ${JSON.stringify(each.span)}`).join('; ')}`)
  }
  return {
    types: findingTypes.map((type) => ({
      type,
      ...(tally.get(type) ?? { expected: 0, found: 0, missed: [], wrong: [], troubled: 0 }),
    })),
    clean,
    troubled,
  }
}

/** Whose consent was to be asked after among those pictured, whose was not, and whose was without need. */
function consentOf(draft: Labelled, { roll }: LabelledSet, policy: Policy) {
  const inFindings = draft.expect.flatMap(({ type, span }) => (type === 'consent-problem' ? (span ?? []) : []))
  const wanted = [...new Set([...inFindings, ...(draft.consent_problem ?? []).map(({ name }) => name)])]
  const stopped = (draft.pictured ?? []).filter(
    (who) => picturedByName(who, { roll, channelKinds: [draft.channel], policy }).length > 0,
  )
  return {
    wanted,
    missed: wanted.filter((who) => !stopped.includes(who)),
    wrong: stopped.filter((who) => !wanted.includes(who)),
  }
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`
}

/** The score as a table of lines; with `details`, every span missed and every span marked wrongly. */
export function scoreLines(name: string, score: Score, details: boolean): readonly string[] {
  const rows = score.types.filter((row) => row.expected > 0 || row.wrong.length > 0)
  const expected = rows.reduce((sum, row) => sum + row.expected, 0)
  const found = rows.reduce((sum, row) => sum + row.found, 0)
  return [
    `${name}: ${found} of ${expected} findings found (${share(found, expected)}); ${score.troubled.length} of ${score.clean} clean drafts troubled (${share(score.troubled.length, score.clean)})`,
    `  ${'type'.padEnd(32)}${'labelled'.padStart(9)}${'found'.padStart(7)}${'recall'.padStart(9)}${'wrong'.padStart(7)}${'precision'.padStart(11)}${'clean troubled'.padStart(20)}`,
    ...rows.flatMap((row) => [
      `  ${row.type.padEnd(32)}${String(row.expected).padStart(9)}${String(row.found).padStart(7)}${share(row.found, row.expected).padStart(9)}${String(row.wrong.length).padStart(7)}${share(row.found, row.found + row.wrong.length).padStart(11)}${`${row.troubled} (${share(row.troubled, score.clean)})`.padStart(20)}`,
      ...(details ? row.missed.map((each) => `      missed ${each}`) : []),
      ...(details ? row.wrong.map((each) => `      wrong  ${each}`) : []),
    ]),
    ...(details ? score.troubled.map((each) => `  troubled ${each}`) : []),
  ]
}
