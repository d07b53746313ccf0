import type { BundleChoice } from '../../../actions/concerns/bundle/chosen-for-bundle.ts'
import { type BundleProfileName, bundleProfiles } from '../../../core/concerns/bundle/bundle-profile.ts'
import { doubtAnswers } from '../../../core/concerns/bundle/doubts.ts'
import { lineIn, linesIn, textIn, textsIn } from '../../shell/fields.ts'
import type { Problems } from '../../shell/problems.tsx'
import { tooLong, wholeForm } from '../../shell/too-long.ts'

/** As much as is taken of each: who gets it stands on every page, and a reason in the record. */
export const bundleRoom = { recipient: 200, reason: 2000, 'why-named': 2000 } as const

const doubtField = 'doubt-'

/** The field that answers for a doubtful word: a name that can be an id too, whatever letters the word has. */
export function fieldOfDoubt(key: string): string {
  return `${doubtField}${Buffer.from(key).toString('hex')}`
}

type Sent = Readonly<Record<string, unknown>>

export function profileIn(form: Sent): BundleProfileName | undefined {
  return bundleProfiles.find((one) => one === form['profile'])
}

/**
 * What is chosen, as it was sent. The first time nothing of people is; later each who was shown is either ticked as
 * masked or not, and differs from what the profile says, or does not.
 */
export function choiceIn(form: Sent, profile: BundleProfileName): BundleChoice {
  const shown = new Set(textsIn(form, 'shown'))
  const ticked = new Set(textsIn(form, 'masked'))
  const usually = new Set(textsIn(form, 'usually-masked'))
  const subject = lineIn(form, 'subject', 200)
  return {
    profile,
    recipient: lineIn(form, 'recipient', wholeForm),
    reason: textIn(form, 'reason', wholeForm).trim(),
    subject: profile === 'subject-access' && subject !== '' ? subject : null,
    alsoMasked: [...shown].filter((key) => ticked.has(key) && !usually.has(key)),
    alsoNamed: [...shown].filter((key) => !ticked.has(key) && usually.has(key) && key !== subject),
    whyNamed: textIn(form, 'why-named', wholeForm).trim(),
    doubts: Object.fromEntries(
      Object.keys(form).flatMap((name) => {
        const answer = doubtAnswers.find((one) => one === form[name])
        return name.startsWith(doubtField) && answer
          ? [[Buffer.from(name.slice(doubtField.length), 'hex').toString(), answer]]
          : []
      }),
    ),
    alsoWords: [...new Set(linesIn(form, 'also-words'))],
    linesOut: textsIn(form, 'out'),
    copies: Object.fromEntries(
      Object.keys(form).flatMap((name) => {
        const copy = lineIn(form, name, 40)
        return name.startsWith('copy-') && copy !== '' ? [[name.slice('copy-'.length), copy]] : []
      }),
    ),
    lookedAtCopies: textIn(form, 'looked-at') === 'yes',
  }
}

/** What of a choice is longer than is taken. */
export function tooLongForBundle({ recipient, reason, whyNamed }: BundleChoice): Problems {
  return tooLong({ recipient, reason, 'why-named': whyNamed }, bundleRoom)
}
