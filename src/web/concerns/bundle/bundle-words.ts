import type { FileInTheWay } from '../../../actions/concerns/bundle/write-kept.ts'
import type { BundlePerson } from '../../../core/concerns/bundle/bundle-person.ts'
import type { BundleProfileName } from '../../../core/concerns/bundle/bundle-profile.ts'
import type { BundleRefusal } from '../../../core/concerns/bundle/may-make-bundle.ts'
import { roleInCaseWords } from '../case/choice-words.ts'

type ProfileWords = {
  readonly to: string
  readonly hint: string
  /** What stands in it and what does not, as its maker reads it. */
  readonly holds: string
  readonly example: string
}

export const profileWords: Readonly<Record<BundleProfileName, ProfileWords>> = {
  police: {
    to: 'The police',
    hint: 'With everybody who has a part in it by name, and the files as they came.',
    holds:
      'Everybody who has a part in the case is named. Others who only stand in its words are masked. Files go as they came.',
    example: 'PC Hill, county police, reference 4711',
  },
  lado: {
    to: 'The LADO (the council’s officer for allegations)',
    hint: 'The adult and the child by name; witnesses, who told it and everybody else masked.',
    holds: 'Who was affected and who is said to have done it are named, everybody else is masked. No files.',
    example: 'The officer’s name and council',
  },
  hr: {
    to: 'HR',
    hint: 'The adult it is about by name; children and everybody else masked.',
    holds: 'Only who is said to have done it, and who acted on the case, are named. No files.',
    example: 'The name of the adviser or firm',
  },
  'subject-access': {
    to: 'Somebody who asks for their own data',
    hint: 'Only they are named. Nobody else can be, whatever the reason.',
    holds:
      'Only the person who asked is named. Your data protection lead says before it goes out whether the law lets anything be kept back.',
    example: 'Their name, and how they proved who they are',
  },
  'other-system': {
    to: 'Another recording system of the school, such as CPOMS or MyConcern',
    hint: 'The whole case, nobody masked. It stays at the school.',
    holds: 'Everything, nobody masked. It is for the school’s own record and goes to nobody else.',
    example: 'The system, and who puts it in',
  },
}

/** A place in the form and the words that go there. */
export const refusalWords: Readonly<Record<BundleRefusal, { readonly field: string; readonly words: string }>> = {
  'not-there': { field: 'recipient', words: 'There is no such case.' },
  'no-second-factor': { field: 'recipient', words: 'Sign in with a passkey first.' },
  destroyed: { field: 'recipient', words: 'This case was destroyed after its review. Nothing is left to be bundled.' },
  'no-recipient': { field: 'recipient', words: 'Say for whom it is: a name, and where they work.' },
  'no-subject': { field: 'subject', words: 'Choose whose data was asked for.' },
  'no-reason': { field: 'reason', words: 'Say why it is made. It stands in the record of the case.' },
  'no-reason-to-name': { field: 'why-named', words: 'Say why somebody who would be masked is named.' },
  'names-in-subject-access': {
    field: 'masked',
    words:
      'Nobody else is named to somebody who asks for their own data. If others agreed to it, leave the case to your data protection lead.',
  },
  'doubts-left': {
    field: 'also-words',
    words: 'Say of each word that may give somebody away whether it is masked or kept.',
  },
  'not-looked-at': {
    field: 'looked-at',
    words: 'Look at each copy, and tick that nobody else can be seen or named in it.',
  },
}

export const inTheWayWords: Readonly<Record<FileInTheWay['shut'], string>> = {
  'sealed-unopened': 'was sealed unopened and goes to nobody. Make a new bundle: it will be left out.',
  quarantined: 'is shut away, since the scan found something harmful in it.',
  changed: 'is not as it came: the file on disk was changed. Tell whoever runs the server, and delete nothing.',
  'no-picture': 'is no picture that can be made anew. Add a picture of it as a copy.',
}

/** Somebody’s place in the case, for whoever decides about masking them. */
export function partInWords({ parts, acted }: Pick<BundlePerson, 'parts' | 'acted'>): string {
  const all = [...parts.map((part) => roleInCaseWords[part]), ...(acted ? ['acted on the case or read it'] : [])]
  return all.length === 0 ? 'has no part in it; stands in its words' : all.join(', ')
}
