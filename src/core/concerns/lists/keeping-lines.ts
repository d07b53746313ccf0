/**
 * Where a school's schedule has a line: the registers and outcomes on which the time of a case depends. `counts` says
 * from what the years are counted, `years` is what Signpost brings, `atLeast` what a statute or statutory guidance asks.
 * Read in the 2025 edition of Keeping Children Safe in Education, the Limitation Act 1980 and the toolkit of the
 * Information and Records Management Society (IRMS), which is practice and no law.
 */
export type ScheduleLineData = {
  readonly line: string
  readonly title: string
  readonly counts: 'birth' | 'pension-age-or-closing' | 'leaving' | 'closing' | 'fixed'
  readonly years: number | null
  readonly source: string
  readonly atLeast: { readonly years: number; readonly source: string } | null
}

const partFour = 'Keeping Children Safe in Education 2025, part four (records of allegations)'
const pension = {
  counts: 'pension-age-or-closing',
  years: 10,
  source: partFour,
  atLeast: { years: 10, source: partFour },
} as const
const noTime = {
  counts: 'closing',
  years: null,
  source: 'No law names a time. Signpost’s own default: somebody looks at it each year.',
  atLeast: null,
} as const

export const keepingLines = [
  { line: 'allegation-substantiated', title: 'An allegation about an adult that was substantiated', ...pension },
  {
    line: 'allegation-unsubstantiated',
    title: 'An allegation about an adult that was unsubstantiated, or ended in another way',
    ...pension,
  },
  { line: 'allegation-unfounded', title: 'An allegation about an adult that was unfounded', ...pension },
  {
    line: 'allegation-malicious-or-false',
    title: 'An allegation that proved malicious or false',
    counts: 'fixed',
    years: 0,
    source: partFour,
    atLeast: null,
  },
  {
    line: 'low-level-concerns',
    title: 'A low-level concern about an adult',
    counts: 'leaving',
    years: 0,
    source: 'Keeping Children Safe in Education 2025, part four (low-level concerns)',
    atLeast: {
      years: 0,
      source: 'Keeping Children Safe in Education 2025, part four: at least until the adult leaves',
    },
  },
  {
    line: 'pupils',
    title: 'A concern about pupils',
    counts: 'birth',
    years: 25,
    source: 'The toolkit of the Information and Records Management Society for schools',
    atLeast: {
      years: 21,
      source:
        'the Limitation Act 1980, sections 11 and 28: somebody hurt as a child can bring a claim until they are 21',
    },
  },
  {
    line: 'child-sexual-abuse',
    title: 'A record of child sexual abuse',
    counts: 'fixed',
    years: null,
    source: 'The Independent Inquiry into Child Sexual Abuse asked for 75 years at least. Signpost never lets one go.',
    atLeast: null,
  },
  { line: 'personal-data', title: 'A personal-data breach', ...noTime },
  { line: 'parents', title: 'A concern about what a family wrote', ...noTime },
  { line: 'breaches', title: 'A breach of policy by an adult', ...noTime },
  { line: 'other', title: 'Another concern', ...noTime },
] as const satisfies readonly ScheduleLineData[]

export type ScheduleLine = (typeof keepingLines)[number]['line']

const byLine = new Map<string, ScheduleLineData & { readonly line: ScheduleLine }>(
  keepingLines.map((one) => [one.line, one]),
)

export function isScheduleLine(word: string): word is ScheduleLine {
  return byLine.has(word)
}

export function scheduleLineOf(line: ScheduleLine): ScheduleLineData & { readonly line: ScheduleLine } {
  const one = byLine.get(line)
  if (!one) throw new Error(`the schedule has no line ${line}`)
  return one
}
