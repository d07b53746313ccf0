import { endImprovement, raiseImprovement } from '../../../actions/oversight/improve.ts'
import { improvementAreas, improvementEnds } from '../../../core/oversight/improvement.ts'
import { isId } from '../../../core/school/ids.ts'
import { improvements } from '../../../storage/oversight/improvements.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { textIn } from '../../shell/fields.ts'
import type { Problems } from '../../shell/problems.tsx'
import { improvementsPage } from './page.tsx'

const deskOf = ({ now, parts }: SchoolVisit) => ({ now, publicUrl: parts.publicUrl })

export async function showImprovements(visit: SchoolVisit): Promise<Reply> {
  return show(visit, {})
}

export async function sendImprovement(visit: SchoolVisit): Promise<Reply> {
  const area = improvementAreas.find((one) => one === visit.form['area'])
  if (!area) return show(visit, { area: 'Choose what is to be made better.' })
  const raised = { area, words: textIn(visit.form, 'words', 1000) }
  const done = await raiseImprovement(visit.tx, deskOf(visit), visit.actor.person, raised)
  if ('refused' in done) return show(visit, { words: 'Write what is to be made better.' })
  return { goTo: '/improvements' }
}

export async function sendImprovementEnd(visit: SchoolVisit): Promise<Reply> {
  const id = visit.params['id'] ?? ''
  if (!isId(id)) return 'not-found'
  const cameOfIt = improvementEnds.find((one) => one === visit.form['came'])
  if (!cameOfIt) return show(visit, { [`came-${id}`]: 'Say what came of it.' }, id)
  const end = { cameOfIt, said: textIn(visit.form, 'said', 1000) }
  const done = await endImprovement(visit.tx, deskOf(visit), visit.actor, id, end)
  if (done === 'done') return { goTo: '/improvements' }
  if (done.refused === 'not-here') return 'not-found'
  return show(visit, { [`said-${id}`]: 'Write what was done, or why not.' }, id)
}

async function show(visit: SchoolVisit, problems: Problems, tried: string | null = null): Promise<Reply> {
  const page = improvementsPage(visit, { all: await improvements(visit.tx), tried, problems })
  return { page, status: Object.keys(problems).length > 0 ? 422 : 200 }
}
