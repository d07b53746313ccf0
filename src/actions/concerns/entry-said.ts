import { z } from 'zod'
import { aboutChoices } from '../../core/concerns/about.ts'
import { askedForKinds } from '../../core/concerns/asked-for.ts'
import { breachOutcomes } from '../../core/concerns/breach-outcome.ts'
import { clockNames, clockStates } from '../../core/concerns/clock.ts'
import { regulatorsFormAsks, yesNoUnsure } from '../../core/concerns/data-breach.ts'
import { concernPolicies } from '../../core/concerns/governing-policies.ts'
import { isKind, type KindId } from '../../core/concerns/kind-of-report.ts'
import { outsideTests, pupilResponses } from '../../core/concerns/may-enter-as-policy-says.ts'
import { type OutsideBody, outsideBodies } from '../../core/concerns/outside-body.ts'
import { improvementAreas } from '../../core/oversight/improvement.ts'

// How much a box takes is asked before an entry is sealed: what once was must always be read again.
const words = z.string()
const line = z.string()
const person = z.string()
const day = z.string().nullable()
const body = line.refine((word): word is OutsideBody => outsideBodies.some((one) => one === word))
const kind = line.refine(isKind).transform((one) => one as KindId)

export const caseRoles = ['affected', 'alleged', 'witness', 'reporter'] as const
export type CaseRole = (typeof caseRoles)[number]

/** Everything a chronology can say, each kind with what it holds. */
export const entrySchemas = {
  told: z.object({ report: z.string() }),
  note: z.object({ words }),
  wish: z.object({ words, whose: line }),
  linked: z.object({ name: line, role: z.enum(caseRoles), person: person.nullable(), words: line }),
  action: z.object({ words, owner: person, dueOn: day }),
  'action-done': z.object({ action: z.string(), words }),
  decision: z.object({ words, reason: words, notReferred: body.nullable() }),
  advice: z.object({ from: line, words }),
  referral: z.object({ body, contact: line, reference: line, words }),
  'referral-acknowledged': z.object({ referral: z.string(), words }),
  'referral-chased': z.object({ referral: z.string(), words }),
  'referral-outcome': z.object({ referral: z.string(), words }),
  /** `timed`: whether a time to give it is counted at this school, as was worked out when it was entered. */
  'asked-for': z.object({ what: z.enum(askedForKinds), timed: z.boolean(), words }),
  'asked-for-given': z.object({ asked: z.string(), words }),
  'parents-told': z.object({ told: z.boolean(), words }),
  'police-choice': z.object({ wants: z.enum(['yes', 'no', 'not-yet']), words }),
  /** `route`: what was decided by the new kind; none in lines from before that was kept. */
  kind: z.object({ was: kind, now: kind, reason: words, route: z.string().optional() }),
  /** `route`: what was decided without them; none in lines from before that was kept. */
  'also-about': z.object({
    about: z.enum(aboutChoices).nullable(),
    names: line,
    out: z.array(person),
    route: z.string().optional(),
  }),
  /** Words that whoever told added speak of something graver, or of somebody who read it: as a guess, and what follows. */
  'told-more': z.object({ report: z.string(), grave: kind.nullable(), out: z.array(person), route: z.string() }),
  /** Words that were added plainly speak of an indecent image. That there is such a line says it. */
  'told-of-image': z.object({ report: z.string() }),
  under: z.object({ policies: z.array(z.enum(concernPolicies)), reason: words }),
  'outside-school': z.object({ grounds: z.array(z.enum(outsideTests)), words }),
  'pupil-told': z.object({ by: line, words }),
  'risk-noted': z.object({ of: z.enum(['danger-to-children', 'fitness-for-work-with-children']), words }),
  'pupil-outcome': z.object({ follows: z.array(z.enum(pupilResponses)), words }),
  'removal-asked': z.object({ what: line, cameOfIt: z.enum(['removed', 'refused', 'no-answer', 'not-yet']), words }),
  'shown-the-way': z.object({ way: line, words }),
  letter: z.object({ from: z.enum(['governing-body', 'headteacher']), to: line, words }),
  'let-in': z.object({ person, reason: words }),
  threshold: z.object({ meets: z.boolean(), words }),
  'low-level': z.object({ words }),
  support: z.object({ contact: line, words }),
  'kept-elsewhere': z.object({ system: line, reference: line }),
  'passed-on': z.object({
    from: person,
    to: person,
    why: z.enum(['unopened', 'stepped-aside', 'handed-over', 'concerned']),
  }),
  'image-answer': z.object({ answer: z.enum(['yes', 'unsure']), by: z.enum(['reader', 'teller']) }),
  file: z.object({ evidence: z.string(), by: z.enum(['reader', 'teller']) }),
  /** `police`: whether they have advised. `copy`: the same bytes were sealed elsewhere. `route`: what follows from it. */
  'sealed-unopened': z.object({
    evidence: z.string(),
    advice: words,
    police: z.enum(['advised', 'not-yet']).optional(),
    copy: z.literal(true).optional(),
    route: z.string().optional(),
  }),
  /** A file was refused whose bytes were sealed unopened before. */
  'sealed-bytes-came': z.object({ by: z.enum(['reader', 'teller']), route: z.string() }),
  muted: z.object({ report: z.string(), words }),
  'heard-again': z.object({ report: z.string() }),
  corrects: z.object({ entry: z.string(), words }),
  closed: z.object({ outcome: line, words }),
  debrief: z.object({
    happened: words,
    helped: words,
    lessons: words,
    changes: words,
    clocks: z.array(z.object({ clock: z.enum(clockNames), state: z.enum(clockStates) })).optional(),
  }),
  reopened: z.object({ words }),
  keeping: z.object({
    childBornOn: day,
    adultBornOn: day,
    leftOn: day,
    sexualAbuse: z.enum(['yes', 'no', 'not-said']),
  }),
  'keeping-review': z.object({ outcome: z.enum(['longer', 'release']), until: day, words }),
  hold: z.object({ on: z.boolean(), words }),
  improvement: z.object({ area: z.enum(improvementAreas), words, task: z.string() }),
  /** `called` is how our policy printed a clause of the school’s own on that day: another day it may have none of that number. */
  breach: z.object({ clause: line, words, called: line.optional() }),
  hearing: z.object({ by: line, words }),
  'breach-outcome': z.object({ outcome: z.enum(breachOutcomes), words }),
  'data-facts': z.object({ answers: z.partialRecord(z.enum(regulatorsFormAsks), words) }),
  'data-decision': z.object({ likely: z.enum(yesNoUnsure), high: z.enum(yesNoUnsure), words }),
  'data-people-told': z.object({ told: z.boolean(), words }),
  meeting: z.object({ by: line, words }),
  named: z.object({ title: line }),
  'goes-with': z.object({ case: z.string(), words }),
} as const

export type EntryKind = keyof typeof entrySchemas
export type EntrySaid = {
  [K in EntryKind]: { readonly kind: K } & Readonly<z.infer<(typeof entrySchemas)[K]>>
}[EntryKind]

/** An entry read back as it was sealed. */
export function entrySaidFrom(kind: string, sealed: string): EntrySaid {
  const schema = entrySchemas[kind as EntryKind]
  if (!schema) throw new Error('an entry of no known kind')
  return { kind, ...schema.parse(JSON.parse(sealed)) } as EntrySaid
}
