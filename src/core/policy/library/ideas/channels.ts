import { binds, type Idea } from '../idea.ts'
import { always, byAnswer, byList, byYesOrNo } from '../saying.ts'
import {
  channelApprover,
  channelOutcomes,
  channelPurpose,
  officialChannels,
  riskAssessment,
  websiteLink,
} from './shared-sayings.ts'

/** What policies say on official channels: which there are, how one opens, how it is kept. */
export const channelsIdeas: readonly Idea[] = [
  {
    id: 'official-channels',
    about: 'Our official channels',
    chapter: 'official-channels',
    says: [officialChannels],
    model: binds('fact', 'school', 'record', 'channels', null, 'channel register entries'),
  },
  {
    id: 'official-channels-in-our-name',
    about: 'Official channels in our name',
    chapter: 'official-channels',
    says: [officialChannels, always('Each of them bears our own name.')],
  },
  {
    id: 'official-channels-open-or-private',
    about: 'Official channels, open or private',
    chapter: 'official-channels',
    says: [
      officialChannels,
      byYesOrNo('private-learning-channels', {
        yes: 'A channel may be private, so that only people whom we invite can see it.',
        no: 'None of them is private.',
      }),
    ],
  },
  {
    id: 'private-platforms',
    about: 'Private platforms',
    chapter: 'official-channels',
    says: [
      byYesOrNo('private-learning-channels', {
        yes: 'The school may use private platforms for learning and for messages.',
        no: 'The school uses no private channels or platforms.',
      }),
    ],
    model: binds('may', 'school', 'record', 'channels', 'private platform introduced', 'channel marked private'),
  },
  {
    id: 'conditions-of-an-official-account',
    about: 'What makes an account official',
    chapter: 'official-channels',
    says: [
      byList(
        'official-account-conditions',
        'An account is official only if {items}.',
        {
          'school-holds-master-control': 'the school holds its master login',
          'school-editorial-oversight': 'the school oversees all that it says',
          'few-administrators': 'it has no more administrators than it needs',
        },
        'This policy sets no conditions that make an account official.',
      ),
    ],
    model: binds('must', 'school', 'enforce', 'credentials', 'an account claims to be official', 'register entry'),
  },
  {
    id: 'what-is-official',
    about: 'What is official',
    chapter: 'official-channels',
    says: [always('Whatever is posted on an account of our own is official. This policy covers all of it.')],
    model: binds('fact', 'school', 'record', 'channels', 'a post on an official account', 'channel register entry'),
  },
  {
    id: 'channel-purpose',
    about: 'The purpose of a channel',
    chapter: 'official-channels',
    says: [channelPurpose],
    model: binds('must', 'school', 'enforce', 'channels', 'opening or using a channel', 'purpose field on the channel'),
  },
  {
    id: 'channel-outcomes',
    about: 'What a channel should achieve',
    chapter: 'official-channels',
    says: [channelOutcomes],
    model: binds(
      'must',
      'school',
      'enforce',
      'channels',
      'opening or using a channel',
      'intended outcomes on the channel',
    ),
  },
  {
    id: 'channel-purpose-and-outcomes',
    about: 'Purpose and outcomes',
    chapter: 'official-channels',
    says: [channelPurpose, channelOutcomes],
  },
  {
    id: 'risk-assessment-first',
    about: 'Risk assessment',
    chapter: 'official-channels',
    says: [riskAssessment],
    model: binds('must', 'school', 'enforce', 'channels', 'before a channel opens', 'risk assessment'),
  },
  {
    id: 'channel-approval',
    about: 'Who approves a channel',
    chapter: 'official-channels',
    says: [channelApprover],
    model: binds('must', 'headteacher', 'enforce', 'channels', 'before a channel opens', 'signed approval'),
  },
  {
    id: 'risk-assessed-and-approved',
    about: 'Risk assessment and approval',
    chapter: 'official-channels',
    says: [riskAssessment, channelApprover],
  },
  {
    id: 'only-tools-that-passed',
    about: 'Tools that have been assessed',
    chapter: 'official-channels',
    says: [
      always('A tool that has not passed this step {must} not be used.'),
      byList(
        'channel-purpose',
        'Those that pass may be used for {items}.',
        {
          educational: 'teaching',
          'community-engagement': 'links with families and the community',
          organisational: 'the running of the school',
        },
        'This policy sets no limit to what those that pass may be used for.',
      ),
    ],
  },
  {
    id: 'services-approved-before-teaching',
    about: 'Services used for teaching',
    chapter: 'official-channels',
    says: [
      byAnswer('channel-approver', {
        headteacher: '{headteacher} {must} approve a service before anyone starts to teach with it.',
        'governing-board': 'The governing board {must} approve a service before anyone starts to teach with it.',
        'headteacher-or-governing-board':
          '{headteacher} or the governing board {must} approve a service before anyone starts to teach with it.',
      }),
      byAnswer('quasi-school-accounts', {
        'prior-approval-before-use': 'This holds for the account of a single teacher or class too.',
        'disowned-unless-official': 'The account of a single teacher or class is not ours unless it is official.',
        'not-addressed': '',
      }),
    ],
  },
  {
    id: 'accounts-in-our-name',
    about: 'Other accounts in our name',
    chapter: 'official-channels',
    says: [
      byAnswer('quasi-school-accounts', {
        'disowned-unless-official':
          'An account of a teacher, a class or a subject may bear our name. It is still not official unless it meets the conditions for official accounts.',
        'prior-approval-before-use':
          'An account of a teacher, a class or a subject that bears our name or is used for teaching {must} be approved before it is used.',
        'not-addressed': '',
      }),
    ],
    model: binds('fact', 'school', 'record', 'channels', 'an account uses the school name', 'register entry'),
  },
  {
    id: 'not-answerable-for-other-accounts',
    about: 'Accounts that we disown',
    chapter: 'official-channels',
    says: [
      byAnswer('quasi-school-accounts', {
        'disowned-unless-official': 'We accept no liability for anything posted on accounts of that kind.',
        'prior-approval-before-use': '',
        'not-addressed': '',
      }),
    ],
  },
  {
    id: 'register-of-channels',
    about: 'The register of channels',
    chapter: 'official-channels',
    says: [
      byList(
        'channel-register-fields',
        'We keep a register of official channels. For each one it shows {items}.',
        {
          platform: 'the platform',
          'account-name': 'the name of the account',
          'master-admin': 'who is its master administrator',
          'approved-posters': 'who may post',
          opened: 'when it was opened',
          closed: 'when it was closed',
        },
        'We keep a register of official channels.',
      ),
    ],
    model: binds('fact', 'school', 'record', 'channels', 'a channel opens, changes or closes', 'complete register row'),
  },
  {
    id: 'accounts-kept-apart',
    about: 'Accounts kept apart',
    chapter: 'official-channels',
    says: [
      always(
        'Official accounts {must} be kept apart from all others. They are used for the purposes of the school alone.',
      ),
    ],
    model: binds(
      'must',
      'school',
      'record',
      'channels',
      'opening a channel',
      'declaration that the account is separate',
    ),
  },
  {
    id: 'accounts-protected',
    about: 'Protection of accounts',
    chapter: 'official-channels',
    says: [always('Official accounts {must} be well protected.')],
    model: binds('must', 'school', 'record', 'channels', null, 'dated protection checklist'),
  },
  {
    id: 'accounts-protected-and-private',
    about: 'Protection and privacy settings',
    chapter: 'official-channels',
    says: [always('Official accounts {must} be well protected and have privacy settings that suit them.')],
  },
  {
    id: 'linked-from-website',
    about: 'Links from our website',
    chapter: 'official-channels',
    says: [websiteLink],
    model: binds('should', 'school', 'record', 'channels', null, 'link check result'),
  },
  {
    id: 'protected-and-linked',
    about: 'Protection, and links from website',
    chapter: 'official-channels',
    says: [always('Our official accounts {must} be well protected.'), websiteLink],
  },
  {
    id: 'listed-in-privacy-notice',
    about: 'Our privacy notice',
    chapter: 'official-channels',
    says: [
      byYesOrNo('privacy-notice-lists-accounts', {
        yes: 'Our privacy notice {must} list every account that we use.',
        no: 'Our privacy notice need not list the accounts that we use.',
      }),
    ],
    model: binds(
      'must',
      'school',
      'enforce',
      'channels',
      'opening or closing an account',
      'privacy notice entry per channel',
    ),
  },
  {
    id: 'school-may-close-accounts',
    about: 'Closing an account',
    chapter: 'official-channels',
    says: [
      byYesOrNo('school-may-delete-accounts', {
        yes: 'Official accounts belong to the school. It may close or delete them at any time.',
        no: 'Official accounts belong to the school. Even so, it may not delete them just as it wishes.',
      }),
    ],
    model: binds('may', 'school', 'record', 'channels', 'closing an account', 'closure record'),
  },
  {
    id: 'privacy-settings-checked',
    about: 'Routine privacy checks',
    chapter: 'official-channels',
    says: [
      byYesOrNo('channel-privacy-check', {
        yes: 'Whoever holds a login for an official account {must} check its privacy settings as a matter of routine.',
        no: 'The privacy settings of official accounts need no routine check.',
      }),
    ],
    model: binds('must', 'channel_admin', 'record', 'channels', 'routine check falls due', 'settings check log'),
  },
  {
    id: 'no-accounts-for-young-children',
    about: 'Accounts for young children',
    chapter: 'official-channels',
    says: [
      byAnswer('underage-accounts-by-school', {
        never: 'The school {must not} open an account for a child who is too young to have one.',
        'not-addressed': '',
      }),
    ],
    model: binds(
      'must_not',
      'school',
      'enforce',
      'channels',
      'a request to set up a pupil account',
      'refused account request',
    ),
  },
  {
    id: 'channels-for-parents',
    about: 'Channels for telling parents',
    chapter: 'official-channels',
    says: [
      byAnswer('parent-communication-approver', {
        'governing-board': 'We use only those channels to tell parents things that the governing board has approved.',
        headteacher: 'We use only those channels to tell parents things that {headteacher} has approved.',
      }),
    ],
    model: binds('fact', 'headteacher', 'record', 'channels', null, 'approved channel list'),
  },
]
