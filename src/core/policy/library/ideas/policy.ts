import { binds, type Idea } from '../idea.ts'
import { always, byAmount, byAnswer, byFreeList, byList, byYesOrNo } from '../saying.ts'
import { equipmentForWork, otherPolicies } from './shared-sayings.ts'

/** What policies say on themselves: what they cover, what they are read with, where they come from. */
export const policyIdeas: readonly Idea[] = [
  {
    id: 'what-social-media-is',
    about: 'What counts as social media',
    chapter: 'purpose',
    says: [
      always(
        'Social media is any website, app or game on which people share, talk or meet. Networks, blogs, forums, chat and sites for videos or pictures are examples.',
      ),
    ],
    model: binds('fact', 'all', 'advise', 'policy', null, 'definition text in the policy'),
  },
  {
    id: 'examples-not-complete',
    about: 'Examples, not a full list',
    chapter: 'purpose',
    says: [
      always(
        'Podcasts, wikis and live video count as well. So does any service of the same kind that is not named here.',
      ),
    ],
  },
  {
    id: 'every-use-in-the-widest-sense',
    about: 'Every use is covered',
    chapter: 'purpose',
    says: [
      always(
        'All use of social media falls under this policy. We mean the word widely: blogs, forums, games, chat, shared videos and whatever else is like them.',
      ),
    ],
  },
  {
    id: 'work-and-private-use',
    about: 'Work and private use',
    chapter: 'purpose',
    says: [
      always(
        'This policy covers what people do online for work and what they do in private. The hour does not matter, nor does whose device or network it is.',
      ),
    ],
    model: binds('fact', 'all', 'advise', 'policy'),
  },
  {
    id: 'private-and-official-use',
    about: 'Private and official use',
    chapter: 'purpose',
    says: [
      always('This policy covers private use and official use, on any site that we run or that others run for us.'),
    ],
  },
  {
    id: 'everyone-near-pupils-follows',
    about: 'Everyone who meets pupils',
    chapter: 'people',
    says: [always('Whoever comes into contact with pupils through their work {must} follow this policy.')],
  },
  {
    id: 'who-adults-are',
    about: 'Who is meant by adults',
    chapter: 'people',
    says: [always('When this policy speaks of adults or of staff, it means all of these groups.')],
  },
  {
    id: 'unforeseen-situations',
    about: 'What no policy foresees',
    chapter: 'purpose',
    says: [
      always(
        'No policy can foresee everything. At times adults will have to use their own judgement, and may even have to act against what stands here.',
      ),
    ],
    model: binds('fact', 'all', 'advise', 'policy'),
  },
  {
    id: 'law-and-good-practice',
    about: 'Law and good practice',
    chapter: 'purpose',
    says: [
      always(
        'This policy takes account of employment law, of good practice and of the duties that the law lays on governors.',
      ),
    ],
  },
  {
    id: 'acts-within-the-law',
    about: 'The law',
    chapter: 'purpose',
    says: [
      byFreeList(
        'legislation-list',
        'The school {must} act within the law. These may bear on what happens online: {items}.',
        'The school {must} act within the law of the United Kingdom.',
        {
          'KCSIE (Education Act 2002 s.175)': 'Keeping children safe in education (Education Act 2002, section 175)',
          'Malicious Communications Act 1988 s.1': 'Malicious Communications Act 1988, section 1',
          'Communications Act 2003 s.127': 'Communications Act 2003, section 127',
          'Data Protection Act 2018 with UK GDPR': 'Data Protection Act 2018 with the UK GDPR',
        },
      ),
    ],
    model: binds('must', 'school', 'record', 'policy', 'a case turns on law', 'legal reference list'),
  },
  {
    id: 'read-with-other-policies',
    about: 'Read with other policies',
    chapter: 'purpose',
    says: [otherPolicies],
    model: binds('should', 'all', 'record', 'policy', null, 'links held to the companion documents'),
  },
  {
    id: 'read-with-own-device-policy',
    about: 'Other policies and own devices',
    chapter: 'purpose',
    says: [otherPolicies, equipmentForWork],
  },
  {
    id: 'read-with-whistleblowing',
    about: 'Other policies and whistleblowing',
    chapter: 'purpose',
    says: [
      otherPolicies,
      byYesOrNo('whistleblowing-told', {
        yes: 'Our whistleblowing procedure is open to anyone who sees wrongdoing at work.',
        no: 'It does not point to our whistleblowing procedure.',
      }),
    ],
  },
  {
    id: 'beside-safeguarding-rules',
    about: 'Beside our safeguarding rules',
    chapter: 'purpose',
    says: [
      always(
        'This policy has its place beside our safeguarding policies, our codes of conduct and national guidance on working safely with children. It {must} be read in their light.',
      ),
    ],
  },
  {
    id: 'official-use-keeps-other-policies',
    about: 'Official use and other policies',
    chapter: 'official-channels',
    says: [
      always(
        'Whatever we do on official accounts {must} keep to our other policies as well, such as those on bullying, personal data and confidentiality.',
      ),
    ],
    model: binds('must', 'school', 'record', 'policy', null, 'policy links on the channel'),
  },
  {
    id: 'official-use-and-picture-policy',
    about: 'Official use and pictures',
    chapter: 'official-channels',
    says: [
      always(
        'Official accounts {must} be run in line with our policies on bullying, conduct, online safety and personal data.',
      ),
      byAnswer('image-consent', {
        'other-policy': 'Our policy on photographs and videos {must} be kept as well.',
        written: 'We {must} hold written consent before we show a picture of anyone.',
        'written-as-required':
          'We {must} hold written consent for a picture of anyone, wherever our rules on images ask for it.',
      }),
    ],
  },
  {
    id: 'safe-habits-online',
    about: 'Safe habits online',
    chapter: 'staff-conduct',
    says: [
      always(
        'Before staff use any technology with pupils, they {must} settle on safe ways to do so. Local and national guidance and our acceptable use policy show how.',
      ),
    ],
  },
  {
    id: 'data-protection-always',
    about: 'Data protection',
    chapter: 'staff-conduct',
    says: [always('Staff {must} always keep to our data protection policy.')],
  },
  {
    id: 'what-online-bullying-is',
    about: 'What online bullying is',
    chapter: 'concerns',
    says: [
      always(
        'Online bullying is the use of technology to humiliate, scare or threaten a person in order to have power over them.',
      ),
    ],
    model: binds('fact', 'all', 'advise', 'policy', null, 'definition text in the policy'),
  },
  {
    id: 'council-and-this-policy',
    about: 'The council and this policy',
    chapter: 'purpose',
    says: [
      byAnswer('authority-link', {
        maintained: 'What this policy says of the council applies to us, because {council} maintains our school.',
        independent: 'No council maintains our school. What other policies say of the council does not apply to us.',
        'adopter-decides':
          'Not all that is said of the council fits an academy or another independent school. Each school that adopts this policy decides what applies to it.',
      }),
    ],
    model: binds('fact', 'school', 'advise', 'policy', null, 'school type on the profile'),
  },
  {
    id: 'answering-in-law',
    about: 'Who may answer in law',
    chapter: 'purpose',
    says: [
      always(
        'In community and voluntary controlled schools the council is the employer. Both it and the school may have to answer in law for what staff do at work. Harassment, discrimination and defamation online are examples.',
      ),
    ],
  },
  {
    id: 'consulted-on-policy',
    about: 'Who helped to write it',
    chapter: 'purpose',
    says: [
      byList(
        'consulted-on-policy',
        'We asked {items} what they think of this policy.',
        { staff: 'staff', pupils: 'pupils', parents: 'parents', governors: 'governors' },
        'Nobody has been asked for a view on this policy yet.',
      ),
    ],
    model: binds('fact', 'school', 'record', 'policy', 'drafting or revising', 'consultation record'),
  },
  {
    id: 'built-on-a-template',
    about: 'The template behind it',
    chapter: 'purpose',
    says: [
      byAmount(
        'policy-template-source',
        'This policy is built on a template from {value}.',
        'This policy is built on no template but Signpost’s own.',
        { 'Education Data Hub': 'the Education Data Hub', 'The Education People': 'the Education People' },
      ),
    ],
    model: binds('fact', 'school', 'record', 'policy', null, 'template source on the version'),
  },
  {
    id: 'template-with-advice',
    about: 'Template and advice',
    chapter: 'purpose',
    says: [
      byAmount(
        'policy-template-source',
        'We took a template from {value}, and specialists advised us on it.',
        'We took no template, and specialists advised us.',
        { 'The Education People': 'the Education People', 'Education Data Hub': 'the Education Data Hub' },
      ),
      always('It follows the national guidance of its day and the safeguarding procedures of our county.'),
    ],
  },
  {
    id: 'adopted-on',
    about: 'When it was adopted',
    chapter: 'review',
    says: [
      byAnswer('policy-adopted-by', {
        'governing-body-with-chair-signature': 'The governors adopted this version on {adopted on}.',
        'governing-body': 'The governors adopted this version on {adopted on}.',
        'not-stated': 'This version does not say who adopted it.',
      }),
    ],
  },
  {
    id: 'who-adopts',
    about: 'Who adopts it',
    chapter: 'review',
    says: [
      byAnswer('policy-adopted-by', {
        'governing-body-with-chair-signature': 'Governors adopt this policy, and {chair} signs it.',
        'governing-body': 'Governors adopt this policy. It needs no signature.',
        'not-stated': 'This policy does not say who adopts it.',
      }),
    ],
    model: binds('fact', 'governing_body', 'record', 'policy', null, 'adoption date on the version'),
  },
  {
    id: 'told-how-it-is-watched',
    about: 'How the policy is watched',
    chapter: 'devices',
    says: [
      always(
        'Everybody {must} be told how we see whether this policy is kept. Training and keeping watch in the classroom are examples.',
      ),
    ],
  },
]
