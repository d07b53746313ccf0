import type { PartInCase } from '../case-step.ts'

/** For whom a bundle is made: each kind of reader has a need of its own, and gets no more than that. */
export const bundleProfiles = ['police', 'lado', 'hr', 'subject-access', 'other-system'] as const
export type BundleProfileName = (typeof bundleProfiles)[number]

export type BundleProfile = {
  /** Whose names stand: those with these parts in the case. Everybody else linked to it is masked. */
  readonly names: readonly PartInCase[]
  /** Whether those of the school who acted on the case are named, unless their part in it is a masked one. */
  readonly namesWhoActed: boolean
  /** Whether people with no part in it, who only occur in its words, are masked. */
  readonly masksOthers: boolean
  /** Whether telephone numbers, addresses, accounts and links are masked. */
  readonly masksContacts: boolean
  /** Pictures, mails and other files cannot be masked with certainty: they go as they came, or not at all. */
  readonly files: 'as-they-came' | 'left-out'
  /** Whether somebody who is masked may be named after all, with a reason. */
  readonly mayName: boolean
}

/**
 * The profiles are Signpost’s own reading of who needs what: data protection law asks that no more is given than is
 * needed (UK GDPR article 5(1)(c)), and of a request for somebody’s own data that others are not given away by it
 * (Data Protection Act 2018, Schedule 2, paragraph 16).
 */
const profiles: Readonly<Record<BundleProfileName, BundleProfile>> = {
  police: {
    names: ['affected', 'alleged', 'witness', 'reporter'],
    namesWhoActed: true,
    masksOthers: true,
    masksContacts: false,
    files: 'as-they-came',
    mayName: true,
  },
  lado: {
    names: ['affected', 'alleged'],
    namesWhoActed: true,
    masksOthers: true,
    masksContacts: true,
    files: 'left-out',
    mayName: true,
  },
  hr: {
    names: ['alleged'],
    namesWhoActed: true,
    masksOthers: true,
    masksContacts: true,
    files: 'left-out',
    mayName: true,
  },
  'subject-access': {
    names: [],
    namesWhoActed: false,
    masksOthers: true,
    masksContacts: true,
    files: 'left-out',
    mayName: false,
  },
  'other-system': {
    names: ['affected', 'alleged', 'witness', 'reporter'],
    namesWhoActed: true,
    masksOthers: false,
    masksContacts: false,
    files: 'as-they-came',
    mayName: true,
  },
}

export function bundleProfile(name: BundleProfileName): BundleProfile {
  return profiles[name]
}
