/** Every role a person at a school may hold, with the other spellings people and policies use and who stands in, in order. */
export const roles = [
  {
    id: 'headteacher',
    title: 'Headteacher',
    also: ['head teacher', 'head', 'principal', 'executive head'],
    cover: ['deputy-headteacher', 'senior-leader'],
  },
  {
    id: 'deputy-headteacher',
    title: 'Deputy headteacher',
    also: ['deputy head', 'assistant head'],
    cover: ['senior-leader'],
  },
  {
    id: 'senior-leader',
    title: 'Senior leader',
    also: ['SLT', 'leadership team', 'senior leadership team', 'member of SLT'],
    cover: ['headteacher'],
  },
  {
    id: 'dsl',
    title: 'Designated safeguarding lead',
    also: ['designated safeguarding lead', 'DSL', 'safeguarding lead'],
    cover: ['deputy-dsl', 'headteacher'],
  },
  {
    id: 'deputy-dsl',
    title: 'Deputy safeguarding lead',
    also: ['deputy DSL', 'DDSL', 'deputy safeguarding lead'],
    cover: ['dsl'],
  },
  { id: 'line-manager', title: 'Line manager', also: ['manager'], cover: ['headteacher'] },
  {
    id: 'business-officer',
    title: 'School business officer',
    also: ['SBO', 'school business officer', 'school business manager', 'office manager'],
    cover: ['office'],
  },
  { id: 'office', title: 'Office', also: ['school office', 'administrator'], cover: ['business-officer'] },
  {
    id: 'channel-admin',
    title: 'Channel administrator',
    also: ['master administrator', 'account administrator'],
    cover: ['headteacher'],
  },
  { id: 'approved-poster', title: 'Approved poster', also: ['approved user'], cover: [] },
  {
    id: 'computing-lead',
    title: 'Computing lead',
    also: ['computing subject leader', 'online safety lead'],
    cover: ['senior-leader'],
  },
  {
    id: 'data-protection-lead',
    title: 'Data protection lead',
    also: ['DPO', 'data protection officer'],
    cover: ['headteacher'],
  },
  { id: 'teacher', title: 'Teacher', also: ['teaching staff'], cover: [] },
  { id: 'support-staff', title: 'Support staff', also: ['teaching assistant', 'TA', 'site staff'], cover: [] },
  { id: 'supply', title: 'Supply teacher', also: ['supply teacher', 'agency teacher'], cover: [] },
  { id: 'trainee', title: 'Trainee', also: ['student teacher', 'apprentice'], cover: [] },
  { id: 'volunteer', title: 'Volunteer', also: ['helper'], cover: [] },
  { id: 'contractor', title: 'Contractor', also: ['service provider', 'visitor'], cover: [] },
  {
    id: 'chair-of-governors',
    title: 'Chair of governors',
    also: ['chair', 'Chair of Governors'],
    cover: ['vice-chair'],
  },
  { id: 'vice-chair', title: 'Vice-chair of governors', also: ['vice chair of governors'], cover: ['governor'] },
  { id: 'governor', title: 'Governor', also: ['trustee'], cover: [] },
  { id: 'governing-body', title: 'Governing body', also: ['governing board', 'governors', 'trust board'], cover: [] },
  {
    id: 'clerk',
    title: 'Clerk to the governors',
    also: ['clerk to governors', 'governance professional'],
    cover: ['vice-chair'],
  },
  { id: 'trust-officer', title: 'Trust or council officer', also: ['council officer', 'director'], cover: [] },
  { id: 'parent', title: 'Parent or carer', also: ['carer', 'guardian'], cover: [] },
  { id: 'pupil', title: 'Pupil', also: ['child', 'student', 'learner'], cover: [] },
] as const

export type Role = (typeof roles)[number]['id']

export const roleIds: readonly Role[] = roles.map((role) => role.id)

export function isRole(word: string): word is Role {
  return roleIds.some((id) => id === word)
}

export function titleOfRole(role: Role): string {
  return roles.find((entry) => entry.id === role)?.title ?? role
}

/** The role meant by its title or any accepted spelling, or nothing. */
export function roleMeant(words: string): Role | undefined {
  const wanted = words.trim().toLowerCase()
  const names = ({ id, title, also }: (typeof roles)[number]) => [id, title, ...also].map((one) => one.toLowerCase())
  return roles.find((role) => names(role).includes(wanted))?.id
}

/** Who stands in for a role, in order, unless the school says otherwise: a default of Signpost, shown as such. */
export function usualCover(role: Role): readonly Role[] {
  return roles.find((entry) => entry.id === role)?.cover ?? []
}

/** Paid or unpaid adults at work in the school, as policies mean by staff. */
export const staffRoles: readonly Role[] = [
  'headteacher',
  'deputy-headteacher',
  'senior-leader',
  'dsl',
  'deputy-dsl',
  'line-manager',
  'business-officer',
  'office',
  'channel-admin',
  'approved-poster',
  'computing-lead',
  'data-protection-lead',
  'teacher',
  'support-staff',
  'supply',
  'trainee',
]

export function isStaff(held: readonly Role[]): boolean {
  return held.some((role) => staffRoles.includes(role))
}
