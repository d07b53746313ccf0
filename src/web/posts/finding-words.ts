import type { Where } from '../../actions/posts/find-in-draft.ts'
import type { FindingType } from '../../core/screening/finding.ts'

/** What was found, as a writer would say it. */
export const findingWords: Readonly<Record<FindingType, string>> = {
  'pupil-full-name': 'A pupil’s full name',
  'pupil-first-name': 'A pupil’s first name',
  phone: 'A phone number',
  email: 'An e-mail address',
  postcode: 'A postcode',
  address: 'An address',
  'location-and-time-of-children': 'Where children are or will be, and when',
  'medical-or-sensitive': 'Something private about somebody',
  'political-partisan': 'Something party political',
  insult: 'Words that put somebody down',
  'staff-personal-account': 'A private account of somebody on the staff',
  copyright: 'Somebody else’s work',
  'commitment-without-authority': 'A promise for the school',
  'consent-problem': 'A pupil who may not be shown',
}

export function whereWords(where: Where): string {
  switch (where.part) {
    case 'title':
      return 'in the title'
    case 'text':
      return ''
    case 'alt':
      return `in the description of picture ${where.picture}`
    case 'picture':
      return `in picture ${where.picture}`
  }
}
