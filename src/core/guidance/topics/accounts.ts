import { rolesNamed } from '../roles-named.ts'
import { serving, type Topic } from '../topic.ts'
import { said } from '../verdict.ts'

/** The school’s own accounts: opening, running and knowing them. */
export const accountTopics: readonly Topic[] = [
  {
    name: 'open-channel',
    about: 'A new account or tool in the school’s name',
    from: serving,
    needs: [
      ['open', 'open-strong'],
      ['platform', 'tool', 'official'],
    ],
    bars: [
      'private-use',
      'befriend',
      'hacked',
      'impersonated',
      'pta',
      'borrow-login',
      'wrote-to-me',
      'post-done',
      'sacks-me',
    ],
    hints: ['open-strong', 'open-strong', 'official', 'pupil'],
    weight: 1.5,
    decide: (ask) => {
      const approver = ask('channel-approver')
      return approver === undefined ? undefined : said('needs_approval', ...rolesNamed(approver))
    },
    next: { needs_approval: 'Propose it, and wait for {roles} to agree before you use it.' },
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
    otherwise: 'open-tool',
    only: ['pupil-accounts'],
    about: 'Making accounts for pupils who are too young',
    needs: [['pupil', 'under-age', 'teacher-does'], ['pupil-accounts']],
    weight: 4,
    decide: (ask) => (ask('underage-accounts-by-school') === 'never' ? said('not_allowed') : undefined),
    next: { not_allowed: 'Do not make the accounts. Use something the school has agreed for that age.' },
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
    decide: (ask, { ideas }) => {
      if (ask('school-email-for-accounts') === true) return said('not_allowed')
      const approver = ideas.has('open-strong') ? ask('channel-approver') : undefined
      return approver === undefined ? undefined : said('needs_approval', ...rolesNamed(approver))
    },
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
