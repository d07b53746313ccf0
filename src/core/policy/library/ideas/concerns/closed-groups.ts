import { binds, type Idea } from '../../idea.ts'
import { byYesOrNo } from '../../saying.ts'

/** What policies say on posts that only some were meant to see. */
export const closedGroupsIdeas: readonly Idea[] = [
  {
    id: 'closed-groups-count',
    about: 'Closed groups',
    chapter: 'concerns',
    says: [
      byYesOrNo('private-posts-in-scope', {
        yes: 'What is said in a closed group, or behind private settings, can fall under this policy. It does so once somebody brings it to our notice.',
        no: 'What is said in a closed group, or behind private settings, does not fall under this policy.',
      }),
    ],
    model: binds(
      'fact',
      'all',
      'advise',
      'concerns',
      'a post in a closed group is reported',
      'concern marked as private',
    ),
  },
]
