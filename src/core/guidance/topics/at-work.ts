import { serving, type Topic } from '../topic.ts'
import { said } from '../verdict.ts'

/** Social media in the working day, and the school's kit. */
export const atWorkTopics: readonly Topic[] = [
  {
    name: 'private-use',
    about: 'Private use of social media at work',
    from: serving,
    needs: [
      ['private-use', 'platform', 'own-phone', 'message'],
      ['break', 'work-time', 'private-use'],
    ],
    bars: ['school-device', 'event', 'film', 'official', 'photo', 'post', 'pupil-does', 'location'],
    weight: 2,
    decide: (ask, reading) => {
      const rule = ask('personal-use-staff')
      if (rule === undefined) return undefined
      if (rule === 'not-permitted') return said('not_allowed')
      if (rule === 'unrestricted') return said('allowed')
      return reading.ideas.has('break') && !reading.ideas.has('work-time') ? said('allowed') : said('not_allowed')
    },
    next: {
      allowed: 'Fine in your own time, on your own phone.',
      not_allowed: 'Keep it for your own time.',
    },
    asksBack: { unless: ['break', 'work-time'], question: 'Is that in your break, or while you are working?' },
  },
  {
    name: 'private-use-of-device',
    rests: ['social-media-on-school-devices', 'private-use-at-work', 'no-private-use-of-school-equipment'],
    only: ['school-device'],
    about: 'Social media on the school’s own devices',
    from: serving,
    needs: [['private-use', 'own-account'], ['school-device']],
    bars: ['film', 'official', 'own-child', 'signed-in'],
    weight: 3,
    decide: (ask, reading) => {
      if (ask('social-media-on-school-devices') === 'not-permitted') return said('not_allowed')
      if (ask('personal-use-of-school-equipment') === false) return said('not_allowed')
      const own = ask('personal-use-staff')
      if (own === undefined) return undefined
      if (own === 'not-permitted') return said('not_allowed')
      if (own === 'unrestricted') return said('allowed')
      return reading.ideas.has('work-time') && !reading.ideas.has('break') ? said('not_allowed') : said('allowed')
    },
    next: {
      allowed: 'Fine in your own time; look at the acceptable use policy for the device.',
      not_allowed: 'Use your own phone, in your own time.',
    },
  },
  {
    name: 'kit-for-private',
    only: ['school-device'],
    about: 'The school’s kit for private things',
    from: serving,
    needs: [['school-device'], ['party', 'weekend', 'film', 'sold-out', 'borrow']],
    bars: ['pupil', 'event', 'official', 'private-use', 'trip'],
    weight: 2,
    decide: (ask) => {
      const rule = ask('personal-use-of-school-equipment')
      return rule === undefined ? undefined : rule ? said('allowed') : said('not_allowed')
    },
    next: { not_allowed: 'Use your own things for that.', allowed: 'You may use it.' },
  },
  {
    name: 'own-kit-for-work',
    rests: ['equipment-for-work'],
    about: 'Your own phone or camera for school work',
    from: serving,
    needs: [
      ['own-phone'],
      ['film', 'photo', 'work-kit'],
      ['pupil', 'pupil-work', 'event', 'trip', 'work-kit', 'official'],
    ],
    bars: ['private-use', 'phone-or-text'],
    weight: 3,
    decide: (ask) => (ask('equipment-for-work') === 'school-only' ? said('not_allowed') : undefined),
    next: { not_allowed: 'Use the school’s camera or phone.' },
  },
  {
    name: 'monitored',
    about: 'The school watching its network and devices',
    needs: [['monitored']],
    weight: 1.5,
    decide: (ask) => (ask('device-monitoring') === true ? said('allowed') : undefined),
    next: { allowed: 'The school watches use of its own systems, and says so.' },
  },
  {
    name: 'online-checks',
    about: 'The school looking at what is public about you online',
    from: serving,
    needs: [['self-check']],
    bars: ['privacy', 'pupil', 'impersonated', 'agree', 'official', 'location', 'searchable', 'who-sees'],
    weight: 2,
    decide: (ask) => (ask('online-presence-checks') === 'may-check-and-record' ? said('allowed') : undefined),
    next: { allowed: 'The school may look at what is public. Look at it yourself first.' },
  },
  {
    name: 'log-in-details',
    rests: ['logins-not-shared'],
    about: 'Logging in with somebody else’s details',
    from: serving,
    needs: [['borrow-login'], ['colleague', 'official', 'borrow']],
    bars: ['hacked', 'privacy', 'own-email', 'incident'],
    weight: 1.5,
    duty: 'not_allowed',
    next: { not_allowed: 'Ask whoever looks after the account to give you access of your own.' },
  },
  {
    name: 'work-password',
    about: 'Passwords for the school’s own systems',
    from: serving,
    only: ['password-word'],
    needs: [['password-word'], ['colleague', 'borrow', 'share', 'give-details', 'teacher']],
    bars: ['official', 'platform', 'hacked', 'phishing'],
    weight: 3,
    next: { not_allowed: 'Keep it to yourself, and ask for a login for the other person.' },
  },
  {
    name: 'homework-email',
    rests: ['homework-by-school-address'],
    about: 'School work by your own e-mail',
    from: serving,
    needs: [['own-email'], ['pupil', 'homework', 'parent']],
    bars: ['open-strong'],
    weight: 2,
    next: { not_allowed: 'Use the school’s address.' },
  },
  {
    name: 'who-holds-passwords',
    about: 'Who holds the log-ins of the school’s accounts',
    from: serving,
    needs: [['borrow-login'], ['official']],
    decide: (ask) => (ask('credential-holders') === undefined ? undefined : said('allowed')),
    next: { allowed: 'Ask the people named in the register of accounts.' },
    form: 'our-accounts',
  },
]
