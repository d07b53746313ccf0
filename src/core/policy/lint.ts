import type { PersonToday } from '../people/cover-order.ts'
import { type Role, usualCover } from '../people/role.ts'
import { type Basis, basisOf } from './decision.ts'
import { unfilledIn } from './library/placeholder.ts'
import { answer, type Policy } from './policy.ts'
import { isRegisterSetting } from './register-settings.ts'
import type { SettingName } from './registry.ts'
import { allSettings } from './settings/all-settings.ts'
import type { WordsApart } from './words-apart.ts'

/** Who holds what at the school, and whom it named to stand in, as far as a policy needs them to work at all. */
export type LintChart = {
  readonly people: readonly Pick<PersonToday, 'id' | 'roles'>[]
  readonly namedCover: { readonly [R in Role]?: readonly PersonToday['id'][] }
}

export type LintReason =
  | 'kind-reaches-nobody'
  | 'approver-vacant'
  | 'only-the-head-for-the-head'
  | 'default-fills-silence'
  | 'words-may-differ'
  | 'holds-without-words'
  | 'nothing-fills'

/** One thing found. `about` is a question, a role, a kind of report or the words in braces, as the reason says. */
export type LintFinding = {
  readonly weight: 'refuse' | 'warn'
  readonly reason: LintReason
  readonly about: string
  readonly basis: Basis
}

/** Facts that other subjects give: kinds of report that would reach nobody under this policy with these people. */
export type LintFacts = {
  readonly chart: LintChart
  readonly unreachable: readonly string[]
  /** Clauses in the school's own words that may not say what the product goes by. */
  readonly apart?: readonly WordsApart[]
  /** Answers whose clauses were left out. */
  readonly wordless?: readonly SettingName[]
}

/**
 * Judges a policy together with the statutory layer and Signpost's defaults. Only what still cannot work is refused;
 * where a default fills a silence, or words of the school's own may not say what the product does, that is said. Where nobody has been named at all, the roles are not judged.
 */
export function lintPolicy(
  policy: Policy,
  { chart, unreachable, apart = [], wordless = [] }: LintFacts,
): readonly LintFinding[] {
  return [
    ...unreachable.map(
      (kind): LintFinding => ({
        ...refusal('kind-reaches-nobody', kind),
        basis: basisOf(policy, ['concern-first-contact']),
      }),
    ),
    ...vacantApprovers(policy, chart),
    ...headAlone(policy, chart),
    ...apart.map(
      ({ clause, setting }): LintFinding => ({
        weight: 'warn',
        reason: 'words-may-differ',
        about: setting,
        basis: { clauses: [clause], defaults: [] },
      }),
    ),
    ...wordless.map(
      (about): LintFinding => ({
        weight: 'warn',
        reason: 'holds-without-words',
        about,
        basis: { clauses: [], defaults: [] },
      }),
    ),
    ...blanks(policy),
    ...silences(policy),
  ]
}

function refusal(reason: LintReason, about: string) {
  return { weight: 'refuse' as const, reason, about }
}

/** Each question that names somebody whose yes is waited for, and the roles any one of which will do. */
const approvers: readonly { readonly setting: SettingName; readonly roles: (value: unknown) => readonly Role[] }[] = [
  { setting: 'post-approver', roles: (value) => (value === 'headteacher' ? ['headteacher'] : []) },
  {
    setting: 'channel-approver',
    roles: (value) =>
      value === 'headteacher'
        ? ['headteacher']
        : value === 'governing-board'
          ? ['chair-of-governors']
          : ['headteacher', 'chair-of-governors'],
  },
  {
    setting: 'policy-adopted-by',
    roles: (value) => (value === 'governing-body-with-chair-signature' ? ['chair-of-governors'] : []),
  },
]

function vacantApprovers(policy: Policy, chart: LintChart): readonly LintFinding[] {
  return approvers.flatMap(({ setting, roles }): LintFinding[] => {
    const wanted = roles(answer(policy, setting).value)
    if (wanted.length === 0 || wanted.some((role) => isHeldOrCovered(role, chart))) return []
    return wanted
      .slice(0, 1)
      .map((role) => ({ ...refusal('approver-vacant', role), basis: basisOf(policy, [setting]) }))
  })
}

function isHeldOrCovered(role: Role, { people, namedCover }: LintChart): boolean {
  const holds = (wanted: Role) => people.some((person) => person.roles.includes(wanted))
  const named = (namedCover[role] ?? []).some((id) => people.some((person) => person.id === id))
  return holds(role) || named || usualCover(role).some(holds)
}

/**
 * A report about the headteacher goes to the chair of governors (Keeping children safe in education, part four),
 * whatever a policy says; with no chair, vice-chair or governor but the head, it would come back to the head alone.
 */
function headAlone(policy: Policy, { people }: LintChart): readonly LintFinding[] {
  const board: readonly Role[] = ['chair-of-governors', 'vice-chair', 'governor']
  const others = people.filter((person) => !person.roles.includes('headteacher'))
  if (others.some((person) => person.roles.some((role) => board.includes(role)))) return []
  return [
    { ...refusal('only-the-head-for-the-head', 'headteacher'), basis: basisOf(policy, ['concern-first-contact']) },
  ]
}

/** What a school wrote in braces in its own words and nothing fills: it would be printed so. */
function blanks({ clauses }: Policy): readonly LintFinding[] {
  return [...clauses.values()].flatMap(({ id, summary }) =>
    unfilledIn(summary).map(
      (about): LintFinding => ({
        weight: 'warn',
        reason: 'nothing-fills',
        about,
        basis: { clauses: [id], defaults: [] },
      }),
    ),
  )
}

function silences(policy: Policy): readonly LintFinding[] {
  return allSettings
    .filter(({ name }) => policy.settings[name] === undefined && !isRegisterSetting(name))
    .map(({ name }) => ({
      weight: 'warn',
      reason: 'default-fills-silence',
      about: name,
      basis: basisOf(policy, [name]),
    }))
}
