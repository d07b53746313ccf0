import { rolesNamed } from '../roles-named.ts'
import { type Ask, serving, type Topic } from '../topic.ts'
import { type Said, said } from '../verdict.ts'

const between = ['befriend', 'accept', 'message', 'wrote-to-me', 'game'] as const

function askFirst(ask: Ask): Said {
  return said('needs_approval', ...rolesNamed(ask('contact-exception-approver') ?? 'headteacher'))
}

/** Friends and messages between the people of a school, on accounts of their own. */
export const contactTopics: readonly Topic[] = [
  {
    name: 'contact-pupil',
    about: 'Being friends with pupils, or messaging them, on a private account',
    from: serving,
    needs: [['pupil'], between],
    bars: ['past-pupil', 'colleague-does', 'official'],
    weight: 1,
    decide: (ask) => {
      const rule = ask('staff-pupil-contact')
      if (rule === undefined) return undefined
      return rule === 'only-by-prior-approval' ? { ...askFirst(ask), verdict: 'not_allowed' } : said('not_allowed')
    },
    next: {
      not_allowed:
        'Do not accept, follow or answer. Use the school’s own ways of reaching pupils, and tell {roles} that it happened.',
      needs_approval: 'Leave it unanswered, and ask {roles} before anything else.',
      advised_against: 'Leave it unanswered, and talk to {roles} if there is a reason for it.',
    },
    form: 'raise-concern',
  },
  {
    name: 'pupil-wrote',
    rests: ['reply-to-an-approach'],
    about: 'A pupil getting in touch with you privately',
    from: serving,
    needs: [['pupil'], ['wrote-to-me']],
    bars: ['past-pupil', 'colleague-does', 'abuse', 'official', 'parent'],
    weight: 2,
    duty: 'report',
    hears: 'inbound-contact-report-to',
    decide: (ask) => (ask('staff-pupil-contact') === undefined ? undefined : said('not_allowed')),
    next: {
      report: 'Do not answer. Keep what was sent and tell {roles} today.',
      not_allowed: 'Do not answer. Keep what was sent and tell {roles} today.',
    },
    form: 'raise-concern',
  },
  {
    name: 'contact-family-pupil',
    only: ['relative', 'own-child'],
    about: 'Contact with a pupil or parent who is your own family',
    from: serving,
    needs: [['relative'], between],
    hints: ['pupil', 'parent', 'platform'],
    weight: 3,
    decide: (ask, reading) => {
      const isPupil = reading.ideas.has('young-relative') && !reading.ideas.has('grown-relative')
      const rule = ask(isPupil ? 'staff-pupil-contact' : 'staff-parent-contact')
      if (rule === undefined) return undefined
      if (rule === 'family-exception' || rule === 'existing-ties-at-own-risk') return said('allowed')
      return rule === 'never' ? said('not_allowed') : askFirst(ask)
    },
    next: {
      allowed: 'You may stay in touch as family. Keep school matters out of it.',
      needs_approval: 'Tell {roles} about the tie before you go on.',
    },
    form: 'ask-approval',
  },
  {
    name: 'contact-parent',
    about: 'Being friends with parents, or messaging them, on a private account',
    from: serving,
    needs: [['parent'], [...between, 'group-chat']],
    bars: ['colleague-does', 'official'],
    weight: 1,
    decide: (ask) => {
      const rule = ask('staff-parent-contact')
      if (rule === undefined) return undefined
      return rule === 'only-by-prior-approval' ? askFirst(ask) : said('not_allowed')
    },
    next: {
      not_allowed: 'Decline kindly, and point the parent to the school office.',
      needs_approval: 'Leave it for now and ask {roles} first.',
      advised_against: 'Better not. Point the parent to the school office.',
    },
    form: 'ask-approval',
  },
  {
    name: 'contact-parent-known',
    about: 'Contact with a parent you knew already, or whose child is at school with yours',
    from: serving,
    needs: [['parent', 'group-chat'], ['befriend', 'message', 'group-chat', 'accept'], ['tie']],
    bars: ['colleague-does'],
    weight: 3,
    decide: (ask) => {
      const rule = ask('staff-parent-contact')
      if (rule === undefined) return undefined
      if (rule === 'existing-ties-at-own-risk') return said('allowed')
      return rule === 'only-by-prior-approval' ? askFirst(ask) : said('not_allowed')
    },
    next: {
      allowed: 'You may, at your own risk. Keep school business out of it.',
      needs_approval: 'Tell {roles} about the tie, and ask before you go on.',
      not_allowed: 'Leave the group, or say nothing in it, and talk it over with {roles}.',
    },
    form: 'ask-approval',
  },
  {
    name: 'contact-past-pupil',
    about: 'Contact with a pupil who has left',
    from: serving,
    needs: [['past-pupil'], between],
    weight: 4,
    decide: (ask, reading) => {
      const rule = ask('past-pupil-contact')
      const reach = ask('past-pupil-reach')
      if (rule === undefined) return undefined
      const grown = reading.ideas.has('grown')
      if (grown && reach === 'recently-left') return said('advised_against')
      if (grown && reach === 'moved-to-secondary') return undefined
      if (rule === 'ask-headteacher-first') return said('needs_approval', 'headteacher')
      return rule === 'never' ? said('not_allowed') : said('advised_against')
    },
    next: {
      not_allowed: 'Do not accept or answer.',
      needs_approval: 'Do not answer yet. Ask {roles} first.',
      advised_against: 'Better not from a private account. Use an alumni group or the school’s own ways.',
    },
    form: 'ask-approval',
  },
  {
    name: 'family-to-staff',
    about: 'Families being friends with staff, or messaging them, on private accounts',
    from: ['parent'],
    needs: [
      ['teacher', 'colleague', 'head'],
      ['befriend', 'message', 'accept'],
    ],
    bars: ['teacher-does', 'letter-from-school'],
    weight: 2,
    decide: (ask) => (ask('parents-agree-no-staff-contact') === true ? said('not_allowed') : undefined),
    next: { not_allowed: 'Ring or e-mail the school office, and they will pass it on.' },
  },
  {
    name: 'pupil-to-staff',
    about: 'Pupils being friends with staff, or messaging them, on private accounts',
    from: ['pupil'],
    needs: [
      ['teacher', 'colleague', 'head'],
      ['befriend', 'message', 'accept', 'game'],
    ],
    bars: ['teacher-does'],
    weight: 2,
    decide: (ask) => {
      if (ask('parents-agree-no-staff-contact') === true) return said('not_allowed')
      const rule = ask('staff-pupil-contact')
      return rule === undefined ? undefined : said('not_allowed')
    },
    next: { not_allowed: 'Talk to your teacher at school instead. Staff may not be friends with pupils online.' },
  },
  {
    name: 'own-details-to-pupils',
    about: 'Giving pupils your own number, e-mail address or account name',
    from: serving,
    needs: [['pupil', 'homework'], ['give-details']],
    bars: ['past-pupil', 'wrote-to-me', 'official', 'parent'],
    weight: 3,
    decide: (ask) => {
      const rule = ask('personal-contact-details-to-pupils')
      if (rule === undefined) return undefined
      return rule === 'never' ? said('not_allowed') : said('needs_approval', 'senior-leader', 'parent')
    },
    next: {
      not_allowed: 'Keep your own details to yourself. Give a school address or number.',
      needs_approval: 'Ask {roles} first; without both, give a school address.',
    },
  },
  {
    name: 'own-details-to-parents',
    about: 'Giving parents your own number or e-mail address',
    from: serving,
    needs: [['parent'], ['give-details']],
    bars: ['wrote-to-me', 'official'],
    weight: 2.5,
    next: { not_allowed: 'Give the school’s number and address.' },
  },
  {
    name: 'own-phone',
    only: ['parent', 'pupil'],
    about: 'Ringing or texting pupils or parents on your own phone',
    from: serving,
    needs: [['parent', 'pupil'], ['phone-or-text'], ['own-phone']],
    bars: ['wrote-to-me', 'past-pupil', 'film', 'photo'],
    weight: 3,
    decide: (ask) => {
      const rule = ask('own-phone-to-pupils-or-parents')
      return rule === undefined ? undefined : said('not_allowed')
    },
    next: {
      not_allowed:
        'Use the school’s phone. If there is truly no other way, hide your number and tell the school after.',
    },
  },
  {
    name: 'official-messages',
    rests: ['private-messages'],
    about: 'Private messages with families from the school’s account',
    from: serving,
    needs: [['parent', 'pupil'], ['message', 'wrote-to-me'], ['official']],
    bars: ['own-account', 'colleague-does'],
    weight: 2.5,
    decide: (ask) => (ask('official-direct-messages') === undefined ? undefined : said('not_allowed')),
    next: { not_allowed: 'Do not chat there. Ask the family to ring or e-mail the office.' },
  },
  {
    name: 'contact-colleague',
    about: 'Being friends with colleagues on a private account',
    from: serving,
    needs: [['colleague'], ['befriend']],
    bars: ['pupil', 'parent', 'past-pupil'],
    next: {},
  },
  {
    name: 'debate',
    about: 'Arguing or talking things over with parents or colleagues online',
    from: serving,
    needs: [
      ['group-chat', 'local-group'],
      ['rude-word', 'comment', 'under-fire'],
      ['parent', 'colleague'],
    ],
    bars: ['official'],
    weight: 1,
    decide: (ask) => {
      if (ask('official-direct-messages') === 'no-discussion-with-parents-or-colleagues') return said('not_allowed')
      const rule = ask('staff-parent-contact')
      if (rule === undefined) return undefined
      return rule === 'only-by-prior-approval' ? askFirst(ask) : said('not_allowed')
    },
    next: {
      not_allowed: 'Stay out of it. Pass what matters on to the school.',
      needs_approval: 'Ask {roles} before you join in.',
    },
  },
]
