import type { SchoolYear } from './pupils/pupil.ts'

export type SchoolClass = { readonly year: SchoolYear; readonly class: string }

/** The demo's school. The telephone numbers are from the range Ofcom keeps for fiction; TB is nobody's postcode area. */
export const thornbeck = {
  name: 'Thornbeck Primary School',
  town: 'Eskerby',
  address: 'Thornbeck Primary School, Mill Lane, Eskerby TB4 9QX',
  phone: '01632 960417',
  email: 'office@thornbeckprimary.example',
  absenceEmail: 'absence@thornbeckprimary.example',
  website: 'www.thornbeckprimary.example',
  /** What may stand in a post: the school's own. */
  ownContacts: [
    '01632 960417',
    'office@thornbeckprimary.example',
    'absence@thornbeckprimary.example',
    'www.thornbeckprimary.example',
    'Thornbeck Primary School, Mill Lane, Eskerby TB4 9QX',
  ],
  phase: 'primary',
  type: 'community',
  country: 'england',
  classes: [
    { year: 'R', class: 'Acorn' },
    { year: 'R', class: 'Conker' },
    { year: '1', class: 'Poppy' },
    { year: '1', class: 'Clover' },
    { year: '2', class: 'Bramble' },
    { year: '2', class: 'Fern' },
    { year: '3', class: 'Brook' },
    { year: '3', class: 'Meadow' },
    { year: '4', class: 'River' },
    { year: '4', class: 'Valley' },
    { year: '5', class: 'Compass' },
    { year: '5', class: 'Lantern' },
    { year: '6', class: 'Beacon' },
    { year: '6', class: 'Horizon' },
  ],
  houses: ['Lark', 'Martin', 'Swift', 'Wren'],
  workingDays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
} as const satisfies {
  readonly classes: readonly SchoolClass[]
  readonly houses: readonly string[]
  readonly [fact: string]: unknown
}
