import { rolesNamed } from '../roles-named.ts'
import { families, serving, type Topic } from '../topic.ts'
import { said } from '../verdict.ts'
import { approversOf } from './approvers-of.ts'

/** What goes out on the school’s accounts, and who is in it. */
export const officialTopics: readonly Topic[] = [
  {
    name: 'official-post',
    about: 'A post on the school’s account',
    from: serving,
    needs: [
      ['official', 'trip'],
      ['post', 'agree', 'photo'],
    ],
    bars: ['own-account', 'local-group'],
    decide: (ask) => {
      const approver = ask('post-approver')
      return approver === undefined ? undefined : said('needs_approval', ...approversOf(approver))
    },
    next: { needs_approval: 'Write it, and have {roles} read it before it goes out.' },
    form: 'write-post',
  },
  {
    name: 'pupils-post-for-school',
    about: 'Something that pupils or families made for the school’s account',
    from: families,
    only: ['for-the-schools-page'],
    needs: [['for-the-schools-page'], ['post', 'agree', 'photo', 'film']],
    bars: ['befriend', 'teacher-does', 'consent-refused', 'complaint', 'rant', 'withdraw'],
    weight: 9,
    decide: (ask) => {
      const approver = ask('post-approver')
      if (approver !== undefined) return said('needs_approval', ...approversOf(approver))
      return ask('image-consent') === undefined ? undefined : said('needs_approval', 'headteacher')
    },
    next: {
      needs_approval: 'Offer it to {roles} to read before it goes out, and tell the school what you agree to.',
    },
    form: 'consents',
  },
  {
    name: 'official-photo',
    about: 'Pictures of pupils on the school’s account',
    from: serving,
    needs: [
      ['official', 'trip'],
      ['photo', 'pupil-name'],
      ['pupil', 'event', 'trip', 'photo'],
    ],
    bars: ['own-account', 'press', 'local-group', 'others-content'],
    weight: 1,
    decide: (ask) => {
      const approver = ask('post-approver')
      return approver === undefined ? undefined : said('needs_approval', ...approversOf(approver))
    },
    next: { needs_approval: 'See that each family has agreed, then have {roles} read it.' },
    form: 'write-post',
  },
  {
    name: 'consent-refused',
    about: 'A picture of somebody whose family has not agreed',
    from: serving,
    needs: [['consent-refused'], ['photo', 'consent', 'post', 'pupil-name'], ['photo', 'official', 'consent']],
    bars: ['press', 'own-account', 'others-content', 'withdraw', 'promise'],
    weight: 2,
    decide: (ask) => {
      const rule = ask('image-consent')
      if (rule === 'written' || rule === 'written-as-required') return said('not_allowed')
      const approver = ask('post-approver')
      return rule === undefined && approver === 'headteacher' ? said('needs_approval', 'headteacher') : undefined
    },
    next: {
      not_allowed:
        'Leave that child out, or ask the family. Cropping or blurring must leave nobody able to tell who it is.',
      needs_approval: 'Ask {roles} first, and ask the family.',
    },
    form: 'consents',
  },
  {
    name: 'school-posted-child',
    about: 'The school posting a child without the family’s consent',
    from: ['parent', 'pupil'],
    needs: [['school-posted'], ['photo', 'pupil-name', 'official', 'post']],
    bars: ['press'],
    weight: 4,
    decide: (ask) => {
      const rule = ask('image-consent')
      return rule === 'written' || rule === 'written-as-required' ? said('not_allowed') : undefined
    },
    next: { not_allowed: 'Tell the school office. It should come down.' },
    form: 'raise-concern',
  },
  {
    name: 'withdraw-consent',
    about: 'Taking pictures down after a family changes its mind, or a child leaves',
    needs: [['withdraw'], ['photo', 'consent']],
    weight: 3,
    next: {},
    form: 'consents',
  },
  {
    name: 'press',
    about: 'Pictures and names in the newspaper or on the news',
    needs: [['press']],
    weight: 4,
    next: {},
  },
  {
    name: 'pta-photos',
    only: ['pta'],
    about: 'The school’s pictures on a page that the school does not run',
    from: [...serving, 'parent'],
    needs: [['pta'], ['photo']],
    weight: 4,
    decide: (ask) => {
      const approver = ask('outside-channel-approver')
      if (approver !== undefined && ask('school-news-on-personal-accounts') === 'with-prior-authorisation') {
        return said('needs_approval', ...rolesNamed(approver))
      }
      return ask('parent-image-rule') === undefined && ask('school-news-on-personal-accounts') === undefined
        ? undefined
        : said('not_allowed')
    },
    next: { not_allowed: 'Ask the school to post them itself.', needs_approval: 'Ask {roles} first.' },
  },
  {
    name: 'rude-comment',
    about: 'A rude comment on the school’s account',
    from: serving,
    needs: [['rude-comment'], ['official', 'post', 'photo'], ['moderate', 'remove', 'rude-word']],
    weight: 1.5,
    bars: ['own-account'],
    decide: (ask) => (ask('harmful-comment-action') === undefined ? undefined : said('allowed')),
    next: {
      allowed: 'Keep a picture of it first. Then hide or block it, quickly and with tact.',
      report: 'Keep a picture of it, and tell {roles}.',
    },
    form: 'raise-concern',
  },
  {
    name: 'only-social-media',
    about: 'Telling families things on social media alone',
    needs: [
      ['only-one-way'],
      ['platform', 'official', 'newsletter'],
      ['find-out', 'school-news', 'newsletter', 'only-one-way'],
    ],
    bars: ['photo', 'own-child', 'private-group'],
    weight: 1.5,
    duty: 'not_allowed',
    decide: (ask) => (ask('non-social-media-alternative') === true ? said('not_allowed') : undefined),
    next: { not_allowed: 'Send it another way too, so that nobody misses it.' },
  },
]
