import { binds, type Idea } from '../idea.ts'
import { always, byItem, byList, byYesOrNo } from '../saying.ts'
import { regularTraining } from './shared-sayings.ts'

/** What policies say on training, advice and keeping up to date. */
export const trainingIdeas: readonly Idea[] = [
  {
    id: 'keep-practice-up-to-date',
    about: 'Keeping up with change',
    chapter: 'training',
    says: [
      always(
        'Social media keeps changing. Adults {must} look again at what they do, and check that they still keep to this policy.',
      ),
    ],
    model: binds('should', 'staff', 'record', 'training', 'changes in platforms or features', 'dated self-review'),
  },
  {
    id: 'when-staff-hear-of-safe-use',
    about: 'When staff hear about it',
    chapter: 'training',
    says: [
      byList(
        'training-points',
        'Staff {must} hear about safe and responsible use {items}.',
        {
          induction: 'when they start with us',
          'regular-training': 'in regular training',
          'shared-resources': 'through material that we pass round',
          unscheduled: 'whenever there is need',
        },
        'This policy fixes no times at which staff hear about safe use.',
      ),
    ],
    model: binds('must', 'school', 'record', 'training', 'induction, and the training cycle', 'attendance record'),
  },
  {
    id: 'induction-on-safe-use',
    about: 'Induction',
    chapter: 'training',
    says: [
      byItem(
        'training-points',
        'induction',
        'When new members of staff start, we {must} talk with them about how to use social media safely and responsibly.',
      ),
    ],
  },
  {
    id: 'regular-training-on-safe-use',
    about: 'Regular training',
    chapter: 'training',
    says: [regularTraining],
  },
  {
    id: 'privacy-advice-for-staff',
    about: 'Advice on privacy',
    chapter: 'training',
    says: [
      always('The school {must} advise staff on privacy.'),
      byItem(
        'training-points',
        'shared-resources',
        'It does so in training, and in guidance that it passes round regularly.',
      ),
    ],
  },
  {
    id: 'refreshed-advice-and-material',
    about: 'Refreshed advice and material',
    chapter: 'training',
    says: [
      regularTraining,
      byItem('training-points', 'shared-resources', 'Between times, we {must} keep passing on useful material.'),
    ],
  },
  {
    id: 'who-arranges-training',
    about: 'Who arranges training',
    chapter: 'training',
    says: [
      byList(
        'training-led-by',
        'Training on social media {must} be arranged by {any}.',
        {
          headteacher: '{headteacher}',
          'senior-leadership-team': 'the senior leadership team',
          dsl: '{dsl}',
        },
        'This policy does not say who arranges training.',
      ),
    ],
    model: binds('must', 'leadership', 'record', 'training', null, 'attendance and materials list'),
  },
  {
    id: 'leaders-arrange-training',
    about: 'Training and who arranges it',
    chapter: 'training',
    says: [
      byList(
        'training-led-by',
        'There {must} be training and guidance on social media. It is arranged by {any}.',
        {
          headteacher: '{headteacher}',
          'senior-leadership-team': 'the senior leadership team',
          dsl: '{dsl}',
        },
        'There {must} be training and guidance on social media.',
      ),
      byList(
        'training-points',
        'Staff receive it {items}.',
        {
          induction: 'when they start',
          'regular-training': 'at regular times',
          'shared-resources': 'as material that is passed round',
          unscheduled: 'as the need arises',
        },
        'No time is set for it.',
      ),
    ],
  },
  {
    id: 'staff-know-how-to-report',
    about: 'Concerns that staff can report',
    chapter: 'training',
    says: [
      byList(
        'concern-categories',
        'All members of staff {must} be shown what to do about {items}.',
        {
          'filter-breach': 'a failure of the web filter',
          'nude-imagery': 'nude pictures passed between young people',
          cyberbullying: 'bullying online',
          'illegal-content': 'content that is against the law',
          radicalisation: 'signs of radicalisation',
        },
        'This policy names no concerns that all staff must know how to report.',
      ),
    ],
    model: binds('must', 'school', 'record', 'training', null, 'briefing record per person'),
  },
  {
    id: 'told-about-whistleblowing',
    about: 'Whistleblowing',
    chapter: 'training',
    says: [
      byYesOrNo('whistleblowing-told', {
        yes: 'Staff {must} know about our whistleblowing procedure and how to use it.',
        no: 'Whistleblowing is not dealt with in this policy.',
      }),
    ],
    model: binds('must', 'school', 'record', 'training', null, 'briefing record per person'),
  },
]
