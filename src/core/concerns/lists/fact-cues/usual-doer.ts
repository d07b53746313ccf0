// Who did it where no cue says so, by kind of report.

import type { Fact } from '../../fact.ts'
import type { KindId } from '../../kind-of-report.ts'

/** Who did it, for kinds that are mostly one person's doing, where nothing else says so. */
export const usualDoer: { readonly [K in KindId]?: Fact } = {
  extremism: 'by-pupil',
  'self-harm': 'by-pupil',
  racism: 'by-pupil',
  'tiktok-of-staff': 'by-pupil',
  'unauthorised-account': 'by-employee',
  'in-school-use': 'by-employee',
  'data-breach': 'by-employee',
  'image-no-consent': 'by-employee',
  'official-page-comment': 'by-outsider',
  'fake-account': 'by-outsider',
  'account-compromised': 'by-outsider',
  'complaint-public': 'by-parent',
  sextortion: 'by-outsider',
  threat: 'by-outsider',
  location: 'by-parent',
  'ex-pupil-contact': 'by-former-pupil',
}

/** The same, where somebody at work tells it: what they find is mostly a colleague's. */
export const usualDoerAtWork: { readonly [K in KindId]?: Fact } = {
  'indecent-images': 'by-employee',
}
