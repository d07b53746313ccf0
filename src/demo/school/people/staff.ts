import type { Day } from '../../../core/school/day.ts'
import { firstFrom } from '../calendar/day.ts'
import { type FictitiousPerson, type Row, withAddresses } from './person.ts'

/** Several surnames are also words or pupils' first names, as in any school. */
const rows: readonly Row[] = [
  ['blythe', 'Mrs Helen Blythe', 'Headteacher', 'headteacher', 'approved-poster'],
  ['frost', 'Mr Daniel Frost', 'Deputy headteacher', 'deputy-headteacher', 'senior-leader', 'approved-poster'],
  ['akram', 'Mrs Nasreen Akram', 'Safeguarding and family support', 'dsl', 'senior-leader'],
  ['summers', 'Miss Carys Summers', 'Reception teacher (Conker)', 'deputy-dsl', 'teacher'],
  ['marchbanks', 'Mr Joel Marchbanks', 'Assistant headteacher, Year 6 (Horizon)', 'senior-leader', 'teacher'],
  ['quill', 'Mrs Teresa Quill', 'Leads the support staff', 'line-manager', 'support-staff'],
  ['day', 'Mrs Pauline Day', 'School business officer', 'business-officer'],
  ['pennington', 'Miss Joy Pennington', 'Office', 'office', 'approved-poster'],
  ['solanki', 'Mrs Hema Solanki', 'Office', 'office'],
  ['kaur', 'Mrs Jasbir Kaur', 'Data and admissions', 'data-protection-lead', 'office'],
  ['bello', 'Mr Seun Bello', 'Year 5 teacher (Compass)', 'channel-admin', 'teacher', 'approved-poster'],
  ['page', 'Ms Alison Page', 'Year 4 teacher (River)', 'approved-poster', 'teacher'],
  ['lewis', 'Mr Ceri Lewis', 'Year 4 teacher (Valley)', 'computing-lead', 'teacher'],
  ['grace', 'Miss Ffion Grace', 'Reception teacher (Acorn)', 'teacher', 'approved-poster'],
  ['rose', 'Mrs Imogen Rose', 'Year 1 teacher (Poppy)', 'teacher', 'approved-poster'],
  ['ferreira', 'Mr Tiago Ferreira', 'Year 1 teacher (Clover)', 'teacher'],
  ['hunter', 'Mr Callum Hunter', 'Year 2 teacher (Bramble)', 'teacher'],
  ['bartosz', 'Miss Zofia Bartosz', 'Year 2 teacher (Fern)', 'teacher'],
  ['noor', 'Mrs Sadia Noor', 'Year 3 teacher (Brook)', 'teacher'],
  ['wood', 'Mrs Claire Wood', 'Year 3 teacher (Meadow)', 'teacher'],
  ['robin', 'Mr Étienne Robin', 'Year 5 teacher (Lantern), French', 'teacher'],
  ['winter', 'Ms Adaeze Winter', 'Year 6 teacher (Beacon)', 'teacher', 'approved-poster'],
  ['george', 'Mr Karim George', 'PE and sport', 'teacher', 'approved-poster'],
  ['penhale', 'Mrs Morwenna Penhale', 'Music', 'teacher', 'governor'],
  ['may', 'Mrs Rukhsana May', 'Library', 'support-staff', 'approved-poster'],
  ['mensah', 'Mrs Abena Mensah', 'Teaching assistant, Reception', 'support-staff'],
  ['field', 'Mrs Dawn Field', 'Teaching assistant, Year 1', 'support-staff'],
  ['hope', 'Miss Shanice Bailey-Hope', 'Teaching assistant, Year 2', 'support-staff'],
  ['demir', 'Mrs Ayşe Demir', 'Teaching assistant, Year 3', 'support-staff'],
  ['price', 'Mr Desmond Price', 'Learning mentor, Years 5 and 6', 'support-staff'],
  ['pryor', 'Miss Bethan Pryor', 'Forest school and garden', 'support-staff'],
  ['ashdown', 'Mrs Linda Ashdown', 'Breakfast and after-school club', 'support-staff'],
  ['banks', 'Mr Mark Banks', 'Caretaker', 'support-staff'],
  ['carmody', 'Mrs Eileen Carmody', 'Kitchen', 'support-staff'],
  ['lam', 'Ms Elaine Lam', 'Lunchtime supervisor', 'support-staff'],
  ['kaye', 'Mr Anton Kaye', 'Crossing patrol and lunchtimes', 'support-staff'],
  ['long', 'Mr Anthony Long', 'Supply teacher', 'supply', 'teacher'],
  ['pop', 'Ms Ileana Pop', 'Supply teacher', 'supply', 'teacher'],
  ['heath', 'Miss Georgia Heath', 'Student teacher, Year 2', 'trainee'],
  ['bright', 'Mr Hamza Bright', 'Apprentice teaching assistant', 'trainee', 'support-staff'],
]

/** The forty who work at the school. Mrs Noor is away until the end of the week; Mrs Solanki works three days. */
export function staff(today: Day): readonly FictitiousPerson[] {
  return withAddresses(rows, 'thornbeckprimary.example').map((person) => {
    if (person.key === 'noor') return { ...person, absentUntil: endOfWeek(today) }
    if (person.key === 'solanki') return { ...person, days: 'Monday to Wednesday' }
    return person
  })
}

/** The Friday of this week, or of next week once it is the weekend. */
export function endOfWeek(today: Day): Day {
  return firstFrom(5, today)
}
