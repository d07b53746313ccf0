import { answer, type Policy } from '../policy/policy.ts'
import type { SettingName, SettingValue } from '../policy/registry.ts'
import type { Asks } from './clause-reading.ts'
import type { Condition } from './condition.ts'
import type { Recipient } from './route.ts'

/** How an answer is read where no clause of the policy says it more exactly: a changed answer, or a policy of settings. */
export type SettingReading = {
  readonly setting: SettingName
  readonly when: readonly Condition[]
  readonly fallback: boolean
  readonly asks: Partial<Asks>
}

type Reader = (policy: Policy) => SettingReading

/** `existing-procedures` names nobody: it is a silence with a name. */
function whom(words: SettingValue<'concern-first-contact'>): readonly Recipient[] {
  return words.filter((word) => word !== 'existing-procedures')
}

function inside(anyOf: readonly Recipient[]): Partial<Asks> {
  return anyOf.length === 0 ? {} : { inside: [[...anyOf]] }
}

const incidentLeads: Readonly<Record<SettingValue<'incident-lead'>, readonly Recipient[]>> = {
  headteacher: ['headteacher'],
  'headteacher-or-chosen-senior-leader': ['headteacher', 'senior-leader'],
  'headteacher-or-chair': ['headteacher', 'chair-of-governors'],
  'dsl-or-deputy': ['dsl', 'deputy-dsl'],
}

const readers: readonly Reader[] = [
  (policy) => ({
    setting: 'concern-first-contact',
    when: [{ any: ['unsuitable-conduct', 'child-at-risk'], none: ['press-asks'] }],
    fallback: false,
    asks: inside(whom(answer(policy, 'concern-first-contact').value)),
  }),
  (policy) => ({
    setting: 'inbound-contact-report-to',
    when: [{ any: ['pupil-reached-adult', 'parent-reached-adult'] }],
    fallback: false,
    asks: inside(answer(policy, 'inbound-contact-report-to').value),
  }),
  (policy) => ({
    setting: 'inbound-contact-reply',
    when: [{ all: ['pupil-reached-adult'] }],
    fallback: false,
    asks: answer(policy, 'inbound-contact-reply').value.startsWith('none') ? { prohibited: ['no-reply-to-pupil'] } : {},
  }),
  (policy) => ({
    setting: 'official-direct-messages',
    when: [{ all: ['talk-with-parent'] }],
    fallback: false,
    asks:
      answer(policy, 'official-direct-messages').value === 'no-discussion-with-parents-or-colleagues'
        ? { prohibited: ['no-discussion-with-parents'] }
        : {},
  }),
  (policy) => ({
    setting: 'conflicting-content-report-to',
    when: [{ all: ['conflicts-with-role'] }],
    fallback: false,
    asks: inside([
      answer(policy, 'conflicting-content-report-to').value === 'headteacher' ? 'headteacher' : 'senior-leader',
    ]),
  }),
  (policy) => ({
    setting: 'parent-misuse-handled-by',
    when: [{ all: ['parent-misuse'] }],
    fallback: false,
    asks: inside([answer(policy, 'parent-misuse-handled-by').value]),
  }),
  (policy) => ({
    setting: 'incident-lead',
    when: [{ any: ['unsuitable-conduct', 'child-at-risk'] }],
    fallback: false,
    asks: { leads: [[...incidentLeads[answer(policy, 'incident-lead').value]]] },
  }),
  (policy) => ({
    setting: 'do-not-investigate-images',
    when: [{ any: ['sexual-image-of-child', 'doubtful-material'] }],
    fallback: false,
    asks: answer(policy, 'do-not-investigate-images').value
      ? { prohibited: ['no-investigating', 'no-judging-material'] }
      : {},
  }),
  (policy) => ({
    setting: 'bullying-police-decision',
    when: [{ all: ['abuse-of-adult'] }],
    fallback: false,
    asks: {
      outsideIf: [
        {
          body: 'police',
          words:
            answer(policy, 'bullying-police-decision').value === 'target-decides'
              ? 'the person bullied decides to report it'
              : 'the school decides to report it',
        },
      ],
    },
  }),
  (policy) => ({
    setting: 'advice-when-unsure',
    when: [{ any: ['unsuitable-conduct', 'child-at-risk'] }],
    fallback: false,
    asks:
      answer(policy, 'advice-when-unsure').value.trim() === ''
        ? {}
        : { outsideIf: [{ body: 'other-agency', words: 'nobody here is sure what to do' }] },
  }),
  (policy) => ({
    setting: 'data-breach-report-to',
    when: [{ all: ['confidential-leak'] }],
    fallback: false,
    asks:
      answer(policy, 'data-breach-report-to').value.trim() === ''
        ? {}
        : { outsideIf: [{ body: 'county-data-management', words: 'confidential information got out' }] },
  }),
  (policy) => ({
    setting: 'authority-employees',
    when: [{ all: ['by-council-employee'] }],
    fallback: false,
    asks:
      answer(policy, 'authority-employees').value === 'own-policy-report-to-employer'
        ? { outside: ['county-council'] }
        : {},
  }),
]

/** How every question about concerns is answered, whether by the policy or by the default that fills its silence. */
export function settingReadings(policy: Policy): readonly (SettingReading & { readonly from: 'policy' | 'default' })[] {
  return readers.map((read) => {
    const reading = read(policy)
    return { ...reading, from: answer(policy, reading.setting).from }
  })
}
