import type { Clause, ClauseId } from '../policy/clause.ts'
import { ideaCarrying } from '../policy/document-of.ts'
import { answer, type Policy } from '../policy/policy.ts'
import type { SettingValue } from '../policy/registry.ts'
import { type Condition, holds } from './condition.ts'
import { type Fact, schoolAdults } from './fact.ts'

/** One of the school's other policies under which a worry is dealt with, as `concern-policies` names them. */
export type ConcernPolicy = SettingValue<'concern-policies'>[number]

export const concernPolicies = [
  'anti-bullying',
  'allegations',
  'behaviour',
  'safeguarding',
  'child-protection',
  'code-of-conduct',
  'acceptable-use',
  'home-school-agreement',
  'disciplinary',
  'online-safety',
] as const satisfies readonly ConcernPolicy[]

/** A policy that governs a case, and the clauses that say so; none where Signpost's default fills the silence. */
export type Governing = { readonly policy: ConcernPolicy; readonly clauses: readonly ClauseId[] }

const childAtRisk: Condition = {
  any: [
    'child-at-risk',
    'pupil-reached-adult',
    'sexual-image-of-child',
    'stranger-reached-pupil',
    'self-harm',
    'extremist',
  ],
}
const ofAdults: Condition = { all: ['unsuitable-conduct'], any: schoolAdults, none: ['abuse-of-adult'] }
const doubtful: Condition = { all: ['doubtful-material'] }
const adultWithImages: readonly Condition[] = [
  { all: ['sexual-image-of-child', 'adult-in-image'] },
  { all: ['sexual-image-of-child'], any: schoolAdults },
]

/** What is so in a case that each policy is for. */
const isFor: Readonly<Record<ConcernPolicy, readonly Condition[]>> = {
  'anti-bullying': [{ all: ['abuse-of-adult'] }, { all: ['by-pupil', 'to-pupil', 'unsuitable-conduct'] }],
  allegations: [ofAdults, doubtful, ...adultWithImages],
  behaviour: [{ any: ['by-pupil', 'underage-use'] }],
  safeguarding: [childAtRisk],
  'child-protection': [childAtRisk],
  'code-of-conduct': [
    { all: ['unsuitable-conduct'], any: schoolAdults },
    { any: ['conflicts-with-role', 'by-reporter', 'pupil-reached-adult', 'parent-reached-adult'] },
  ],
  'acceptable-use': [doubtful, { any: ['filter-failed', 'account-lost'] }],
  'home-school-agreement': [{ all: ['parent-misuse'] }],
  disciplinary: [{ all: ['unsuitable-conduct'], any: schoolAdults }],
  'online-safety': [
    { any: ['underage-use', 'stranger-reached-pupil', 'filter-failed'] },
    { all: ['by-pupil', 'posted'] },
  ],
}

/** Ideas that speak of some cases only, or of some of the policies: when, and of which. All others speak of every worry. */
const narrower: Readonly<
  Record<string, { readonly when: readonly Condition[]; readonly of: readonly ConcernPolicy[] }>
> = {
  'indecent-images-are-an-allegation': { when: adultWithImages, of: ['allegations'] },
  'troubling-material-is-an-allegation': { when: [doubtful], of: ['allegations'] },
  'allegations-add-protection': { when: [ofAdults], of: ['allegations'] },
  'complaints-of-staff-misuse': { when: [ofAdults], of: ['allegations', 'child-protection'] },
  'online-bullying-acted-on': { when: [{ all: ['abuse-of-adult'], any: schoolAdults }], of: ['disciplinary'] },
  'worries-about-pupils': {
    when: [{ any: ['by-pupil', 'underage-use'] }, childAtRisk],
    of: ['anti-bullying', 'behaviour', 'child-protection', 'safeguarding'],
  },
  'how-we-act-outside-school': {
    when: [{ all: ['outside-school', 'by-pupil'] }],
    of: ['behaviour', 'child-protection', 'online-safety'],
  },
}

/** What is no worry at all: somebody of the press asks, and nothing that is told did any harm. */
const noWorry: Condition = { all: ['press-asks'], none: ['unsuitable-conduct', 'child-at-risk'] }

/** Whether a clause that names policies speaks of cases in which these facts are so. */
export function namesPoliciesFor(clause: Pick<Clause, 'id'>, facts: readonly Fact[]): boolean {
  const spec = narrower[ideaCarrying(clause.id)?.id ?? '']
  return spec === undefined ? !holds([noWorry], facts) : holds(spec.when, facts)
}

/**
 * Under which of the school's policies a case is dealt with, by what is so in it (`concern-policies`). Of those that the
 * school names only those that are for such a case; none where it fits none of them, and a person says which.
 */
export function governingPolicies(policy: Policy, facts: readonly Fact[]): readonly Governing[] {
  const named = answer(policy, 'concern-policies')
  return named.value
    .filter((one) => holds(isFor[one], facts))
    .map((one) => ({
      policy: one,
      clauses: named.clauses.filter((id) => {
        const spec = narrower[ideaCarrying(id)?.id ?? '']
        return spec === undefined || (spec.of.includes(one) && holds(spec.when, facts))
      }),
    }))
}
