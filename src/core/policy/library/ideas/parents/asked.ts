import { binds, type Idea } from '../../idea.ts'
import { always, byAnswer, byYesOrNo } from '../../saying.ts'

/** What policies ask of families: where complaints go, pictures of other children, kindness, contact with staff. */
export const askedIdeas: readonly Idea[] = [
  {
    id: 'disagreements-with-respect',
    about: 'When we disagree',
    chapter: 'parents',
    says: [
      always(
        'Our other policies explain how to speak with us and how a disagreement is settled. Both sides owe each other respect.',
      ),
    ],
  },
  {
    id: 'complaints-not-in-posts',
    about: 'Complaints',
    chapter: 'parents',
    says: [
      byAnswer('complaint-route', {
        'complaints-policy':
          'Parents who have a complaint {must} use our complaints policy to make it. A post is not the way to do it.',
        'complaints-procedure-on-website':
          'Parents who have a complaint {must} use the complaints procedure on our website. A post is not the way to do it.',
        'complaints-procedure':
          'Parents who have a complaint {must} use our complaints procedure. A post is not the way to do it.',
        headteacher: 'Parents who have a complaint {must} take it to {headteacher}. A post is not the way to do it.',
        'direct-to-school':
          'Parents who have a question or a complaint {must} come straight to us with it. A post is not the way to do it.',
      }),
    ],
    model: binds('should', 'parent', 'advise', 'parents', 'a parent has a complaint', 'complaint logged'),
  },
  {
    id: 'how-to-reach-us',
    about: 'How to reach us',
    chapter: 'parents',
    says: [
      always('Parents reach us through the office, by phone or e-mail.'),
      byAnswer('complaint-route', {
        'complaints-policy': 'Our complaints policy tells them how to complain.',
        'complaints-procedure-on-website': 'The complaints procedure is on our website.',
        'complaints-procedure': 'There is a complaints procedure for them.',
        headteacher: 'Complaints go to {headteacher}.',
        'direct-to-school': 'Complaints come straight to us too.',
      }),
    ],
  },
  {
    id: 'everybody-knows-how-to-complain',
    about: 'Knowing how to complain',
    chapter: 'parents',
    says: [
      byAnswer('complaint-route', {
        'complaints-policy': 'We {must} tell children, families and staff that we have a complaints policy.',
        'complaints-procedure-on-website':
          'We {must} tell children, families and staff that the complaints procedure is on our website.',
        'complaints-procedure': 'We {must} tell children, families and staff that we have a complaints procedure.',
        headteacher: 'We {must} tell children, families and staff that complaints go to {headteacher}.',
        'direct-to-school': 'We {must} tell children, families and staff to bring complaints straight to us.',
      }),
    ],
  },
  {
    id: 'pictures-of-other-children',
    about: 'Pictures of other children',
    chapter: 'parents',
    says: [
      byAnswer('parent-image-rule', {
        never: 'Families {must not} post pictures or film that show any child but their own.',
        'unless-other-parents-agree':
          'Families {must not} post pictures or film of other people’s children, unless the parents have said yes.',
      }),
      byAnswer('parent-image-rule-covers', {
        'school-events': 'The rule is about what was taken at school events.',
        anywhere: 'It does not matter where they were taken.',
      }),
    ],
  },
  {
    id: 'nothing-spiteful-or-made-up',
    about: 'Fair words about others',
    chapter: 'parents',
    says: [
      always(
        'Families {must not} post anything about the school, or about anybody who works, helps or learns here, that is spiteful, defamatory or made up.',
      ),
    ],
    model: binds('should_not', 'parent', 'advise', 'parents'),
  },
  {
    id: 'respect-from-families',
    about: 'Respect',
    chapter: 'parents',
    says: [always('Families {must} treat the school, its staff, other parents and their children with respect.')],
  },
  {
    id: 'families-promise-no-contact',
    about: 'Contact with staff online',
    chapter: 'parents',
    says: [
      byYesOrNo('parents-agree-no-staff-contact', {
        yes: 'Families {must} promise that they will neither befriend staff on social media nor write to them there.',
        no: 'We do not ask families for a promise about contact with staff on social media.',
      }),
    ],
    model: binds('must', 'parent_and_pupil', 'record', 'parents', null, 'signed agreement'),
  },
  {
    id: 'no-friend-requests-to-staff',
    about: 'Friend requests to staff',
    chapter: 'parents',
    says: [
      byYesOrNo('parents-agree-no-staff-contact', {
        yes: 'Families {must not} ask staff to be their friends on social media.',
        no: 'This policy does not stop families from asking staff to be their friends on social media.',
      }),
    ],
  },
  {
    id: 'no-messages-to-staff-accounts',
    about: 'Messages to staff',
    chapter: 'parents',
    says: [
      byYesOrNo('parents-agree-no-staff-contact', {
        yes: 'Families {must not} write to staff through social media accounts.',
        no: 'This policy does not stop families from writing to staff through social media accounts.',
      }),
    ],
  },
  {
    id: 'pupils-agree-to-stay-off',
    about: 'Social sites at school',
    chapter: 'parents',
    says: [
      byAnswer('personal-use-pupils', {
        'not-permitted': 'Pupils {must not} be on social sites while they are at school.',
        'controlled-on-school-systems': 'Pupils may be on social sites at school as far as our systems allow it.',
      }),
    ],
  },
  {
    id: 'parents-answer-outside-school',
    about: 'Outside school',
    chapter: 'parents',
    says: [
      always(
        'Much of what children do online happens away from school and out of hours. Parents answer for it then. Even so, some of it can harm the life of the school or the wellbeing of children.',
      ),
    ],
  },
  {
    id: 'we-cannot-watch-everything',
    about: 'What we cannot watch',
    chapter: 'parents',
    says: [
      always(
        'We cannot watch all that people who belong to the school post. We protect them and their data by keeping parents informed.',
      ),
    ],
  },
]
