import { type ReporterKind, reporterKinds } from '../../../core/concerns/reporter.ts'

/** The public pages for telling: for each who tells, the words they would use. */
export type TellerWords = {
  readonly is: string
  readonly title: string
  readonly first: string
  readonly what: string
  readonly whatHint: string
  readonly nameHint: string
}

export const tellerWords: Readonly<Record<Exclude<ReporterKind, 'pupil'>, TellerWords>> = {
  parent: {
    is: 'I am a parent or carer',
    title: 'Tell us what worries you online',
    first: 'Whatever it is about, you can tell us. You do not need proof, and you do not have to say who you are.',
    what: 'What has happened?',
    whatHint: 'In your own words: what you saw or heard, when, and who was there.',
    nameHint: 'If you tell us, we can ring you back. Only those who read this see it.',
  },
  staff: {
    is: 'I work at the school',
    title: 'Tell the school about a concern online',
    first:
      'Say what you saw or heard, not what you think it means. You do not investigate, and you do not have to be sure. If you can, sign in to tell us: your name is then on it.',
    what: 'What did you see or hear?',
    whatHint: 'A child’s own words, as they said them. Facts before opinion.',
    nameHint: 'A report by name is easier to act on. You can leave it empty.',
  },
  governor: {
    is: 'I am a governor or trustee',
    title: 'Tell the school about a concern online',
    first: 'Say what reached you and how. It goes to the person who handles it, not to the board.',
    what: 'What reached you?',
    whatHint: 'What you saw or were told, when, and by whom.',
    nameHint: 'You can leave it empty.',
  },
  volunteer: {
    is: 'I help at the school, or work there for somebody else',
    title: 'Tell the school about a concern online',
    first:
      'You do not have to be sure, and you will not be in trouble for telling. Do not answer or follow it up yourself.',
    what: 'What did you see or hear?',
    whatHint: 'A child’s own words, as they said them, and when it was.',
    nameHint: 'You can leave it empty.',
  },
  public: {
    is: 'I am somebody else',
    title: 'Tell the school about something online',
    first: 'Anybody may tell us about something online that touches this school or a child here.',
    what: 'What is it about?',
    whatHint: 'What you saw, where, and when.',
    nameHint: 'You can leave it empty.',
  },
}

/** Who tells, as an address names them. */
export function tellerNamed(word: string | undefined): ReporterKind | undefined {
  return reporterKinds.find((one) => one === word)
}
