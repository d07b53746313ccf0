import { rolesNamed } from '../roles-named.ts'
import { serving, type Topic } from '../topic.ts'
import { said } from '../verdict.ts'
import { approversOf } from './approvers-of.ts'

/** What people who serve the school put online about it. */
export const postingTopics: readonly Topic[] = [
  {
    name: 'work-online',
    rests: ['nothing-learnt-on-the-job', 'no-pictures-of-the-job'],
    about: 'Pictures of pupils, or facts about them, on your own account',
    from: serving,
    needs: [
      ['photo', 'pupil-work', 'confidential', 'pupil-name', 'post'],
      ['own-account', 'forum'],
      ['pupil', 'pupil-work', 'school-news', 'event', 'trip', 'pupil-name', 'under-age'],
    ],
    bars: ['linkedin', 'colleague-does', 'pta', 'press', 'own-child', 'policy-itself'],
    weight: 2,
    decide: (ask) => {
      const rule = ask('school-news-on-personal-accounts')
      if (rule === undefined) return undefined
      return rule === 'official-platforms-only'
        ? said('not_allowed')
        : said('needs_approval', ...rolesNamed(ask('outside-channel-approver') ?? 'headteacher'))
    },
    next: {
      not_allowed: 'Keep it off your own account. Offer it for the school’s page instead.',
      needs_approval: 'Ask {roles} before you share it.',
    },
    form: 'write-post',
  },
  {
    name: 'school-news-own',
    about: 'School news on your own account',
    from: serving,
    needs: [['school-news'], ['own-account', 'local-group'], ['post', 'share']],
    weight: 1.5,
    decide: (ask) => {
      const rule = ask('school-news-on-personal-accounts')
      if (rule === undefined) return undefined
      return rule === 'official-platforms-only'
        ? said('not_allowed')
        : said('needs_approval', ...rolesNamed(ask('outside-channel-approver') ?? 'headteacher'))
    },
    next: {
      not_allowed: 'Leave it to the school’s own page.',
      needs_approval: 'Ask {roles} before you share it.',
    },
    form: 'write-post',
  },
  {
    name: 'rant-people',
    rests: ['no-insults-no-discredit', 'no-attacks', 'belittling-families', 'no-gossip-or-harassment'],
    about: 'Writing badly of pupils, parents or colleagues',
    from: serving,
    needs: [
      ['rant', 'accusation', 'third-party-abuse'],
      ['post', 'platform', 'own-account'],
      ['pupil', 'parent', 'colleague'],
    ],
    bars: ['like', 'about-me', 'share', 'rude-comment', 'colleague-does'],
    weight: 1.5,
    next: {
      not_allowed: 'Take it down if it is up. If something is wrong, talk to {manager}.',
      advised_against: 'Better not. If something is wrong, talk to {manager}.',
    },
  },
  {
    name: 'rant-school',
    rests: ['good-name-and-respect', 'belittling-the-workforce'],
    about: 'Writing badly of the school or the job',
    from: serving,
    needs: [
      ['rant', 'accusation'],
      ['post', 'platform', 'own-account'],
      ['head', 'about-school'],
    ],
    bars: ['like', 'about-me', 'share', 'rude-comment', 'colleague-does'],
    weight: 1.2,
    next: {
      not_allowed: 'Take it down if it is up. Raise what is wrong with {manager}.',
      advised_against: 'Better not. Raise what is wrong with {manager}.',
    },
  },
  {
    name: 'politics-official',
    about: 'Party politics on the school’s account',
    from: serving,
    needs: [['party-politics'], ['official']],
    weight: 3.5,
    decide: (ask) => {
      if (ask('post-quality-tests')?.includes('politically-neutral')) return said('not_allowed')
      return ask('post-approver') === undefined
        ? undefined
        : said('needs_approval', ...approversOf(ask('post-approver') ?? ''))
    },
    next: {
      not_allowed: 'Keep the school’s page out of politics.',
      needs_approval: 'Ask {roles}, and keep it fair to every side.',
    },
  },
  {
    name: 'opinion-as-school',
    rests: ['own-views-are-own', 'opinions-taken-for-ours'],
    about: 'Giving your own opinion as if it were the school’s',
    from: serving,
    needs: [['as-the-school'], ['post', 'platform', 'opinion']],
    weight: 2.5,
    next: {
      not_allowed: 'Say that it is your own view, or leave it.',
      needs_approval: 'Ask {roles} first.',
      advised_against: 'Say who you are, and that it is your own view.',
    },
  },
  {
    name: 'follow-school',
    rests: ['follow-from-which-account'],
    about: 'Following the school’s account from your own',
    from: serving,
    needs: [['befriend'], ['official']],
    bars: ['pupil', 'parent', 'past-pupil', 'wrote-to-me'],
    weight: 2,
    decide: (ask) => (ask('follow-school-channels-from') === undefined ? undefined : said('advised_against')),
    next: { advised_against: 'Follow it from a separate work account if you can.' },
  },
  {
    name: 'comment-at-work',
    hints: ['say-role', 'say-role', 'comment'],
    about: 'Commenting on the school’s posts',
    from: serving,
    needs: [['comment', 'message', 'post'], ['official'], ['say-role']],
    bars: ['rude-word', 'photo', 'pupil', 'moderate', 'agree', 'parent-does'],
    weight: 1,
    decide: (ask) => {
      const rule = ask('role-disclosure')
      return rule === undefined || rule === 'none' ? undefined : said('allowed')
    },
    next: { allowed: 'Say what your role is, and that the view is your own.' },
  },
  {
    name: 'others-content',
    rests: ['the-law-online', 'comments-within-the-law', 'the-law-on-private-accounts'],
    about: 'Using somebody else’s picture, words or music',
    from: [...serving, 'parent'],
    needs: [
      ['others-content', 'music'],
      ['post', 'official', 'photo'],
    ],
    bars: ['pupil', 'like', 'third-party-abuse', 'own-account', 'policy-itself'],
    weight: 2,
    duty: 'not_allowed',
    decide: (ask) => {
      const rule = ask('third-party-content')
      return rule === undefined ? undefined : rule === 'within-law' ? said('not_allowed') : said('needs_approval')
    },
    next: {
      not_allowed: 'Ask whoever made it, or use something that is free to use.',
      needs_approval: 'Ask whoever made it, and say whose it is.',
    },
  },
  {
    name: 'promise',
    rests: [
      'no-promises-without-authority',
      'plans-under-wraps',
      'confidential-stays-confidential',
      'no-talk-of-school-business',
      'no-breach-of-data-or-confidence',
    ],
    about: 'Promises and plans that are not public',
    from: serving,
    needs: [['promise'], ['official', 'post', 'platform']],
    weight: 2,
    next: {
      not_allowed: 'Say that the school will answer, and pass the question to the office.',
      needs_approval: 'Ask {roles} before you answer.',
    },
  },
  {
    name: 'incident',
    about: 'Speaking about something that has just happened',
    from: serving,
    needs: [['incident'], ['post', 'platform', 'local-group']],
    bars: ['borrow-login', 'nude'],
    weight: 2.5,
    decide: (ask) => (ask('incident-comms-official-only') === true ? said('not_allowed') : undefined),
    next: {
      not_allowed: 'Say nothing yourself. The school’s own account gives the news.',
      needs_approval: 'Ask {roles} first.',
    },
  },
  {
    name: 'defend',
    duty: 'report',
    about: 'Answering criticism of the school yourself',
    from: serving,
    needs: [
      ['under-fire'],
      ['complaint', 'rant', 'accusation', 'rude-comment', 'abuse'],
      ['parent', 'platform', 'official'],
    ],
    bars: ['moderate'],
    weight: 2.5,
    decide: (ask) => {
      const told = ask('concern-first-contact')
      const rule = ask('staff-self-resolution')
      return rule === undefined || rule === 'not-addressed' || told === undefined
        ? undefined
        : said('report', ...rolesNamed(told))
    },
    next: {
      report: 'Do not answer it yourself. Take a picture of the screen and tell {roles}.',
      not_allowed: 'Do not answer it yourself. Take a picture of the screen and tell {roles}.',
      needs_approval: 'Do not answer yet. Ask {roles}.',
    },
    form: 'raise-concern',
  },
]
