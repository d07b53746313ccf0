import { type Role, roleMeant } from '../people/role.ts'
import type { SettingValue } from '../policy/registry.ts'

/** Who asks, as far as policies tell people apart. */
export const askers = ['staff', 'leader', 'governor', 'volunteer', 'contractor', 'parent', 'pupil'] as const
export type Asker = (typeof askers)[number]

type Scope = SettingValue<'people-in-scope'>[number]

/** The groups of `people-in-scope` that an asker may be one of. Whoever works for the school is bound if any of them is. */
const scopeOf: Readonly<Record<Asker, readonly Scope[]>> = {
  staff: ['teachers', 'support-staff', 'supply-staff', 'trainees', 'apprentices', 'leadership'],
  leader: ['leadership', 'teachers'],
  governor: ['governors', 'trustees'],
  volunteer: ['volunteers'],
  contractor: ['contractors', 'service-providers', 'visitors'],
  parent: ['parents'],
  pupil: ['pupils'],
}

export function isBound(asker: Asker, scope: SettingValue<'people-in-scope'>): boolean {
  return scopeOf[asker].some((group) => scope.includes(group))
}

/** Everyone who serves the school: the people policies mean by staff. */
export function servesTheSchool(asker: Asker): boolean {
  return asker !== 'parent' && asker !== 'pupil'
}

const askerOfRole: Partial<Record<Role, Asker>> = {
  headteacher: 'leader',
  'deputy-headteacher': 'leader',
  'senior-leader': 'leader',
  'chair-of-governors': 'governor',
  'vice-chair': 'governor',
  governor: 'governor',
  'governing-body': 'governor',
  clerk: 'governor',
  'trust-officer': 'governor',
  volunteer: 'volunteer',
  contractor: 'contractor',
  parent: 'parent',
  pupil: 'pupil',
}

export function askerOf(role: Role): Asker {
  return askerOfRole[role] ?? 'staff'
}

const rolesOfAsker: Readonly<Record<Asker, readonly Role[]>> = {
  staff: ['teacher'],
  leader: ['headteacher', 'senior-leader', 'teacher'],
  governor: ['governor'],
  volunteer: ['volunteer'],
  contractor: ['contractor'],
  parent: ['parent'],
  pupil: ['pupil'],
}

/** The roles that whoever asks may be taken to hold, where nothing else is known of them. */
export function askersRoles(asker: Asker): readonly Role[] {
  return rolesOfAsker[asker]
}

/** Who else asks at a school, by what they are called there. */
const alsoCalled: readonly (readonly [Asker, RegExp])[] = [
  ['parent', /^(?:(?:grand|step|foster |god)?(?:mum|mother|father|dad|parent)|nan|gran|grandad|family|foster carer)$/],
  ['pupil', /^(?:schoolchild|year \d{1,2} pupil|prefect)$/],
  [
    'staff',
    /^(?:caretaker|cleaner|cook|receptionist|librarian|senco|sendco|tutor|school nurse|(?:midday|lunchtime) (?:supervisor|assistant)|hlta|lsa|ect|class teacher)$/,
  ],
  ['contractor', /^(?:coach|photographer|supplier)$/],
]

/**
 * Who is meant by a word for an asker, or by any spelling of a role: "staff", "teaching-assistant", "SBO". Somebody who has
 * left is to the policy as families and pupils are.
 */
export function askerNamed(word: string): Asker | undefined {
  const plain = word.trim().toLowerCase()
  const kind = askers.find((asker) => asker === plain)
  if (kind) return kind
  if (/^(former|ex|past|old)[ -]/.test(plain))
    return plain.includes('pupil') || plain.includes('student') ? 'pupil' : 'parent'
  const role = roleNamed(plain)
  const spaced = plain.replaceAll('-', ' ')
  return role ? askerOf(role) : alsoCalled.find(([, called]) => called.test(spaced))?.[0]
}

/** The role that a word for an asker means, in any spelling; nothing for somebody who has left it, or who holds none. */
export function roleNamed(word: string): Role | undefined {
  const plain = word.trim().toLowerCase()
  return roleMeant(plain.replaceAll('-', ' ')) ?? roleMeant(plain)
}
