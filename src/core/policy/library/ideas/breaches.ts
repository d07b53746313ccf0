import { binds, type Idea } from '../idea.ts'
import { always, byAmount, byAnswer, byItem, byList, byYesOrNo } from '../saying.ts'

/** What policies say on breaches: what counts as one, what may follow, who else hears, what is learnt. */
export const breachesIdeas: readonly Idea[] = [
  {
    id: 'other-procedures-first',
    about: 'Matters with their own procedure',
    chapter: 'breaches',
    says: [always('Where a matter has a procedure of its own, this policy {must not} take its place.')],
    model: binds(
      'should_not',
      'school',
      'enforce',
      'breaches',
      'another procedure covers it',
      'its governing procedure',
    ),
  },
  {
    id: 'what-may-follow-a-breach',
    about: 'What may follow a breach',
    chapter: 'breaches',
    says: [
      byList(
        'breach-sanctions',
        'Breaking this policy {must} lead to {any}.',
        {
          disciplinary: 'disciplinary action',
          dismissal: 'dismissal',
          legal: 'legal action',
          civil: 'a claim in a civil court',
          'criminal-investigation': 'a criminal investigation',
          'loss-of-internet': 'loss of access to the internet at school',
        },
        'This policy does not say what breaking it leads to.',
      ),
    ],
    model: binds('may', 'school', 'record', 'breaches', 'a breach by staff', 'breach case with outcome'),
  },
  {
    id: 'fitness-for-the-role',
    about: 'Fitness for the role',
    chapter: 'breaches',
    says: [
      always(
        'If adults stray from this policy or from the code of their profession, their fitness for the role {must} be in question.',
      ),
      byItem('breach-sanctions', 'disciplinary', 'Disciplinary action {must} be taken.'),
    ],
  },
  {
    id: 'misuse-in-work-time',
    about: 'Misuse at work',
    chapter: 'breaches',
    says: [
      always('Some use in working time, or on our equipment, is not suitable or simply too much.'),
      byItem('breach-sanctions', 'disciplinary', 'We {must} take disciplinary action over it.'),
      byItem('breach-sanctions', 'loss-of-internet', 'Access to the internet {must} be withdrawn.'),
      byItem('breach-sanctions', 'legal', 'Legal steps {must} follow.'),
    ],
  },
  {
    id: 'discredit-and-lost-confidence',
    about: 'Discredit and lost confidence',
    chapter: 'breaches',
    says: [
      always(
        'What people do online can discredit their profession or the school, or cost it the confidence of others.',
      ),
      byItem('breach-sanctions', 'disciplinary', 'If so, there {must} be disciplinary proceedings.'),
      byItem('breach-sanctions', 'civil', 'The matter {must} go to a civil court.'),
      byItem('breach-sanctions', 'legal', 'Legal proceedings {must} be brought.'),
    ],
  },
  {
    id: 'messages-beyond-the-rules',
    about: 'Messages beyond the agreed rules',
    chapter: 'breaches',
    says: [
      always('Some e-mails, texts and web messages to a pupil go beyond the rules that have been agreed.'),
      byItem('breach-sanctions', 'disciplinary', 'Those {must} lead to a disciplinary enquiry.'),
      byItem('breach-sanctions', 'criminal-investigation', 'A criminal enquiry {must} follow.'),
    ],
  },
  {
    id: 'adults-with-indecent-images',
    about: 'Adults with indecent images',
    chapter: 'breaches',
    says: [
      always('An adult may be found to view, make or store indecent images of children.'),
      byItem('breach-sanctions', 'criminal-investigation', 'That {must} lead to a criminal investigation.'),
      byItem('breach-sanctions', 'disciplinary', 'There {must} be a disciplinary case.'),
    ],
  },
  {
    id: 'visiting-such-sites',
    about: 'Visiting sites of that kind',
    chapter: 'breaches',
    says: [
      always(
        'If staff visit sites of that kind and keep links to them, we {must} treat it as a grave risk to children.',
      ),
    ],
  },
  {
    id: 'pornography-at-work',
    about: 'What this means for work',
    chapter: 'breaches',
    says: [always('Whichever of these an adult does, there is grave doubt that they can go on working with children.')],
  },
  {
    id: 'not-applying-this-policy',
    about: 'Not applying this policy',
    chapter: 'breaches',
    says: [
      byItem(
        'breach-sanctions',
        'disciplinary',
        'If somebody fails to apply this policy, the disciplinary procedure {must} begin.',
      ),
    ],
  },
  {
    id: 'dismissal',
    about: 'Dismissal',
    chapter: 'breaches',
    says: [
      byItem(
        'breach-sanctions',
        'dismissal',
        'The end of it {must} be dismissal if somebody betrays a confidence, defames others, harms our standing, breaks the law or makes us liable.',
      ),
    ],
  },
  {
    id: 'illegal-acts',
    about: 'Acts against the law',
    chapter: 'breaches',
    says: [
      byItem('external-bodies', 'police', 'Acts that break the law {must} be reported to the police.'),
      byItem(
        'external-bodies',
        'professional-body',
        'The professional body of the person concerned {must} be told of such acts.',
      ),
    ],
  },
  {
    id: 'council-employees-reported',
    about: 'A breach by a council employee',
    chapter: 'breaches',
    says: [
      byAnswer('authority-employees', {
        'own-policy-report-to-employer':
          'If we suspect that somebody employed by {council} has broken the policy that binds them, we {must} report it to their employer.',
        'same-policy':
          'If we suspect that somebody employed by {council} has broken this policy, we deal with it as with anybody else.',
      }),
      byItem('external-bodies', 'county-council', 'The case may go to {council} itself.'),
    ],
  },
  {
    id: 'sharing-and-liking-count',
    about: 'More than one’s own words',
    chapter: 'breaches',
    says: [
      byList(
        'counted-as-posting',
        'This policy can be broken by {any}.',
        {
          'own-post': 'a post',
          share: 'a share',
          like: 'a like',
          repost: 'a repost',
          'tagged-photo': 'a picture with a tag',
          'friends-portrayal': 'what friends show of somebody',
        },
        'This policy does not say what can break it.',
      ),
    ],
  },
  {
    id: 'leaked-information',
    about: 'Leaked information',
    chapter: 'breaches',
    says: [
      byAmount(
        'data-breach-report-to',
        'A leak of confidential information {must} be reported to {value}.',
        'A leak of confidential information {must} be reported to {data protection lead}.',
        {
          'county Data Management team (community and voluntary controlled schools)':
            'the Data Management team of {council}, if ours is a community or voluntary controlled school',
        },
      ),
      byItem('external-bodies', 'county-data-management', 'The council’s data team may take the case further.'),
    ],
    model: binds(
      'must',
      'school',
      'enforce',
      'breaches',
      'confidential information has leaked',
      'report with its date',
    ),
  },
  {
    id: 'complaints-of-staff-misuse',
    about: 'Complaints of misuse by staff',
    chapter: 'breaches',
    says: [
      always('If anybody complains that staff misuse social media or break this policy, we {must} take it seriously.'),
      byItem('concern-policies', 'child-protection', 'Our child protection policy applies to it.'),
      byItem('concern-policies', 'allegations', 'Our policy on allegations against adults applies to it.'),
    ],
  },
  {
    id: 'lessons-are-learnt',
    about: 'Learning from what happened',
    chapter: 'breaches',
    says: [
      byYesOrNo('post-incident-debrief', {
        yes: 'When an enquiry is over, school leaders {must} talk it through and write down what it taught them. They change this policy, or what we teach, where that is needed.',
        no: 'When an enquiry is over, school leaders need not meet to learn from it.',
      }),
    ],
    model: binds('must', 'leadership', 'enforce', 'breaches', 'an enquiry ends', 'lessons and what was changed'),
  },
]
