import { adoptDraft } from '../../../actions/policy/adopt-draft.ts'
import { askPeople, endAsking } from '../../../actions/policy/ask-people.ts'
import { beginPolicyDraft } from '../../../actions/policy/begin-policy-draft.ts'
import { answerPolicyComment, commentOnPolicy } from '../../../actions/policy/comment-on-policy.ts'
import { dropPolicyDraft } from '../../../actions/policy/drop-policy-draft.ts'
import { putToGovernors, sendDraftBack } from '../../../actions/policy/put-to-governors.ts'
import { signPolicy } from '../../../actions/policy/sign-policy.ts'
import { undoChange } from '../../../actions/policy/undo-change.ts'
import { isConsultedGroup } from '../../../core/policy/consulted.ts'
import { dayAt } from '../../../core/school/day.ts'
import { isId } from '../../../core/school/ids.ts'
import { deskOf } from '../../posts/with-policy.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { dayIn, daysThatAreNone, lineIn, textIn, textsIn } from '../../shell/fields.ts'
import { hasProblems, type Problems } from '../../shell/problems.tsx'
import { tooLong, wholeForm } from '../../shell/too-long.ts'
import { draftModel } from './draft-model.ts'
import { draftPage, noDraftPage } from './page.tsx'
import { adoptRefusalWords, askRefusalWords, putRefusalWords, signRefusalWords } from './refusal-words.ts'
import { saidAtMost } from './room.ts'

const gone: Problems = { draft: 'That is done already, or the draft has moved on. This is how it stands now.' }

export async function showDraft(visit: SchoolVisit): Promise<Reply> {
  return show(visit, {})
}

export async function sendBegin(visit: SchoolVisit): Promise<Reply> {
  const pack = lineIn(visit.form, 'pack', 40)
  const outcome = await beginPolicyDraft(
    visit.tx,
    visit.actor,
    pack === '' ? { from: 'in-force' } : { from: 'pack', pack },
  )
  if (!('refused' in outcome)) return { goTo: '/policy/draft' }
  if (outcome.refused === 'no-such-policy') return 'not-found'
  if (outcome.refused === 'no-policy-in-force') return { goTo: '/policy/adopt' }
  return show(visit, { draft: 'The school is working on this draft already. Finish or leave it, then begin another.' })
}

export async function sendDrop(visit: SchoolVisit): Promise<Reply> {
  const outcome = await dropPolicyDraft(visit.tx, visit.actor, visit.now)
  return outcome === 'done' ? { goTo: '/policy' } : show(visit, gone)
}

export async function sendUndo(visit: SchoolVisit): Promise<Reply> {
  const id = visit.params['change'] ?? ''
  if (!isId(id)) return 'not-found'
  const outcome = await undoChange(visit.tx, visit.actor, id)
  if (outcome === 'done') return { goTo: '/policy/draft' }
  const says = {
    'with-others': 'Others are looking at this draft now, so its words stay as they are.',
    'no-such-change': 'That change was taken back already.',
    'changed-since': 'It was changed once more since. Undo the later change first.',
  }[outcome.refused]
  return show(visit, { draft: says })
}

export async function sendAsk(visit: SchoolVisit): Promise<Reply> {
  const asked = textsIn(visit.form, 'asked').filter(isConsultedGroup)
  const closes = dayIn(visit.form, 'closes')
  const noSuchDay = daysThatAreNone(visit.form, ['closes'])
  if (hasProblems(noSuchDay)) return show(visit, noSuchDay)
  const outcome = await askPeople(visit.tx, deskOf(visit), visit.actor, { asked, closesOn: closes.day ?? null })
  if (outcome === 'done') return { goTo: '/policy/draft' }
  const { field, says } = askRefusalWords[outcome.refused]
  return show(visit, { [field]: says })
}

export async function sendEndAsking(visit: SchoolVisit): Promise<Reply> {
  const outcome = await endAsking(visit.tx, visit.actor, visit.now)
  return outcome === 'done' ? { goTo: '/policy/draft' } : show(visit, gone)
}

