import type { EntrySaid } from '../../../actions/concerns/entry-said.ts'
import { asAGuess } from '../../../core/concerns/kind-of-report.ts'
import type { HoldRefusal } from '../../../core/concerns/may-hold.ts'
import type { KeepingRefusal } from '../../../core/concerns/may-review-keeping.ts'
import type { Register } from '../../../core/concerns/register.ts'
import type { DestroyRefusal, Keep, KeepRule, OwnKeepRule } from '../../../core/concerns/retention.ts'
import { dayIn, dayInWords } from '../../../core/school/day.ts'

/** What kind of case it is or was, in words so general that they tell of nobody. */
export const registerWords: Readonly<Record<Register, string>> = {
  allegations: 'An allegation about an adult',
  'low-level-concerns': 'A low-level concern about an adult',
  pupils: 'A concern about pupils',
  'personal-data': 'A personal-data breach',
  parents: 'A concern about what a family wrote',
  breaches: 'A breach of policy by an adult',
  other: 'Another concern',
}

/** What kind of case it is, said as a guess where its kind is one. */
export function registerSaid(register: Register, guessed: boolean | null): string {
  return guessed === false ? registerWords[register] : asAGuess(registerWords[register])
}

/** Each rule that Signpost brings, as a sentence, with where it comes from. */
const ruleWords: Readonly<Record<Exclude<KeepRule, OwnKeepRule>, string>> = {
  'child-sexual-abuse-75-years':
    'Records of child sexual abuse are kept. The inquiry into it asked for 75 years at least, so Signpost never lets one go.',
  'removed-from-the-personnel-record':
    'What proved malicious or false is taken off the adult’s record. It is looked at at once; what stays is a line without names.',
  'date-of-birth-not-known': 'How long it is kept hangs on a date of birth, and nobody has given it yet.',
  'pension-age-or-ten-years':
    'An allegation is kept until the adult’s pension age, or ten years after it was closed, whichever is later.',
  'low-level-concern': 'A low-level concern is kept at least as long as the adult works here.',
  'employment-ended': 'A low-level concern is kept until the adult’s work here has ended.',
  'birth-and-25-years': 'A concern about a child is kept until 25 years after the birth of the youngest child in it.',
  'school-schedule':
    'No law names a time for this kind, and our policy does not either. Signpost’s own default: look at it each year, and let it go when the school decides.',
}

const ownRules: readonly (readonly [RegExp, (years: string) => string])[] = [
  [/^own-birth-(\d+)-years$/, (years) => `until ${years} years after the birth of the youngest child in it`],
  [
    /^own-pension-(\d+)-years$/,
    (years) => `until the adult’s pension age, or ${years} years after it was closed, whichever is later`,
  ],
  [/^own-leaving-(\d+)-years$/, (years) => `as long as the adult works here and ${years} years more`],
  [/^own-closing-(\d+)-years$/, (years) => `until ${years} years after it was closed`],
]

/** A rule by which a case is kept, as a sentence, with where it comes from. */
export function ruleInWords(rule: KeepRule): string {
  for (const [pattern, says] of ownRules) {
    const years = pattern.exec(rule)?.[1]
    if (years !== undefined) return `By our school’s own schedule it is kept ${says(years)}.`
  }
  return ruleWords[rule as Exclude<KeepRule, OwnKeepRule>]
}

/** `Until Tue 3 March 2041`, or what it waits for. */
export function untilInWords(keep: Keep, now: Date): string {
  if (keep.until === 'employment-ends') return 'As long as the adult works here'
  if (keep.until === 'school-decides') return 'Until the school decides'
  if (keep.until === 'held') return keep.rule === 'date-of-birth-not-known' ? 'Not known yet' : 'For good'
  return `Until ${dayInWords(keep.until, now)}`
}

type Refused = KeepingRefusal | HoldRefusal | DestroyRefusal

/** Why it was not done, and what to do instead. */
export const keepingRefusalWords: Readonly<Record<Refused, string>> = {
  'not-there': 'There is no such case.',
  'no-second-factor': 'Sign in with a passkey first.',
  destroyed: 'This case was destroyed after its review.',
  'not-for-records':
    'Whoever acts on the case looks after what is kept of it, or a leader, the safeguarding lead, the data protection lead or the chair who may read it. Ask one of them.',
  'not-closed': 'The case is open. Close it first.',
  'legal-hold': 'It is held, and nothing held is destroyed. Lift the hold first, with a reason, then look at it again.',
  'kept-for-good':
    'Records of child sexual abuse are not destroyed. If it is not one, say so under “Give the dates that decide how long”.',
  'birth-date-not-known': 'Nobody can say yet when its time is over. Give the date of birth first.',
  'not-yet': 'Its time is not over. Keep it until the day that stands above.',
  'not-reviewed': 'Somebody has to look at it first and let it go. Then another person destroys it.',
  'something-new': 'Something was told or entered after it was let go. Look at it again first.',
  'same-person': 'You let it go yourself, and it takes two. Ask a colleague who may read it to destroy it.',
  'no-reason': 'Write why.',
  'no-later-day': 'Give a day that is still to come.',
  'held-already': 'It is held already.',
  'not-held': 'Nothing holds it.',
}

type KeepingEntry = Extract<EntrySaid, { readonly kind: 'keeping' | 'keeping-review' | 'hold' }>

/** What somebody said of keeping a case, as a line of its chronology. */
export function keepingEntryWords(
  said: KeepingEntry,
  date: (typed: string) => string,
): { head: string; words: string } {
  switch (said.kind) {
    case 'keeping':
      return {
        head: 'What its time hangs on was given',
        words: [
          said.childBornOn && `The youngest child was born on ${date(said.childBornOn)}.`,
          said.adultBornOn && `The adult was born on ${date(said.adultBornOn)}.`,
          said.leftOn && `The adult’s work here ended on ${date(said.leftOn)}.`,
          said.sexualAbuse !== 'not-said' &&
            `It is ${said.sexualAbuse === 'yes' ? '' : 'not '}a record of child sexual abuse.`,
        ]
          .filter((part) => part)
          .join(' '),
      }
    case 'keeping-review':
      return {
        head:
          said.outcome === 'release'
            ? 'Looked at again: it may be destroyed'
            : `Looked at again: kept until ${said.until === null ? 'later' : date(said.until)}`,
        words: said.words,
      }
    case 'hold':
      return { head: said.on ? 'Held from destruction' : 'The hold was lifted', words: said.words }
  }
}

export const dayWords = (day: string, now: Date): string => {
  const real = dayIn(day)
  return real ? dayInWords(real, now) : day
}
