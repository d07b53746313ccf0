import type { Basis as WhatItRestsOn } from '../../core/policy/decision.ts'
import { Basis } from '../policy/basis.tsx'
import type { SchoolVisit } from '../route.ts'
import { schoolPage } from './school-page.tsx'

/** What was refused, why, and what can be done instead. */
export function refusalPage(
  visit: SchoolVisit,
  why: string,
  what = 'This is not yours to do',
  instead?: string,
  basis?: WhatItRestsOn,
  href?: string,
) {
  const next = instead ?? 'If it should be yours, ask the headteacher or the office to give you the role.'
  return schoolPage(
    visit,
    { title: what, place: 'More' },
    <>
      <h1>{what}</h1>
      <p>
        {why} {basis && <Basis basis={basis} />}
      </p>
      <p>{href ? <a href={href}>{next}</a> : next}</p>
      <p>
        <a href="/home">Go to Home</a>
      </p>
    </>,
  )
}

/** For somebody who belongs to the school and holds no role, since it ended or waits for a second person. */
export function noRolePage(visit: SchoolVisit) {
  return refusalPage(
    visit,
    'You belong to the school. Your role may have ended, or may be waiting for a second person to confirm it.',
    'You hold no role here now',
    'You are told by e-mail when that changes. If you expected to get in, ask the headteacher or the office.',
  )
}
