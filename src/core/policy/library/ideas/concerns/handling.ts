import { binds, type Idea } from '../../idea.ts'
import { always, byAmount, byAnswer, byItem, byList, byYesOrNo } from '../../saying.ts'
import { policiesThatApply } from './policies-that-apply.ts'

/** What policies say on what the school does with a worry: under which policy, who leads, who helps from outside. */
export const handlingIdeas: readonly Idea[] = [
  {
    id: 'worries-under-their-policies',
    about: 'Policies that apply',
    chapter: 'concerns',
    says: [policiesThatApply],
  },
  {
    id: 'worries-taken-seriously',
    about: 'Every worry is taken seriously',
    chapter: 'concerns',
    says: [always('We {must} take every worry seriously, whoever it is about.'), policiesThatApply],
    model: binds('must', 'school', 'enforce', 'concerns', 'a concern is received', 'concern with its governing policy'),
  },
  {
    id: 'allegations-add-protection',
    about: 'Allegations against adults',
    chapter: 'concerns',
    says: [
      byItem(
        'concern-policies',
        'allegations',
        'What an adult is said to have done may fall under our policy on allegations. Then the further steps of that policy to protect children {must} be taken.',
      ),
    ],
  },
  {
    id: 'bullying-by-pupils',
    about: 'Bullying by pupils',
    chapter: 'concerns',
    says: [
      byItem(
        'concern-policies',
        'anti-bullying',
        'Bullying by children on our roll is a matter for our anti-bullying policy, which also says what can follow.',
      ),
    ],
  },
  {
    id: 'online-bullying-acted-on',
    about: 'Acting on online bullying',
    chapter: 'concerns',
    says: [
      always('We {must} act when somebody is bullied online.'),
      byItem('concern-policies', 'disciplinary', 'For whoever did it, this can end in the disciplinary procedure.'),
    ],
  },
  {
    id: 'bullied-staff-report',
    about: 'When staff are bullied',
    chapter: 'concerns',
    says: [
      always('Staff who are bullied online {must} report it each time.'),
      byItem('concern-first-contact', 'line-manager', 'Their line manager can take the report.'),
      byItem('concern-first-contact', 'dsl', '{dsl} can be told.'),
      byItem('concern-first-contact', 'headteacher', '{headteacher} is there to hear it too.'),
      byItem('concern-first-contact', 'chair-of-governors', '{chair} can be told as well.'),
    ],
  },
  {
    id: 'wishes-are-weighed',
    about: 'What the person wants',
    chapter: 'concerns',
    says: [
      always('Each report of bullying {must} be taken seriously. We give weight to what the person who made it wants.'),
    ],
    model: binds('must', 'school', 'record', 'concerns', 'a report of bullying', 'the reporter’s wishes on the case'),
  },
  {
    id: 'going-to-the-police',
    about: 'Going to the police',
    chapter: 'concerns',
    says: [
      byAnswer('bullying-police-decision', {
        'target-decides': 'An adult who is bullied online {must} choose for themselves whether the police are told.',
        'school-decides': 'Whether the bullying of an adult goes to the police is for the school to decide.',
      }),
    ],
    model: binds('may', 'staff', 'record', 'concerns', 'a report of bullying', 'the decision of the person bullied'),
  },
  {
    id: 'who-leads-an-enquiry',
    about: 'Who leads an enquiry',
    chapter: 'concerns',
    says: [
      byAnswer('incident-lead', {
        headteacher: '{headteacher} {must} lead the enquiry whenever an incident is reported.',
        'headteacher-or-chosen-senior-leader':
          'Whenever an incident is reported, {headteacher} or a senior leader chosen for it {must} lead the enquiry.',
        'headteacher-or-chair': 'Whenever an incident is reported, {headteacher} or {chair} {must} lead the enquiry.',
        'dsl-or-deputy': 'Whenever an incident is reported, {dsl} or {deputy dsl} {must} lead the enquiry.',
      }),
    ],
    model: binds('must', 'headteacher', 'enforce', 'concerns', 'an incident is reported', 'named lead on the case'),
  },
  {
    id: 'who-decides-the-response',
    about: 'Deciding what is done',
    chapter: 'concerns',
    says: [
      byAnswer('incident-lead', {
        headteacher: 'When such a mention has been reported, {headteacher} {must} decide what is done.',
        'headteacher-or-chosen-senior-leader':
          'When such a mention has been reported, {headteacher} or a senior leader chosen for it {must} decide what is done.',
        'headteacher-or-chair':
          'When such a mention has been reported, {headteacher} or {chair} {must} decide what is done.',
        'dsl-or-deputy': 'When such a mention has been reported, {dsl} or {deputy dsl} {must} decide what is done.',
      }),
      byList(
        'external-bodies',
        'Help can be sought from {any}.',
        {
          police: 'the police',
          lado: 'the designated officer of the local authority',
          hr: 'human resources',
          'union-or-association': 'a union or professional association',
          'legal-adviser': 'lawyers',
          platform: 'the platform itself',
          'professional-body': 'the professional body',
          'county-data-management': 'the data team of the council',
          'county-council': '{council}',
          'education-safeguarding-service': 'the education safeguarding service',
          'other-agency': 'other agencies',
        },
        'This policy names nobody from whom help can be sought.',
      ),
      byAnswer('parent-misuse-handled-by', {
        headteacher: 'A parent’s misuse of social media is for {headteacher} to deal with.',
        'governing-body': 'A parent’s misuse of social media is for the governing board to deal with.',
      }),
    ],
  },
  {
    id: 'protection-risk-answered-by',
    about: 'A risk to a child',
    chapter: 'concerns',
    says: [
      byYesOrNo('deputy-dsl-acts', {
        yes: 'Where a concern holds a risk to a child, {dsl} or {deputy dsl} {must} answer it, as our child protection policy lays down.',
        no: 'Where a concern holds a risk to a child, {dsl} and nobody else {must} answer it, as our child protection policy lays down.',
      }),
      byAnswer('incident-lead', {
        headteacher: '{headteacher} leads the enquiry into it.',
        'headteacher-or-chosen-senior-leader':
          '{headteacher} leads the enquiry into it, or chooses a senior leader for it.',
        'headteacher-or-chair': '{headteacher} or {chair} leads the enquiry into it.',
        'dsl-or-deputy': 'The enquiry into it is in the same hands.',
      }),
    ],
  },
  {
    id: 'deputy-acts-for-the-lead',
    about: 'Acting in place of the lead',
    chapter: 'concerns',
    says: [
      byYesOrNo('deputy-dsl-acts', {
        yes: '{deputy dsl} may act wherever this policy names {dsl}.',
        no: 'Nobody acts in place of {dsl} where this policy names the lead.',
      }),
    ],
    model: binds('may', 'dsl', 'enforce', 'concerns', 'the lead is away', 'who acted and when'),
  },
  {
    id: 'advice-when-the-way-is-unclear',
    about: 'When the way is unclear',
    chapter: 'concerns',
    says: [
      byYesOrNo('deputy-dsl-acts', {
        yes: 'When it is not clear how to go on, {dsl}, {deputy dsl} or {headteacher} {must} ask for advice.',
        no: 'When it is not clear how to go on, {dsl} or {headteacher} {must} ask for advice.',
      }),
      byAmount(
        'advice-when-unsure',
        'Advice on how to go on comes from {value}.',
        'Whom we ask depends on the case, and the answer is written down.',
        {
          'Education Safeguarding Service of the Education People, or another agency':
            'the Education Safeguarding Service, or from another agency',
        },
      ),
      byItem(
        'external-bodies',
        'education-safeguarding-service',
        'The education safeguarding service may take a case on.',
      ),
      byItem('external-bodies', 'other-agency', 'Another agency may be brought in.'),
    ],
    model: binds('must', 'dsl', 'record', 'concerns', 'uncertainty over a case', 'advice asked for and answer'),
  },
  {
    id: 'settled-together',
    about: 'Settling matters together',
    chapter: 'concerns',
    says: [always('Families, children and staff {must} work with us so that things can be put right.')],
  },
]
