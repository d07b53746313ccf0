import type { Day } from '../../../core/school/day.ts'
import { mondayOf } from '../calendar/day.ts'
import type { AdultRole } from './person.ts'

/** One person standing in for another, or for an empty post. Where several stand in for one, the first comes first. */
export type FictitiousCover = {
  readonly role: AdultRole
  readonly inPlaceOf: { readonly person: string } | { readonly vacancy: string }
  readonly by: string
  readonly from: Day
  /** The last day, where one is known. */
  readonly until: Day | null
  readonly why: string
}

/** `since` is the day the year's order of cover was agreed; `away` is the last day of this week's absence. */
export function cover(since: Day, away: Day): readonly FictitiousCover[] {
  const standing = (role: AdultRole, person: string, by: string, why: string): FictitiousCover => ({
    role,
    inPlaceOf: { person },
    by,
    from: since,
    until: null,
    why,
  })
  return [
    standing('headteacher', 'blythe', 'frost', 'When Mrs Blythe is out of school.'),
    standing('headteacher', 'blythe', 'marchbanks', 'When Mrs Blythe and Mr Frost are both out of school.'),
    standing('deputy-headteacher', 'frost', 'marchbanks', 'When Mr Frost is out of school.'),
    standing('dsl', 'akram', 'summers', 'When Mrs Akram is out of school or teaching.'),
    standing('dsl', 'akram', 'blythe', 'When Mrs Akram and Miss Summers are both out of school.'),
    standing('business-officer', 'day', 'pennington', 'When Mrs Day is on leave.'),
    standing('channel-admin', 'bello', 'lewis', 'When Mr Bello is out of school.'),
    standing('chair-of-governors', 'okorie', 'garside', 'When Dr Okorie is away, or is named in a report.'),
    standing('clerk', 'lockyer', 'garside', 'When Mrs Lockyer is away.'),
    {
      role: 'deputy-dsl',
      inPlaceOf: { vacancy: 'Second deputy safeguarding lead' },
      by: 'marchbanks',
      from: since,
      until: null,
      why: 'The post is empty and advertised. Mr Marchbanks has had the training and stands in until someone starts.',
    },
    {
      role: 'teacher',
      inPlaceOf: { person: 'noor' },
      by: 'long',
      from: mondayOf(away),
      until: away,
      why: 'Mrs Noor is away this week. Mr Long has Brook class.',
    },
  ]
}
