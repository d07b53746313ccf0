import type { Role } from '../people/role.ts'
import { allowed, basisOf, type Decision, refused } from '../policy/decision.ts'
import { answer, type Policy } from '../policy/policy.ts'
import type { SettingValue } from '../policy/registry.ts'
import { isEasyForPupils } from './easy-for-pupils.ts'
import { isAsGrave, type KindId, kindOf, type OwnKind } from './kind-of-report.ts'
import { kindsIn } from './kinds-in.ts'

const leads: Readonly<Record<SettingValue<'incident-lead'>, readonly Role[]>> = {
  headteacher: ['headteacher'],
  'headteacher-or-chosen-senior-leader': ['headteacher', 'senior-leader'],
  'headteacher-or-chair': ['headteacher', 'chair-of-governors'],
  'dsl-or-deputy': ['dsl', 'deputy-dsl'],
}

export type KeepKindsRefusal = 'not-theirs'

/** Whether somebody keeps the school's own kinds: the safeguarding lead, and whoever the policy has lead on what is told (`incident-lead`). */
export function mayKeepKinds(policy: Policy, roles: readonly Role[]): Decision<KeepKindsRefusal> {
  const who: readonly Role[] = ['dsl', ...leads[answer(policy, 'incident-lead').value]]
  const basis = basisOf(policy, ['incident-lead'])
  return roles.some((role) => who.includes(role)) ? allowed(basis) : refused('not-theirs', basis)
}

export type AddKindRefusal =
  | KeepKindsRefusal
  | 'no-words'
  | 'hard-for-pupils'
  | 'here-already'
  | 'graver-by-its-words'
  | 'reaches-nobody'

/**
 * Whether a kind may be added. Its words must not speak of something graver than what it is treated as, since whoever
 * chooses it would send it the lesser way; and what nobody at the school could receive is not saved.
 */
export function mayAddKind(
  policy: Policy,
  roles: readonly Role[],
  kind: OwnKind,
  school: { readonly kinds: readonly OwnKind[]; readonly unreachable: readonly KindId[] },
): Decision<AddKindRefusal> {
  const keeps = mayKeepKinds(policy, roles)
  if (keeps.verdict === 'refused') return keeps
  if ([kind.name, ...Object.values(kind.words)].some((words) => words.trim() === '')) return refused('no-words')
  if (!isEasyForPupils(kind.words.pupils)) return refused('hard-for-pupils')
  const name = kind.name.trim().toLowerCase()
  if (school.kinds.some((one) => one.name.toLowerCase() === name)) return refused('here-already')
  if (graverInWords(kind) !== undefined) return refused('graver-by-its-words')
  return school.unreachable.includes(kind.treatedAs) ? refused('reaches-nobody', keeps.basis) : allowed(keeps.basis)
}

/** What its own words speak of, where that has to be seen at once and is graver than what it is to be treated as. */
export function graverInWords(kind: OwnKind): KindId | undefined {
  const spoken = [
    kindsIn(`${kind.name}. ${kind.words.staff}`, 'staff'),
    kindsIn(kind.words.families, 'parent'),
    kindsIn(kind.words.pupils, 'pupil'),
  ]
  return spoken
    .filter(({ confidence }) => confidence >= 0.5)
    .map((one) => one.kind)
    .find((one) => kindOf(one).level === 'immediate' && !isAsGrave(kind.treatedAs, one))
}
