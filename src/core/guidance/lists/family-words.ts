import type { Verdict } from '../verdict.ts'

const yoursOrAnothers = 'If you wrote it, take it down. If somebody else did, leave it and tell the school.'

const staffMustNot = 'Staff here should not do that. Keep what you saw, and tell {told}.'

/** What a parent or carer does now, where a matter’s usual words speak to those who work at the school, or to a child. */
export const parentsOn: Readonly<Record<string, Partial<Readonly<Record<Verdict, string>>>>> = {
  'only-social-media': { not_allowed: 'Tell the school office, so that it reaches you another way too.' },
  'pupils-own-passwords': { advised_against: 'Help your child to tell it to nobody but you.' },
  'personal-information': { advised_against: 'Help your child to keep it to themselves.' },
  'pupils-in-school': { not_allowed: 'Ask your child to keep it for home.' },
  'pupils-friends': { advised_against: 'Help your child to keep to people whom you both know.' },
  'goes-to-law': { allowed: 'Talk to the headteacher first: most things are put right that way.' },
  'malicious-post': { not_allowed: yoursOrAnothers, advised_against: yoursOrAnothers },
  'passed-on-by-parent': { not_allowed: yoursOrAnothers, advised_against: yoursOrAnothers },
  'underage-accounts': { not_allowed: 'Ask the class teacher about it. The school uses what is meant for that age.' },
  'pupil-bullied': { report: 'Tell {roles}. Keep the messages, and ask your child not to answer them.' },
  stranger: { report: 'Tell {roles} today. Block the person, and keep what they wrote.' },
  'acts-out-of-hours': { allowed: 'The school may act on it. Talk to the headteacher about what happened.' },
  'own-child-photo': {
    not_allowed: 'Share it only if nobody but your own child can be seen or is named.',
    advised_against: 'Share it only if nobody but your own child can be seen or is named.',
  },
  'colleague-worry': { not_allowed: staffMustNot, advised_against: staffMustNot },
  'head-worry': { not_allowed: staffMustNot, advised_against: staffMustNot },
  'contact-pupil': { not_allowed: 'Talk to the school office if you are worried about it.' },
  'contact-parent': { not_allowed: 'Ring or e-mail the school office instead.' },
  'contact-parent-known': { not_allowed: 'Ring or e-mail the school office instead.' },
}
