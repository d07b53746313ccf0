import { bringPolicy, confirmPage, useBroughtPolicy } from '../../../actions/policy/bring-policy.ts'
import { type BringFileRefusal, bringPolicyFile } from '../../../actions/policy/bring-policy-file.ts'
import { refusalWords } from '../../../core/policy/import/refused.ts'
import { isId } from '../../../core/school/ids.ts'
import { jsonIn, readPolicyJson } from '../../../exporters/policy/policy-file.ts'
import { broughtPolicy } from '../../../storage/policy/imports.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { isEmptyFileIn, lineIn, sentFileIn } from '../../shell/fields.ts'
import type { Problems } from '../../shell/problems.tsx'
import { bringPage } from './bring-page.tsx'
import { confirmedIn } from './confirmed-in.ts'
import { foundPage } from './found-page.tsx'
import { waitingPage } from './waiting-page.tsx'

const draftAlready = 'The school is working on another draft. Finish or leave it under Policy, then come back here.'

const wordsWouldBeLost =
  'Somebody changed words in this file by hand. Signpost makes the words from the answers beside them, so yours would be lost. Change them in Signpost, or bring them as Word or PDF.'

export async function showBring(visit: SchoolVisit): Promise<Reply> {
  return { page: bringPage(visit, {}) }
}

export async function sendBring(visit: SchoolVisit): Promise<Reply> {
  const file = sentFileIn(visit.form, 'policy')
  if (!file) {
    return again(
      visit,
      isEmptyFileIn(visit.form, 'policy') ? refusalWords.empty : 'Choose the file that holds the policy.',
    )
  }
  const { tx, parts, actor, now } = visit
  const json = jsonIn(file.bytes)
  if (json === undefined) {
    const id = await bringPolicy(tx, parts.files, actor, file, now)
    return { goTo: `/policy/import/${id}` }
  }
  const read = readPolicyJson(json)
  if ('problems' in read) return again(visit, notSignposts(read.problems))
  if (read.parts && read.wordsByHand) return again(visit, wordsWouldBeLost)
  const begun = await bringPolicyFile(tx, parts.files, actor, file, read)
  return 'refused' in begun ? again(visit, fileRefusalWords[begun.refused]) : { goTo: '/policy/draft' }
}

function again(visit: SchoolVisit, says: string): Reply {
  return { page: bringPage(visit, { policy: says }), status: 422 }
}

function notSignposts([first, second]: readonly string[]): string {
  const places = [first, second].filter((one) => one !== undefined).join(' ')
  return `This is not a policy as Signpost writes it. ${places} Take the file away from Signpost again, and choose that.`
}

const fileRefusalWords: Readonly<Record<BringFileRefusal, string>> = {
  'draft-already': draftAlready,
  'starts-from-unknown': 'This policy starts from one that is not known here. Bring it as Word or PDF instead.',
  'clauses-clash': 'Two clauses in this file have the same number inside. Take it away from Signpost again.',
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
  const brought = await broughtPolicy(visit.tx, id)
  if (!brought?.found) return 'not-found'
  await confirmPage(visit.tx, id, { number, ...confirmedIn(visit, brought.found, number) })
  return { goTo: `/policy/import/${id}?page=${number + 1}` }
}

export async function sendUse(visit: SchoolVisit): Promise<Reply> {
  const id = visit.params['import'] ?? ''
  if (!isId(id)) return 'not-found'
  const outcome = await useBroughtPolicy(visit.tx, visit.actor, id, visit.now)
  if (!('refused' in outcome)) return { goTo: '/policy/draft' }
  const says =
    outcome.refused === 'draft-already'
      ? draftAlready
      : outcome.refused === 'pages-left'
        ? 'Some pages are not confirmed yet. Go through them first.'
        : 'This was made into a draft already, or was never read.'
  return show(visit, { use: says }, true)
}

/** A page of what was read: the one asked for, or after the last, from where a draft is made of it. */
async function show(visit: SchoolVisit, problems: Problems, atTheEnd = false): Promise<Reply> {
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
    atTheEnd ? Number.POSITIVE_INFINITY : Number.isInteger(asked) && asked > 0 ? asked : 1,
    problems,
  )
  return Object.keys(problems).length > 0 ? { page, status: 422 } : { page }
}
