import { binds, type Idea } from '../idea.ts'
import { always, byAnswer, byItem, byYesOrNo } from '../saying.ts'

/** What policies say on logins: who holds them, and what makes an account the school's. */
export const credentialsIdeas: readonly Idea[] = [
  {
    id: 'school-holds-master-login',
    about: 'The master login',
    chapter: 'official-channels',
    says: [
      byItem(
        'official-account-conditions',
        'school-holds-master-control',
        'Before an account counts as official, the school {must} hold its master login and decide who may do what there.',
      ),
    ],
  },
  {
    id: 'few-administrators',
    about: 'Few administrators',
    chapter: 'official-channels',
    says: [
      byItem(
        'official-account-conditions',
        'few-administrators',
        'Only as many people as it takes {must} be its administrators.',
      ),
    ],
  },
  {
    id: 'logins-not-shared',
    about: 'Logins are not shared',
    chapter: 'official-channels',
    says: [always('Staff {must not} share or lend their work accounts and passwords. Each is for one person.')],
    model: binds('must_not', 'staff', 'advise', 'credentials', null, 'access list with one named person per login'),
  },
  {
    id: 'who-holds-logins',
    about: 'Who holds the logins',
    chapter: 'official-channels',
    says: [
      byAnswer('credential-holders', {
        'leadership-for-emergencies':
          'School leaders {must} be able to reach the logins of official accounts in an emergency, for example when somebody is away.',
        'designated-administrators': 'Named administrators {must} hold the logins of official accounts.',
        'central-school-record': 'The logins of official accounts {must} be kept in one central record at school.',
      }),
    ],
    model: binds(
      'must',
      'leadership',
      'record',
      'credentials',
      'absence of the account holder',
      'emergency access list and log',
    ),
  },
  {
    id: 'school-address-for-accounts',
    about: 'A school e-mail address',
    chapter: 'official-channels',
    says: [
      byYesOrNo('school-email-for-accounts', {
        yes: 'Official accounts {must} be opened and run from e-mail addresses of the school.',
        no: 'Official accounts need not be opened from an e-mail address of the school.',
      }),
    ],
    model: binds(
      'must',
      'channel_admin',
      'enforce',
      'credentials',
      'opening a channel',
      'registration address on the school domain',
    ),
  },
  {
    id: 'second-proof-at-sign-in',
    about: 'A second proof at sign-in',
    chapter: 'official-channels',
    says: [
      byAnswer('channel-mfa', {
        required: 'Signing in to an official account {must} take a second proof besides the password.',
        'where-possible':
          'Signing in to an official account {must} take a second proof besides the password, wherever the platform offers it.',
        'not-addressed': '',
      }),
    ],
    model: binds('must', 'channel_admin', 'record', 'credentials', 'a channel opens', 'MFA status per channel'),
  },
]
