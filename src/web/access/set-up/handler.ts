import { setUpFirstSchool } from '../../../actions/school/set-up-first-school.ts'
import { firstSchoolBehind } from '../../../actions/school/setup-link.ts'
import type { Reply, Visit } from '../../route.ts'
import { frontDoor, goIn } from '../front-door.ts'
import { nothingTyped, parseSetUp } from './form.ts'
import { setUpOverPage, setUpPage } from './page.tsx'

export async function showSetUp(visit: Visit): Promise<Reply> {
  const token = visit.params['token'] ?? ''
  if (!(await firstSchoolBehind(visit.parts.signIn, token, visit.now))) return over(visit)
  return { page: setUpPage(visit, { token, typed: nothingTyped, problems: {} }) }
}

export async function sendSetUp(visit: Visit): Promise<Reply> {
  const token = visit.params['token'] ?? ''
  if (!(await firstSchoolBehind(visit.parts.signIn, token, visit.now))) return over(visit)
  const form = parseSetUp(visit.form)
  if ('problems' in form) return { page: setUpPage(visit, { token, ...form }), status: 422 }
  const begun = await setUpFirstSchool(frontDoor(visit), token, form.wanted, visit.sessionToken)
  return begun ? goIn(begun, null) : over(visit)
}

function over(visit: Visit): Reply {
  return { page: setUpOverPage(visit), status: 410 }
}
