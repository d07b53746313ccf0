import { binds, type Idea } from '../idea.ts'
import { always, byAnswer, byYesOrNo } from '../saying.ts'

/** What policies say on governors and leaders. */
export const governanceIdeas: readonly Idea[] = [
  {
    id: 'governors-see-each-review',
    about: 'Governors and reviews',
    chapter: 'review',
    says: [
      byYesOrNo('review-shared-with-governors', {
        yes: 'After every review the policy {must} go to the governors.',
        no: 'The policy need not go to the governors after a review.',
      }),
    ],
    model: binds('must', 'school', 'record', 'governance', 'a review is finished', 'minute or receipt by governors'),
  },
  {
    id: 'chair-signs',
    about: 'The chair’s signature',
    chapter: 'review',
    says: [
      byAnswer('policy-adopted-by', {
        'governing-body-with-chair-signature': '{chair} {must} sign the version that was adopted.',
        'governing-body': 'No signature is needed.',
        'not-stated': '',
      }),
    ],
  },
  {
    id: 'leaders-put-it-into-practice',
    about: 'Who makes it work',
    chapter: 'people',
    says: [
      always('{headteacher}, the senior leaders and {dsl} {must} make sure that this policy works in daily life.'),
    ],
    model: binds('must', 'leadership', 'record', 'governance', null, 'implementation actions and report'),
  },
]
