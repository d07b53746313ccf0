import { binds, type Idea } from '../idea.ts'
import { byAnswer, byList } from '../saying.ts'
import { postQualities } from './shared-sayings.ts'

/**
 * Questions that published policies answer several at a time. The model answers each in a clause of its own, so that
 * whoever is refused something is shown the answer that it rests on.
 */
export const answersOneByOne: readonly Idea[] = [
  {
    id: 'contact-with-pupils',
    about: 'Private contact with pupils',
    chapter: 'staff-contact',
    says: [
      byAnswer('staff-pupil-contact', {
        never: 'Staff {must not} be friends with pupils, or message them, from a private account.',
        'only-by-prior-approval':
          'Staff {must not} be friends with pupils, or message them, from a private account without approval beforehand.',
        'family-exception':
          'Staff {must not} be friends with pupils, or message them, from a private account, unless they are family.',
      }),
    ],
    model: binds('must_not', 'staff', 'advise', 'guidance'),
  },
  {
    id: 'contact-with-parents',
    about: 'Private contact with parents',
    chapter: 'staff-contact',
    says: [
      byAnswer('staff-parent-contact', {
        never: 'Staff {must not} be friends with parents of pupils, or message them, from a private account.',
        'only-by-prior-approval':
          'Staff {must not} be friends with parents of pupils, or message them, from a private account without approval beforehand.',
        'family-exception':
          'Staff {must not} be friends with parents of pupils, or message them, from a private account, unless they are family.',
        'existing-ties-at-own-risk':
          'Staff {must not} become friends with parents of pupils, or message them, from a private account. Ties from before may go on, and are at their own risk.',
      }),
    ],
    model: binds('must', 'staff', 'advise', 'guidance'),
  },
  {
    id: 'contact-with-leavers',
    about: 'Contact with pupils who left',
    chapter: 'staff-contact',
    says: [
      byAnswer('past-pupil-contact', {
        never: 'With pupils who have left, staff {must} have no contact from a private account.',
        'advised-against': 'With pupils who have left, we advise staff against contact from a private account.',
        'alumni-or-school-channels':
          'With pupils who have left, staff {must} stay in touch only through alumni groups or school channels.',
        'ask-headteacher-first':
          'Before staff get in touch with a pupil who has left, or answer one, they {must} ask {headteacher}.',
      }),
    ],
    model: binds('must', 'staff', 'advise', 'guidance'),
  },
  {
    id: 'which-leavers',
    about: 'Which former pupils',
    chapter: 'staff-contact',
    says: [
      byAnswer('past-pupil-reach', {
        'any-past': 'What we say of pupils who have left holds for all of them, however long ago they left.',
        'recently-left': 'What we say of pupils who have left holds for those who left not long ago.',
        'moved-to-secondary':
          'What we say of pupils who have left holds for those who have gone on to secondary school.',
      }),
    ],
    model: binds('fact', 'staff', 'advise', 'guidance'),
  },
  {
    id: 'other-peoples-children',
    about: 'Other people’s children',
    chapter: 'parents',
    says: [
      byAnswer('parent-image-rule', {
        never: 'Parents {must not} post pictures or film of other people’s children.',
        'unless-other-parents-agree':
          'Parents {must not} post pictures or film of other people’s children, unless those children’s parents agree.',
      }),
    ],
    model: binds('must_not', 'parent', 'advise', 'parents', 'pictures of other children', 'notice to parents'),
  },
  {
    id: 'pictures-from-where',
    about: 'Pictures from where',
    chapter: 'parents',
    says: [
      byAnswer('parent-image-rule-covers', {
        'school-events':
          'What we say of pictures of other people’s children holds for whatever is taken at school events.',
        anywhere:
          'What we say of pictures of other people’s children holds wherever they are taken, at school or anywhere else.',
      }),
    ],
    model: binds('fact', 'parent', 'advise', 'parents', 'pictures of other children', 'notice to parents'),
  },
  {
    id: 'qualities-of-a-post',
    about: 'What a post must be',
    chapter: 'publishing',
    says: [
      byList(
        'post-quality-tests',
        'Official posts {must} be {items}.',
        postQualities,
        'This policy sets no tests for official posts.',
      ),
    ],
    model: binds('must', 'official_poster', 'record', 'publishing', 'a draft official post', 'checklist on approval'),
  },
]
