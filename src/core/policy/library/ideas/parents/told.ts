import { binds, type Idea } from '../../idea.ts'
import { always, byAnswer, byList, byYesOrNo } from '../../saying.ts'

const ways = {
  prospectus: 'our prospectus',
  website: 'our website',
  newsletter: 'our newsletter',
  letter: 'letters',
  conversation: 'conversation',
} as const

/** What policies say on what parents are told, how, and what they sign. */
export const toldIdeas: readonly Idea[] = [
  {
    id: 'families-know-our-channels',
    about: 'Knowing our channels',
    chapter: 'parents',
    says: [
      always(
        'We {must} tell families and pupils which official channels we have, how to use them well and what keeps people safe there.',
      ),
    ],
    model: binds(
      'must',
      'school',
      'record',
      'parents',
      'a channel opens or changes',
      'notice with date and recipients',
    ),
  },
  {
    id: 'activities-with-children-told',
    about: 'Activities that involve children',
    chapter: 'parents',
    says: [always('When children take part in something on our official channels, we {must} tell their parents.')],
    model: binds('must', 'school', 'record', 'parents', 'an activity with children', 'notice with date and recipients'),
  },
  {
    id: 'own-login-for-parents',
    about: 'Logins for parents',
    chapter: 'parents',
    says: [
      byYesOrNo('private-learning-channels', {
        yes: 'When a private platform is brought in, we {must} tell parents, and give each of them a login of their own.',
        no: 'Parents need no login, as there is no private platform.',
      }),
    ],
  },
  {
    id: 'what-parents-are-told',
    about: 'What we expect of parents',
    chapter: 'parents',
    says: [
      byAnswer('parental-agreement', {
        'informed-only': 'We {must} tell parents what we expect of them when they use social networks themselves.',
        'signed-form':
          'We {must} tell parents what we expect of them when they use social networks themselves, and ask them to sign for it.',
        none: 'We ask nothing of parents about how they use social networks themselves.',
      }),
    ],
    model: binds('must', 'school', 'record', 'parents', null, 'notice to parents with date'),
  },
  {
    id: 'told-when-a-child-joins',
    about: 'When a child joins us',
    chapter: 'parents',
    says: [
      byYesOrNo('parent-notice-when-child-joins', {
        yes: 'When a child joins us, we {must} tell the family what we ask of them online.',
        no: 'When a child joins us, the family is not told anew what we ask of them online.',
      }),
    ],
    model: binds('must', 'school', 'record', 'parents', 'a child joins', 'notice with date and recipients'),
  },
  {
    id: 'told-what-is-expected-and-how',
    about: 'What parents are told',
    chapter: 'parents',
    says: [
      byAnswer('parental-agreement', {
        'informed-only': 'We {must} tell parents what is expected of them.',
        'signed-form': 'We {must} tell parents what is expected of them, and ask for their signature.',
        none: 'Nothing is expected of parents under this policy.',
      }),
      byYesOrNo('parent-notice-when-child-joins', {
        yes: 'Families {must} hear from us when their child joins.',
        no: 'Families are not told anew when their child joins us.',
      }),
      byList(
        'parent-communication-methods',
        'What we tell them goes through {items}.',
        ways,
        'This policy does not say by what means we tell them.',
      ),
    ],
  },
  {
    id: 'letter-of-expectations',
    about: 'A letter to parents',
    chapter: 'parents',
    says: [
      always('Parents {must} have a letter from us.'),
      always('It tells what we expect of them and of their child online, and why these channels are of use to us.'),
    ],
  },
  {
    id: 'form-signed-and-returned',
    about: 'Signing the form',
    chapter: 'parents',
    says: [
      byAnswer('parental-agreement', {
        'signed-form': 'Parents {must} sign the form, put the date on it and return it to the office.',
        'informed-only': 'Parents have no form to sign.',
        none: 'Parents are not asked to agree to anything.',
      }),
    ],
  },
  {
    id: 'how-we-tell-families-things',
    about: 'How we tell families things',
    chapter: 'parents',
    says: [
      byList(
        'parent-communication-methods',
        'We tell families things through {items}.',
        ways,
        'This policy does not say how we tell families things.',
      ),
    ],
    model: binds('fact', 'school', 'record', 'parents', null, 'list of ways in which families are told'),
  },
]
