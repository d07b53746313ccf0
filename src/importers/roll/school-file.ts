import { z } from 'zod'
import type { SchoolWords } from '../../core/screening/school-words.ts'

const schoolFile = z.object({
  school: z.string(),
  town: z.string().default(''),
  own_contacts_that_may_be_published: z.array(z.string()).default([]),
  classes: z.array(z.object({ year: z.coerce.string(), class: z.string() })).default([]),
  staff: z.array(z.string()).default([]),
  houses: z.array(z.string()).default([]),
})

/** A school's words from a JSON file, or one sentence on what is wrong with it. */
export function parseSchool(
  text: string,
): { readonly read: true; readonly school: SchoolWords } | { readonly read: false; readonly why: string } {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { read: false, why: 'The school file is not JSON.' }
  }
  const parsed = schoolFile.safeParse(json)
  if (!parsed.success) {
    const where = parsed.error.issues.map((issue) => issue.path.join('.')).filter((path) => path !== '')
    return {
      read: false,
      why: `The school file lacks something or has it in the wrong form: ${where.join(', ') || 'school'}.`,
    }
  }
  const file = parsed.data
  return {
    read: true,
    school: {
      name: file.school,
      town: file.town,
      ownContacts: file.own_contacts_that_may_be_published,
      staff: file.staff,
      classes: file.classes,
      houses: file.houses,
    },
  }
}
