import { rolesNamed } from '../roles-named.ts'
import { serving, type Topic } from '../topic.ts'
import { said } from '../verdict.ts'
import { approversOf } from './posting.ts'

/** The school's own accounts, and what goes out on them. */
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
    name: 'open-channel',
    about: 'A new account or tool in the school’s name',
    from: serving,
    needs: [
      ['open', 'open-strong'],
      ['platform', 'tool', 'official'],
    ],
    bars: ['private-use', 'befriend', 'hacked', 'impersonated', 'pta', 'borrow-login', 'wrote-to-me'],
    hints: ['open-strong', 'open-strong', 'official', 'pupil'],
    weight: 1.5,
    decide: (ask) => {
      const approver = ask('channel-approver')
      return approver === undefined ? undefined : said('needs_approval', ...rolesNamed(approver))
    },
    next: { needs_approval: 'Propose it, and wait until {roles} has agreed before you use it.' },
    form: 'propose-channel',
  },
  {
    name: 'open-tool',
    about: 'A new app or site for teaching',
    from: serving,
    needs: [['tool'], ['teach', 'open', 'pupil', 'parent']],
    bars: ['private-use', 'befriend', 'hacked', 'nude', 'abuse'],
    weight: 1,
    decide: (ask) => {
      const approver = ask('channel-approver')
      return approver === undefined ? undefined : said('needs_approval', ...rolesNamed(approver))
    },
    next: { needs_approval: 'Ask {roles} before you use it with pupils.' },
    form: 'propose-channel',
  },
  {
    name: 'underage-accounts',
    about: 'Making accounts for pupils who are too young',
    from: serving,
    needs: [['pupil', 'under-age'], ['pupil-accounts']],
    weight: 4,
    decide: (ask) => (ask('underage-accounts-by-school') === 'never' ? said('not_allowed') : undefined),
    next: { not_allowed: 'Do not make the accounts. Use something the school has agreed for that age.' },
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
    name: 'pta-page',
    only: ['pta'],
    about: 'A page run by the parents’ association',
    from: [...serving, 'parent'],
    needs: [['pta'], ['open', 'post', 'official', 'platform']],
    weight: 2.5,
    decide: (ask) => {
      const rule = ask('quasi-school-accounts')
      if (rule === undefined || rule === 'not-addressed') return undefined
      const approver = ask('outside-channel-approver') ?? ask('channel-approver')
      return approver === undefined ? undefined : said('needs_approval', ...rolesNamed(approver))
    },
    next: { needs_approval: 'Ask {roles} first. It is not the school’s account until they agree.' },
    form: 'propose-channel',
  },
  {
    name: 'own-address-for-account',
    about: 'Opening a school account with your own e-mail address',
    from: serving,
    needs: [['own-email'], ['open', 'open-strong', 'official']],
    weight: 4,
    decide: (ask) => (ask('school-email-for-accounts') === true ? said('not_allowed') : undefined),
    next: { not_allowed: 'Use an address the school gives you.', needs_approval: 'Ask {roles} before you open it.' },
    form: 'propose-channel',
  },
  {
    name: 'hacked',
    about: 'Somebody else in the school’s account',
    needs: [['hacked'], ['official', 'platform']],
    weight: 4,
    next: { report: 'Tell {roles} now, and change the password.' },
    form: 'raise-concern',
  },
  {
    name: 'is-it-ours',
    about: 'Whether an account is the school’s own',
    needs: [['is-it-real'], ['platform', 'official']],
    bars: ['pupil-accounts', 'befriend', 'hacked', 'own-account', 'school-posted'],
    weight: 1.5,
    decide: (ask) => {
      const official = ask('official-channels')
      const linked = ask('link-from-website')
      return (official ?? []).length > 0 || (linked !== undefined && linked !== 'not-addressed')
        ? said('allowed')
        : undefined
    },
    next: { allowed: 'See the list of the school’s own accounts. Take it that any other is not the school’s.' },
    form: 'our-accounts',
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
  {
    name: 'sign',
    about: 'Signing the acceptable use policy before helping with the school’s account',
    from: serving,
    needs: [['sign'], ['official', 'post', 'platform', 'sign']],
    bars: ['consent', 'photo', 'pupil', 'parent'],
    weight: 1.5,
    decide: (ask, reading) => {
      const rule = ask('staff-aup-acknowledgement')
      if (rule === undefined || rule === 'none' || rule === 'leader-confirms-team') return undefined
      return reading.ideas.has('not-signed') ? said('not_allowed') : said('allowed')
    },
    next: {
      allowed: 'Yes: read it, and sign or confirm it, before you start.',
      not_allowed: 'Sign or confirm it first.',
    },
    form: 'sign',
  },
  {
    name: 'data-breach',
    about: 'Information that went to the wrong people',
    needs: [['leak'], ['confidential', 'pupil', 'parent', 'post', 'pupil-name', 'photo']],
    weight: 2,
    decide: (ask) =>
      (ask('data-breach-report-to') ?? '') === '' ? undefined : said('report', 'headteacher', 'data-protection-lead'),
    next: { report: 'Tell {roles} at once, and say what was in it.' },
    form: 'raise-concern',
  },
  {
    name: 'data-question',
    about: 'A question about data protection',
    needs: [['data-protection']],
    weight: 1,
    decide: (ask) => {
      const who = ask('data-protection-help-from')
      return who === undefined
        ? undefined
        : said(
            'needs_approval',
            who === 'headteacher' ? 'headteacher' : who === 'school-office' ? 'office' : 'data-protection-lead',
          )
    },
    next: { needs_approval: 'Ask {roles}.' },
  },
]
