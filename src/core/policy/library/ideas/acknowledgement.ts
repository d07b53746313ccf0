import { binds, type Idea } from '../idea.ts'
import { always, byAnswer } from '../saying.ts'
import { leadersConfirm } from './shared-sayings.ts'

/** What policies say on knowing, signing and keeping the policy. */
export const acknowledgementIdeas: readonly Idea[] = [
  {
    id: 'safe-conduct-is-set-out',
    about: 'Where safe conduct is set out',
    chapter: 'agreements',
    says: [
      always(
        'Our code of conduct and our rules for using technology {must} set out what is safe for staff and volunteers to do.',
      ),
    ],
  },
  {
    id: 'keep-to-acceptable-use',
    about: 'Acceptable use',
    chapter: 'staff-conduct',
    says: [always('Staff {must} keep to our acceptable use policy.')],
  },
  {
    id: 'keep-to-this-policy',
    about: 'Everyone keeps to it',
    chapter: 'agreements',
    says: [always('Everyone who works here {must} keep to this policy in all that they do for the school.')],
    model: binds('must', 'staff', 'record', 'acknowledgement', null, 'acknowledgement of the policy'),
  },
  {
    id: 'before-taking-part-officially',
    about: 'Before posting for the school',
    chapter: 'agreements',
    says: [
      byAnswer('staff-aup-acknowledgement', {
        'sign-before-official-use':
          'Before people take part in our official channels, they {must} sign the social media acceptable use policy.',
        'read-and-understand-before-official-use':
          'Before people manage our official channels or take part in them, they {must} have read and understood the acceptable use policy.',
        'leader-confirms-team':
          'Before people take part in our official channels, their leader {must} confirm that they have read the policy.',
        none: 'People need sign nothing before they take part in our official channels.',
      }),
    ],
    model: binds(
      'must',
      'official_poster',
      'enforce',
      'acknowledgement',
      'before posting for the school',
      'signature with version and date',
    ),
  },
  {
    id: 'leaders-confirm-reading',
    about: 'Leaders and their teams',
    chapter: 'agreements',
    says: [leadersConfirm],
    model: binds(
      'must',
      'leadership',
      'record',
      'acknowledgement',
      'new version or new team member',
      'team list with read status and leader sign-off',
    ),
  },
  {
    id: 'leaders-answer-for-their-team',
    about: 'Leaders answer for their team',
    chapter: 'agreements',
    says: [
      leadersConfirm,
      byAnswer('staff-aup-acknowledgement', {
        'leader-confirms-team': 'A leader’s word for their team stands in place of signatures.',
        'sign-before-official-use': 'Whoever posts for the school {must} sign it.',
        'read-and-understand-before-official-use':
          'Whoever posts for the school {must} say that they have read and understood it.',
        none: 'Nobody is asked to sign it.',
      }),
    ],
  },
]
