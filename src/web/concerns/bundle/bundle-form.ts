import type { BundleChoice } from '../../../actions/concerns/bundle/chosen-for-bundle.ts'
import { type BundleProfileName, bundleProfiles } from '../../../core/concerns/bundle/bundle-profile.ts'
import { doubtAnswers } from '../../../core/concerns/bundle/doubts.ts'
import { lineIn, linesIn, textIn, textsIn } from '../../shell/fields.ts'

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
    recipient: lineIn(form, 'recipient', 200),
    reason: textIn(form, 'reason', 2000).trim(),
    subject: profile === 'subject-access' && subject !== '' ? subject : null,
    alsoMasked: [...shown].filter((key) => ticked.has(key) && !usually.has(key)),
    alsoNamed: [...shown].filter((key) => !ticked.has(key) && usually.has(key) && key !== subject),
    whyNamed: textIn(form, 'why-named', 2000).trim(),
    doubts: Object.fromEntries(
      Object.keys(form).flatMap((name) => {
        const answer = doubtAnswers.find((one) => one === form[name])
        return name.startsWith(doubtField) && answer
          ? [[Buffer.from(name.slice(doubtField.length), 'hex').toString(), answer]]
          : []
      }),
    ),
    alsoWords: [...new Set(linesIn(form, 'also-words'))].slice(0, 200),
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
