/** What each statutory rule of an edition is about, as somebody who is asked to confirm it knows it. */
export const ruleTitles: Readonly<Record<string, string>> = {
  'danger-now': 'Somebody is in danger now',
  'self-harm': 'Somebody speaks of hurting themselves',
  'image-among-children': 'A nude image, among children',
  'image-with-adult': 'An indecent image, with an adult in it',
  'stranger-and-child': 'A stranger reaches a child online',
  'adult-of-the-school-and-child': 'An adult of the school and a child',
  'supply-agency-told': 'Supply staff, and their agency',
  'headteacher-and-child': 'The headteacher and a child',
  'about-the-headteacher': 'A report about the headteacher',
  'child-at-risk': 'A child is at risk',
  'low-level-concern': 'A low-level concern about an adult',
  extremism: 'Extremism',
  'personal-data-breach': 'Personal data got out',
  'told-and-not-acted': 'The school was told and did not act',
}
