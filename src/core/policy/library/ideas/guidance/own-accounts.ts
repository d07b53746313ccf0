import { binds, type Idea } from '../../idea.ts'
import { always, byAmount, byAnswer, byItem } from '../../saying.ts'

/** Staff’s own accounts and devices: privacy, safety, when they may be used, and what the school’s name does there. */
export const ownAccountsIdeas: readonly Idea[] = [
  {
    id: 'private-use-at-work',
    about: 'Private use at work',
    chapter: 'devices',
    says: [
      byAnswer('personal-use-staff', {
        'breaks-only': 'Staff may use social media for themselves in their breaks.',
        'own-time-only': 'Staff may use the internet for themselves, social media too, only in their own time.',
        'not-permitted': 'Staff {must not} use social media for themselves in school hours.',
        unrestricted: 'Staff may use social media for themselves during the working day.',
      }),
    ],
    model: binds('must', 'staff', 'advise', 'guidance'),
  },
  {
    id: 'no-feeds-in-the-background',
    about: 'Feeds behind other work',
    chapter: 'devices',
    says: [always('Social media {must not} stay open in the background while somebody is working.')],
  },
  {
    id: 'more-on-private-use',
    about: 'More on private use',
    chapter: 'devices',
    says: [
      always('The policies on own devices and on use of IT say more on private use at work: staff {must} read them.'),
    ],
  },
  {
    id: 'protect-yourself',
    about: 'Protecting oneself',
    chapter: 'staff-conduct',
    says: [
      byAnswer('staff-privacy-settings', {
        advised: 'We advise staff to protect themselves, and their private lives, on social media.',
        required: 'Staff {must} protect themselves, and their private lives, on social media.',
        'must-know-urged-private': 'We urge staff to protect themselves, and their private lives, on social media.',
      }),
    ],
  },
  {
    id: 'privacy-settings',
    about: 'Privacy settings',
    chapter: 'staff-conduct',
    says: [
      byAnswer('staff-privacy-settings', {
        advised:
          'We advise staff to choose the strictest privacy settings that suit them, and to check these from time to time.',
        required:
          'Staff {must} have suitable privacy and security settings on their accounts, and on the devices that open them.',
        'must-know-urged-private':
          'Staff {must} know the privacy settings of the sites that they use. We urge them to keep their profiles private.',
      }),
    ],
    model: binds('should', 'staff', 'advise', 'guidance'),
  },
  {
    id: 'who-can-see',
    about: 'Who can see what',
    chapter: 'staff-conduct',
    says: [
      always(
        'Staff {must} learn who can see each of their pages and how to limit it. Sites change these settings often, and do not always say so.',
      ),
    ],
  },
  {
    id: 'profiles-kept-private',
    about: 'Private profiles',
    chapter: 'staff-conduct',
    says: [
      byAnswer('staff-privacy-settings', {
        'must-know-urged-private':
          'Staff {must} keep their profiles private, so that what they write goes no further than they meant.',
        advised:
          'We advise staff to keep their profiles private, so that what they write goes no further than they meant.',
        required: 'Every profile of a member of staff is kept private. We ask this without exception.',
      }),
    ],
  },
  {
    id: 'location-services',
    about: 'Sharing one’s location',
    chapter: 'staff-conduct',
    says: [always('Staff {must} take care with services that show where they are.')],
  },
  {
    id: 'off-public-directories',
    about: 'Public directories',
    chapter: 'staff-conduct',
    says: [always('Staff {must} have their names taken out of networks’ public directories.')],
  },
  {
    id: 'sign-out',
    about: 'Signing out',
    chapter: 'staff-conduct',
    says: [always('Staff {must} sign out when they have finished.')],
  },
  {
    id: 'own-passwords',
    about: 'Passwords',
    chapter: 'staff-conduct',
    says: [always('Staff {must} choose passwords that are hard to guess, and keep them safe.')],
  },
  {
    id: 'phishing',
    about: 'Phishing',
    chapter: 'staff-conduct',
    says: [
      always(
        'Staff {must} look out for messages that try to trick them out of passwords, bank details or facts about other people.',
      ),
    ],
  },
  {
    id: 'home-given-away',
    about: 'Giving away one’s home',
    chapter: 'staff-conduct',
    says: [always('Staff {must} bear in mind that a post can show where they live.')],
  },
  {
    id: 'care-prevents-misuse',
    about: 'Why care helps',
    chapter: 'staff-conduct',
    says: [always('People who are careful with their own details are much less likely to have them misused.')],
  },
  {
    id: 'hazards-of-own-details',
    about: 'Hazards of giving details',
    chapter: 'staff-conduct',
    says: [
      always(
        'Staff {must} know what can follow when they post an address or a phone number. Pupils or families may get in touch uninvited, and identities are stolen.',
      ),
    ],
  },
  {
    id: 'prevention-first',
    about: 'Prevention first',
    chapter: 'staff-conduct',
    says: [
      always(
        'It is better to prevent online bullying than to deal with it. So adults {must} guard their details in the ways that this policy describes.',
      ),
    ],
  },
  {
    id: 'what-links-to-you',
    about: 'What is linked to you',
    chapter: 'staff-conduct',
    says: [
      always(
        'Staff {must} look from time to time at what can be traced to them: their own profile, and what others have added about them.',
      ),
    ],
  },
  {
    id: 'employer-on-own-profiles',
    about: 'The school’s name on profiles',
    chapter: 'staff-conduct',
    says: [
      byAnswer('name-employer-on-personal-accounts', {
        'should-not':
          'On private profiles, staff should not say at which school they work. That protects the school as well as them.',
        discouraged: 'We encourage staff to leave the school’s name off their private profiles.',
        'should-not-career-sites-at-own-risk':
          'On private profiles, staff should not say where they work. Pupils, relatives and colleagues have their privacy too.',
      }),
    ],
    model: binds('should_not', 'staff', 'advise', 'guidance'),
  },
  {
    id: 'no-clue-to-the-workplace',
    about: 'Clues to job and workplace',
    chapter: 'staff-conduct',
    says: [always('Nothing on their own pages {must} let a reader work out what staff do or where they do it.')],
  },
  {
    id: 'career-sites',
    about: 'Career sites',
    chapter: 'staff-conduct',
    says: [
      always('Staff {must} use career sites such as LinkedIn. This policy covers what they do there.'),
      byAnswer('name-employer-on-personal-accounts', {
        'should-not-career-sites-at-own-risk': 'Naming the school there is at their own risk.',
        'should-not': 'There, too, staff should not say at which school they work.',
        discouraged: 'There, too, we encourage staff to leave the school’s name off.',
      }),
    ],
  },
  {
    id: 'follow-from-which-account',
    about: 'Following the school’s accounts',
    chapter: 'staff-conduct',
    says: [
      byAnswer('follow-school-channels-from', {
        'professional-where-possible':
          'We advise staff who follow the school’s accounts to do so from a profile that they keep for work, if they can.',
        'professional-or-anonymous':
          'Staff who follow the school’s accounts {must} consider a profile kept for work, or one without their real name.',
      }),
    ],
    model: binds('should', 'staff', 'advise', 'guidance'),
  },
  {
    id: 'followers-are-polite',
    about: 'Polite followers',
    chapter: 'staff-conduct',
    says: [always('Staff who follow those accounts {must} always be polite there, and professional.')],
  },
  {
    id: 'followers-stand-for-us',
    about: 'Followers stand for us',
    chapter: 'staff-conduct',
    says: [always('They {must} remember that they stand for the whole organisation.')],
  },
  {
    id: 'friends-pass-things-on',
    about: 'Private posts travel',
    chapter: 'staff-conduct',
    says: [
      always(
        'Staff {must} understand that a friend can keep a private post or pass it on. When that happens this policy can apply to it.',
      ),
    ],
  },
  {
    id: 'posts-stay-out',
    about: 'No taking back',
    chapter: 'staff-conduct',
    says: [always('What has once been posted cannot be taken back.')],
  },
  {
    id: 'deleting-is-late',
    about: 'Deleting may be too late',
    chapter: 'staff-conduct',
    says: [always('Deleting it may be too late, because other people may have kept it and sent it on.')],
  },
  {
    id: 'closed-groups-leak',
    about: 'Closed groups',
    chapter: 'staff-conduct',
    says: [always('In a closed group, too, somebody may break the others’ trust.')],
  },
  {
    id: 'own-accounts-with-care',
    about: 'Accounts of one’s own',
    chapter: 'staff-conduct',
    says: [
      always(
        'Staff may have accounts of their own. They {must} guard their good name and the school’s there, and other people’s privacy.',
      ),
    ],
  },
  {
    id: 'two-lives-apart',
    about: 'Work and private life',
    chapter: 'staff-conduct',
    says: [always('Everybody who works here, paid or not, {must} keep working life and private life apart online.')],
  },
  {
    id: 'professional-forums',
    about: 'Forums for educators',
    chapter: 'staff-conduct',
    says: [
      byAnswer('professional-forums', {
        encouraged:
          'We encourage staff to learn from one another in forums for educators, as more and more of them do.',
        'not-addressed': 'This policy makes no rule on forums for educators.',
      }),
    ],
    model: binds('should', 'staff', 'advise', 'guidance'),
  },
  {
    id: 'standards-in-forums',
    about: 'Standards in forums',
    chapter: 'staff-conduct',
    says: [
      always('In such forums as well they stand for the school, and {must} meet the standards of their profession.'),
    ],
  },
  {
    id: 'ask-a-friend-to-remove',
    about: 'A friend’s unsuitable post',
    chapter: 'staff-conduct',
    says: [
      byAnswer('staff-self-resolution', {
        'own-friends-only':
          'If a friend has posted something about you that is not suitable, you {must} ask them to take it down.',
        never:
          'If somebody has posted something about you that is not suitable, do not deal with it yourself: tell the school.',
        'not-addressed': 'This policy does not say whether you may deal yourself with an unsuitable post about you.',
      }),
    ],
    model: binds('should', 'staff', 'advise', 'guidance'),
  },
  {
    id: 'report-a-friends-post',
    about: 'Reporting a friend’s post',
    chapter: 'staff-conduct',
    says: [
      always('You {must} also tell the site about a friend’s post that is not suitable, in the way the site provides.'),
    ],
  },
  {
    id: 'data-protection-questions',
    about: 'Questions on data protection',
    chapter: 'staff-conduct',
    says: [
      byAnswer('data-protection-help-from', {
        headteacher: '{headteacher} {must} help anybody with a question on data protection and social media.',
        'data-protection-officer':
          '{data protection lead} {must} help anybody with a question on data protection and social media.',
        'school-office': 'The school office {must} help anybody with a question on data protection and social media.',
      }),
    ],
    model: binds('must', 'headteacher', 'advise', 'guidance'),
  },
  {
    id: 'hr-advice-beside-policy',
    about: 'Advice on employment',
    chapter: 'staff-conduct',
    says: [
      byAmount('hr-adviser', 'Where this policy touches employment we {must} take advice from {value} as we need it.'),
    ],
  },
  {
    id: 'read-safeguarding-guidance',
    about: 'National safeguarding guidance',
    chapter: 'staff-conduct',
    says: [always('Staff {must} turn to what national safeguarding guidance says on online safety.')],
  },
  {
    id: 'support-from-a-union',
    about: 'Support from outside',
    chapter: 'staff-conduct',
    says: [
      byItem(
        'external-bodies',
        'union-or-association',
        'Whoever is bullied online {must} feel free to ask a colleague, their union or their professional body for support.',
      ),
    ],
  },
]
