import { bringPolicy, confirmPage, useBroughtPolicy } from '../../../actions/policy/bring-policy.ts'
import { isId } from '../../../core/school/ids.ts'
import { broughtPolicy } from '../../../storage/policy/imports.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { fileIn, lineIn, textsIn } from '../../shell/fields.ts'
import type { Problems } from '../../shell/problems.tsx'
import { bringPage } from './bring-page.tsx'
import { foundPage } from './found-page.tsx'
import { waitingPage } from './waiting-page.tsx'

export async function showBring(visit: SchoolVisit): Promise<Reply> {
  return { page: bringPage(visit, {}) }
}

export async function sendBring(visit: SchoolVisit): Promise<Reply> {
  const bytes = fileIn(visit.form, 'policy')
  if (!bytes) return { page: bringPage(visit, { policy: 'Choose the file that holds the policy.' }), status: 422 }
  const name = lineIn(visit.form, 'called') || 'policy'
  const id = await bringPolicy(visit.tx, visit.parts.files, visit.actor, { bytes, name }, visit.now)
  return { goTo: `/policy/import/${id}` }
}

/** How far the reading is; then, a page of clauses at a time, what was read and what it seems to answer. */
export async function showImport(visit: SchoolVisit): Promise<Reply> {
  return show(visit, {})
}

export async function sendPage(visit: SchoolVisit): Promise<Reply> {
  const id = visit.params['import'] ?? ''
  if (!isId(id)) return 'not-found'
  const number = Number(lineIn(visit.form, 'page', 4))
  if (!Number.isInteger(number) || number < 1) return 'not-found'
  await confirmPage(visit.tx, id, { number, accepted: textsIn(visit.form, 'accept') })
  return { goTo: `/policy/import/${id}?page=${number + 1}` }
}

export async function sendUse(visit: SchoolVisit): Promise<Reply> {
  const id = visit.params['import'] ?? ''
  if (!isId(id)) return 'not-found'
  const outcome = await useBroughtPolicy(visit.tx, visit.actor, id, visit.now)
  if (!('refused' in outcome)) return { goTo: '/policy/draft' }
  const says =
    outcome.refused === 'draft-already'
      ? 'The school is working on another draft. Finish or leave it under Policy, then come back here.'
      : outcome.refused === 'pages-left'
        ? 'Some pages are not confirmed yet. Go through them first.'
        : 'This was made into a draft already, or was never read.'
  return show(visit, { use: says })
}

async function show(visit: SchoolVisit, problems: Problems): Promise<Reply> {
  const id = visit.params['import'] ?? ''
  const brought = isId(id) ? await broughtPolicy(visit.tx, id) : undefined
  if (!brought) return 'not-found'
  if (brought.state === 'waiting' || brought.state === 'reading') {
    return { page: waitingPage(visit, brought), headers: { refresh: '3' } }
  }
  if (brought.state === 'refused' || !brought.found) return { page: waitingPage(visit, brought) }
  const asked = Number(lineIn(visit.query, 'page', 4))
  const page = foundPage(
    visit,
    { ...brought, found: brought.found },
    Number.isInteger(asked) && asked > 0 ? asked : 1,
    problems,
  )
  return Object.keys(problems).length > 0 ? { page, status: 422 } : { page }
}
