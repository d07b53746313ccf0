import type { Chapter } from './idea.ts'

/** What each chapter of the model policy is headed. */
export const chapterHeadings: Readonly<Record<Chapter, string>> = {
  purpose: 'What this policy is for',
  people: 'The people in this policy',
  'official-channels': 'Our official channels',
  publishing: 'What we publish',
  consent: 'Consent',
  'staff-conduct': 'How staff behave online',
  'staff-contact': 'Contact with pupils and parents',
  permissions: 'Leave and exceptions',
  devices: 'Equipment and systems',
  concerns: 'Concerns',
  evidence: 'Evidence',
  breaches: 'When this policy is broken',
  parents: 'Parents and carers',
  pupils: 'What pupils learn',
  training: 'Training',
  agreements: 'Knowing this policy',
  review: 'Adoption and review',
}
