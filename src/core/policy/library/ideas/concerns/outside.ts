import { binds, type Idea } from '../../idea.ts'
import { always, byAnswer, byItem, byList } from '../../saying.ts'

const allegationsPolicy = 'our policy on allegations against adults'

/** What policies say on bodies outside the school: the police, advisers, the law, and pictures that only they handle. */
export const outsideIdeas: readonly Idea[] = [
  {
    id: 'outside-bodies',
    about: 'Help from outside',
    chapter: 'concerns',
    says: [
      byList(
        'external-bodies',
        'Where it is right, we may take a case to {any}.',
        {
          police: 'the police',
          lado: 'the local authority designated officer',
          hr: 'human resources',
          'union-or-association': 'a union or professional association',
          'legal-adviser': 'a legal adviser',
          platform: 'the platform where it happened',
          'professional-body': 'a professional body',
          'county-data-management': 'the council’s data team',
          'county-council': '{council}',
          'education-safeguarding-service': 'the education safeguarding service',
          'other-agency': 'any other agency that can help',
        },
        'This policy names no body outside the school to which we may take a case.',
      ),
    ],
    model: binds(
      'may',
      'school',
      'record',
      'concerns',
      'a case that needs help from outside',
      'referral and reference',
    ),
  },
  {
    id: 'indecent-images-told-at-once',
    about: 'Indecent images of children',
    chapter: 'concerns',
    says: [
      byItem(
        'external-bodies',
        'police',
        'When indecent images of children are found, the police {must} be told at once.',
      ),
      byItem(
        'external-bodies',
        'lado',
        'The designated officer of the local authority {must} be told of such a find at once.',
      ),
    ],
    model: binds(
      'must',
      'school',
      'enforce',
      'concerns',
      'indecent images of children are found',
      'time of each referral',
    ),
  },
  {
    id: 'indecent-images-are-an-allegation',
    about: 'What follows such a find',
    chapter: 'concerns',
    says: [
      byItem(
        'concern-policies',
        'allegations',
        `A find of indecent images {must} be dealt with under ${allegationsPolicy}.`,
      ),
    ],
  },
  {
    id: 'troubling-material-advice-first',
    about: 'Material that may be lawful',
    chapter: 'concerns',
    says: [
      always(
        'Other material may trouble us and yet be lawful. We {must} tell somebody who can advise, and ask how to go on.',
      ),
      byItem('external-bodies', 'hr', 'Human resources can advise.'),
      byItem('external-bodies', 'lado', 'The designated officer of the local authority can advise.'),
    ],
  },
  {
    id: 'troubling-material-is-an-allegation',
    about: 'Doubtful material and adults',
    chapter: 'concerns',
    says: [
      byItem(
        'concern-policies',
        'allegations',
        `Doubtful material of that kind {must} be dealt with under ${allegationsPolicy} too.`,
      ),
    ],
  },
  {
    id: 'platforms-report-tools',
    about: 'The site’s own report tools',
    chapter: 'concerns',
    says: [
      byItem(
        'external-bodies',
        'platform',
        'Staff who are complained about or abused online {must} use the site’s own tools to report it.',
      ),
    ],
  },
  {
    id: 'police-for-racism-or-violence',
    about: 'Racism, threats and violence',
    chapter: 'concerns',
    says: [
      byItem(
        'external-bodies',
        'police',
        'Where a post is racist, makes threats or urges violence, the governing board {must} agree to the police being brought in.',
      ),
    ],
  },
  {
    id: 'legal-advice-on-libel',
    about: 'Legal advice',
    chapter: 'concerns',
    says: [
      byAnswer('legal-action-decider', {
        headteacher: 'Where comments could be libel, {headteacher} {must} have legal advice taken on them.',
        'governing-body': 'Where comments could be libel, the governing board {must} have legal advice taken on them.',
      }),
    ],
  },
  {
    id: 'going-to-law',
    about: 'Legal action',
    chapter: 'concerns',
    says: [
      byAnswer('legal-action-decider', {
        headteacher: '{headteacher} {must} take legal advice, or legal action, where the case deserves it.',
        'governing-body': 'The governing board {must} take legal advice, or legal action, where the case deserves it.',
      }),
    ],
    model: binds('may', 'headteacher', 'record', 'concerns', 'a serious case', 'the decision, with its reason'),
  },
]