/** What somebody said on paper or at a meeting, noted for the group it came from. */
export async function sendNote(visit: SchoolVisit): Promise<Reply> {
  const group = lineIn(visit.form, 'group', 20)
  const words = textIn(visit.form, 'words', wholeForm)
  if (!isConsultedGroup(group)) return show(visit, { group: 'Say who it came from.' })
  const long = tooLong({ words }, { words: saidAtMost })
  if (hasProblems(long)) return show(visit, long)
  const outcome = await commentOnPolicy(visit.tx, visit.actor, { words, clause: null, onBehalfOf: group }, visit.now)
  if (!('refused' in outcome)) return { goTo: '/policy/draft#said' }
  const says = {
    'not-asking': 'Nobody is being asked now. Ask people first, then note what they say.',
    'not-asked': 'This group was not asked. Choose one that was.',
    'nothing-said': 'Write down what was said.',
  }[outcome.refused]
  return show(visit, { words: says }, outcome.refused === 'not-asking' ? words : '')
}

export async function sendAnswer(visit: SchoolVisit): Promise<Reply> {
  const comment = visit.params['comment'] ?? ''
  if (!isId(comment)) return 'not-found'
  const words = textIn(visit.form, 'answer', wholeForm)
  const box = `answer-${comment}`
  const long = tooLong({ [box]: words }, { [box]: saidAtMost })
  if (hasProblems(long)) return show(visit, long)
  const outcome = await answerPolicyComment(visit.tx, visit.actor, { comment, words }, visit.now)
  if (outcome === 'done') return { goTo: '/policy/draft#said' }
  if (outcome.refused === 'nothing-said') return show(visit, { [box]: 'Write an answer first.' })
  return show(visit, { [box]: 'A colleague answered this already.' }, words)
}

export async function sendPut(visit: SchoolVisit): Promise<Reply> {
  const seen = Number(lineIn(visit.form, 'seen', 9))
  const outcome = await putToGovernors(visit.tx, deskOf(visit), visit.actor, seen)
  return outcome === 'done' ? { goTo: '/policy/draft' } : show(visit, { put: putRefusalWords[outcome.refused] })
}

export async function sendSendBack(visit: SchoolVisit): Promise<Reply> {
  const outcome = await sendDraftBack(visit.tx, visit.actor, visit.now)
  return outcome === 'done' ? { goTo: '/policy/draft' } : show(visit, gone)
}

export async function sendSign(visit: SchoolVisit): Promise<Reply> {
  const outcome = await signPolicy(visit.tx, visit.actor, lineIn(visit.form, 'seen', 64), visit.now)
  return outcome === 'done' ? { goTo: '/policy/draft' } : show(visit, { sign: signRefusalWords[outcome.refused] })
}

export async function sendAdoptDraft(visit: SchoolVisit): Promise<Reply> {
  const on = dayIn(visit.form, 'on')
  const from = dayIn(visit.form, 'from')
  const noSuchDay = daysThatAreNone(visit.form, ['on', 'from'])
  if (hasProblems(noSuchDay)) return show(visit, noSuchDay)
  const outcome = await adoptDraft(visit.tx, deskOf(visit), visit.actor, {
    adoptedOn: on.day ?? null,
    meeting: lineIn(visit.form, 'meeting'),
    minute: lineIn(visit.form, 'minute'),
    inForceFrom: from.day ?? dayAt(visit.now),
    seen: lineIn(visit.form, 'seen', 64),
  })
  if (!('refused' in outcome)) return { goTo: `/policy/versions/${outcome.version}` }
  const { field, says } = adoptRefusalWords[outcome.refused]
  return show(visit, { [field]: says })
}

/** `tooLate` is what somebody typed into a box that is no more. */
async function show(visit: SchoolVisit, problems: Problems, tooLate = ''): Promise<Reply> {
  const model = await draftModel(visit)
  const typed = tooLate.trim() === '' ? [] : [tooLate]
  const page = model ? draftPage(visit, model, problems, typed) : noDraftPage(visit, problems, typed)
  return Object.keys(problems).length > 0 ? { page, status: 422 } : { page }
}
