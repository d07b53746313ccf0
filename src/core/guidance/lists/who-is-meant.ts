/** Somebody, or something, that does or undergoes in a question, as one of its kind. */
export type Meant =
  | 'me'
  | 'we'
  | 'you'
  | 'they'
  | 'he'
  | 'it'
  | 'pupil'
  | 'own-child'
  | 'parent'
  | 'staff'
  | 'kin'
  | 'friend'
  | 'somebody'
  | 'school'
  | 'thing'

const words: readonly (readonly [Meant, string])[] = [
  ['me', 'i im ive id ill myself'],
  ['we', 'we weve us'],
  ['you', 'you'],
  ['they', 'they theyre theyve'],
  ['he', 'he she hes shes'],
  ['it', 'it its that this there thats theres'],
  [
    'pupil',
    'boy boys girl girls pupil pupils child children kid kids student students class classmate classmates year form reception tutee twins lad',
  ],
  ['own-child', 'son daughter sons daughters stepson stepdaughter grandson granddaughter niece nephew'],
  [
    'parent',
    'mum mums mother mothers dad dads father fathers parent parents family families grandmother grandfather gran nan grandparent carer carers guardian stepdad stepmum',
  ],
  [
    'staff',
    'teacher teachers ta tas assistant assistants colleague colleagues head headteacher deputy caretaker secretary helper helpers staff coach trainee supply sir miss governor governors chair cook leader sendco senco office nurse technician volunteer apprentice lsa dsl manager bursar',
  ],
  ['kin', 'husband wife partner brother sister cousin boyfriend girlfriend ex flatmate uncle aunt'],
  ['friend', 'friend friends mate mates'],
  [
    'somebody',
    'somebody someone man woman stranger people company firm paper newspaper reporter journalist anyone anybody everyone neighbour neighbours photographer magician author charity solicitor police council',
  ],
  ['school', 'school schools page pages website account site newsletter pta trust academy'],
  [
    'thing',
    'photo photos picture pictures video clip post posts comment message messages group chat phone app game link',
  ],
]

/** Who is meant by a word, in small letters and without marks. */
export const whoIsMeant: ReadonlyMap<string, Meant> = new Map(
  words.flatMap(([meant, all]) => all.split(' ').map((word) => [word, meant] as const)),
)
