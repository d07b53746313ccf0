import { rolesNamed } from '../roles-named.ts'
import { serving, type Topic } from '../topic.ts'
import { said } from '../verdict.ts'

/** What people who serve the school do online as private persons. */
export const privateLifeTopics: readonly Topic[] = [
  {
    name: 'liking',
    about: 'Liking what somebody else wrote',
    from: serving,
    needs: [['like']],
    weight: 3.5,
    bars: ['teacher-does', 'colleague-does'],
    decide: (ask) => {
      const counted = ask('counted-as-posting')
      return counted?.includes('like') ? said('not_allowed') : undefined
    },
    next: { not_allowed: 'Take the like back. A like counts as your own words here.' },
  },
  {
    name: 'passing-on',
    rests: ['no-unsuitable-pictures-or-links', 'nothing-discrediting', 'nothing-hurtful'],
    about: 'Passing on what somebody else wrote',
    from: serving,
    needs: [['share'], ['third-party-abuse', 'rant', 'accusation', 'politics']],
    weight: 2.5,
    decide: (ask, reading) => {
      if (reading.ideas.has('party-politics')) return undefined
      const counted = ask('counted-as-posting')
      return counted?.includes('share') || counted?.includes('repost') ? said('not_allowed') : undefined
    },
    next: { not_allowed: 'Take it down. Sharing counts as your own words here.' },
  },
  {
    name: 'private-life',
    rests: ['judgement-outside-work', 'high-standards', 'what-all-could-read', 'fitness-to-work-with-children'],
    about: 'Your private life on your own account',
    from: serving,
    needs: [['conduct'], ['own-account', 'post', 'photo', 'platform']],
    bars: ['pupil', 'rant', 'tagged-me', 'parent-does'],
    weight: 1,
    next: {
      not_allowed: 'Take it down or make it private, and think who could see it.',
      advised_against: 'Make it private, and think who could see it.',
    },
  },
  {
    name: 'tagged',
    rests: ['ask-a-friend-to-remove', 'report-a-friends-post'],
    about: 'Pictures of you that others post',
    from: serving,
    needs: [['tagged-me'], ['conduct', 'photo', 'tagged-me']],
    bars: ['location'],
    weight: 2,
    decide: (ask, { ideas }) => {
      const told = ideas.has('seen-by-parents') ? ask('conflicting-content-report-to') : undefined
      if (told !== undefined) return said('report', ...rolesNamed(told))
      const counted = ask('counted-as-posting')
      return counted?.includes('tagged-photo') || counted?.includes('friends-portrayal')
        ? said('not_allowed')
        : undefined
    },
    next: {
      not_allowed: 'Ask your friend to take it down and untag yourself.',
      report: 'Ask your friend to take it down, and tell {roles}.',
    },
  },
  {
    name: 'politics-own',
    rests: ['inflaming-subjects'],
    about: 'Party politics on your own account',
    from: serving,
    needs: [['party-politics'], ['post', 'share', 'own-account', 'platform', 'like']],
    bars: ['as-the-school', 'official'],
    weight: 3,
    next: { advised_against: 'Take care, and keep the school out of it.' },
  },
  {
    name: 'name-employer',
    rests: ['employer-on-own-profiles', 'no-clue-to-the-workplace', 'career-sites'],
    about: 'Naming the school on your own profile',
    from: serving,
    needs: [['name-workplace'], ['profile', 'own-account', 'platform']],
    bars: ['official'],
    weight: 2,
    decide: (ask, reading) => {
      const rule = ask('name-employer-on-personal-accounts')
      if (rule === undefined) return undefined
      if (rule === 'discouraged') return said('advised_against')
      if (rule === 'should-not-career-sites-at-own-risk' && reading.ideas.has('linkedin')) return said('allowed')
      return said('not_allowed')
    },
    next: {
      not_allowed: 'Take the school’s name off your profile.',
      advised_against: 'Better leave the school’s name off.',
      allowed: 'You may on a careers site, at your own risk.',
    },
  },
  {
    name: 'privacy',
    rests: ['privacy-settings', 'profiles-kept-private', 'who-can-see', 'protect-yourself'],
    about: 'Leaving your own account open to everybody',
    from: serving,
    needs: [
      ['privacy', 'who-sees'],
      ['own-account', 'platform'],
    ],
    bars: ['pupil', 'official', 'conduct', 'comment'],
    weight: 1.5,
    decide: (ask) => {
      const rule = ask('staff-privacy-settings')
      return rule === undefined ? undefined : rule === 'required' ? said('not_allowed') : said('advised_against')
    },
    next: {
      not_allowed: 'Set your account to private, and see who can look at it.',
      advised_against: 'Set your account to private, and see who can look at it.',
    },
  },
  {
    name: 'location',
    rests: ['location-services', 'home-given-away'],
    about: 'Showing where you are',
    from: serving,
    needs: [['location']],
    bars: ['official'],
    weight: 1.5,
    next: { advised_against: 'Turn location sharing off.' },
  },
  {
    name: 'forum',
    rests: ['professional-forums', 'standards-in-forums'],
    about: 'Professional groups online',
    from: serving,
    needs: [['forum'], ['platform', 'forum']],
    bars: ['rant', 'parent', 'private-use', 'official', 'tie', 'under-age'],
    weight: 1.5,
    decide: (ask) => (ask('professional-forums') === 'encouraged' ? said('allowed') : undefined),
    next: { allowed: 'Go ahead. You stand for the school there too.' },
  },
]
