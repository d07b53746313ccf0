import { binds, type Idea } from '../../idea.ts'
import { always, byAnswer, byItem, byList } from '../../saying.ts'

/** What policies say on worries about pupils, on what their parents hear, and on parents who misuse social media. */
export const pupilsAndFamiliesIdeas: readonly Idea[] = [
  {
    id: 'worries-about-pupils',
    about: 'Worries about pupils',
    chapter: 'concerns',
    says: [
      always(
        'Worries about what a pupil does online {must} go the same way as any others, whether it happened at school or at home.',
      ),
      byItem('concern-policies', 'anti-bullying', 'Our anti-bullying policy applies to bullying.'),
      byItem('concern-policies', 'behaviour', 'Our behaviour policy applies to conduct.'),
      byItem('concern-policies', 'child-protection', 'Our child protection policy applies where a child is at risk.'),
    ],
  },
  {
    id: 'parents-hear-of-worries',
    about: 'What parents hear',
    chapter: 'concerns',
    says: [
      byList(
        'parent-notice-of-pupil-concern',
        'When we are worried about a pupil, we {must} tell the family as far as that is right. Above all we tell them of {items}.',
        {
          'underage-use': 'accounts for which the child is too young',
          'underage-games': 'games for which the child is too young',
          'unsuitable-images': 'pictures that are not suitable',
          'threatening-messages': 'messages that hurt, threaten or defame',
        },
        'When we are worried about a pupil, we {must} tell the family as far as that is right.',
      ),
    ],
    model: binds('must', 'school', 'record', 'concerns', 'a concern about a pupil', 'note of contact with the parents'),
  },
  {
    id: 'what-happens-outside-school',
    about: 'What happens outside school',
    chapter: 'concerns',
    says: [
      byList(
        'out-of-school-action-tests',
        'We may act on what happens outside school hours in cases of {any}.',
        {
          'orderly-running': 'disturbance to the running of the school',
          'threat-or-harm': 'threats or harm to somebody',
          reputation: 'damage to the school’s good name',
        },
        'This policy gives no reason to act on what happens outside school hours.',
      ),
    ],
    model: binds('may', 'school', 'record', 'concerns', 'an incident outside hours', 'reason for acting on the case'),
  },
  {
    id: 'outside-hours-running-of-school',
    about: 'Trouble for the school day',
    chapter: 'concerns',
    says: [
      byItem(
        'out-of-school-action-tests',
        'orderly-running',
        'We {must} act on an incident outside school hours if it could disturb the running of the school.',
      ),
    ],
  },
  {
    id: 'outside-hours-danger',
    about: 'Danger to one of us',
    chapter: 'concerns',
    says: [
      byItem(
        'out-of-school-action-tests',
        'threat-or-harm',
        'We {must} act, whatever the hour, if somebody who belongs to the school could come to harm.',
      ),
    ],
  },
  {
    id: 'outside-hours-good-name',
    about: 'Damage to a good name',
    chapter: 'concerns',
    says: [
      byItem(
        'out-of-school-action-tests',
        'reputation',
        'We {must} also act if the good name of the school, its staff or its governors could suffer.',
      ),
    ],
  },
  {
    id: 'pupils-harm-outside-school',
    about: 'Threats and harm outside school',
    chapter: 'concerns',
    says: [
      byItem(
        'out-of-school-action-tests',
        'threat-or-harm',
        'When a pupil threatens or hurts another child outside school hours, we {must} act.',
      ),
    ],
  },
  {
    id: 'pupils-disturbance-outside-school',
    about: 'Disturbance from outside school',
    chapter: 'concerns',
    says: [
      byItem(
        'out-of-school-action-tests',
        'orderly-running',
        'Where people can tell that a pupil is ours, and what the pupil does out of hours may disturb the school, we {must} act.',
      ),
    ],
  },
  {
    id: 'pupils-and-our-good-name',
    about: 'Our good name',
    chapter: 'concerns',
    says: [
      byItem(
        'out-of-school-action-tests',
        'reputation',
        'If our good name may suffer from what a pupil does out of hours, we {must} take that up as well.',
      ),
    ],
  },
  {
    id: 'how-we-act-outside-school',
    about: 'How we act then',
    chapter: 'concerns',
    says: [
      always('Whatever we do about conduct out of hours {must} follow our policies.'),
      byItem('concern-policies', 'behaviour', 'The behaviour policy comes first.'),
      byItem('concern-policies', 'child-protection', 'The child protection policy applies where it fits the case.'),
      byItem('concern-policies', 'online-safety', 'The online safety policy applies where it fits the case.'),
    ],
  },
  {
    id: 'what-follows-for-a-pupil',
    about: 'What follows for a pupil',
    chapter: 'concerns',
    says: [
      byList(
        'pupil-response',
        'What follows for a pupil {must} suit the pupil and the case. It can include {items}.',
        {
          sanction: 'a sanction',
          'pastoral-support': 'support',
          'civil-or-legal': 'civil or legal action',
        },
        'What follows for a pupil {must} suit the pupil and the case.',
      ),
    ],
    model: binds('must', 'school', 'record', 'concerns', 'a concern about a pupil proves true', 'sanction or support'),
  },
  {
    id: 'sanction-support-or-both',
    about: 'Sanction, support or both',
    chapter: 'concerns',
    says: [
      always('Our policies on child protection and behaviour {must} guide what follows for a child.'),
      byItem('pupil-response', 'pastoral-support', 'Where it helps the child, there is care and support.'),
      byItem('pupil-response', 'sanction', 'Where it is called for, there is a sanction.'),
    ],
  },
  {
    id: 'legal-steps-over-a-pupil',
    about: 'Legal steps',
    chapter: 'concerns',
    says: [byItem('pupil-response', 'civil-or-legal', 'If need be, we {must} take civil or legal steps.')],
  },
  {
    id: 'parents-misuse-spoken-of',
    about: 'When a parent misuses social media',
    chapter: 'concerns',
    says: [
      byAnswer('parent-misuse-handled-by', {
        'governing-body':
          'When a parent misuses social media, the governing board {must} get in touch and ask the parent to take down what was written.',
        headteacher:
          'When a parent misuses social media, {headteacher} {must} get in touch and ask the parent to take down what was written.',
      }),
    ],
    model: binds('must', 'headteacher', 'record', 'concerns', 'a parent misuses social media', 'record of the contact'),
  },
  {
    id: 'parents-shown-the-right-way',
    about: 'The right way to complain',
    chapter: 'concerns',
    says: [
      byAnswer('parent-misuse-handled-by', {
        'governing-body': 'The governing board {must} also show that parent the right ways to raise a matter.',
        headteacher: '{headteacher} {must} also show that parent the right ways to raise a matter.',
      }),
      byAnswer('complaint-route', {
        'complaints-policy': 'One of them is our complaints policy.',
        'complaints-procedure-on-website': 'One of them is the complaints procedure on our website.',
        'complaints-procedure': 'One of them is our complaints procedure.',
        headteacher: 'One of them is to speak to {headteacher}.',
        'direct-to-school': 'One of them is to come straight to us.',
      }),
    ],
  },
  {
    id: 'letter-to-such-a-parent',
    about: 'A letter to the parent',
    chapter: 'concerns',
    says: [
      byAnswer('parent-misuse-handled-by', {
        'governing-body': 'A letter from the governing board {must} go to the parent as well.',
        headteacher: 'A letter from {headteacher} {must} go to the parent as well.',
      }),
    ],
  },
]
