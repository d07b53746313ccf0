import { changeClauses } from '../../../actions/policy/change-clauses.ts'
import { may } from '../../../core/access/may.ts'
import { canUndo } from '../../../core/policy/can-undo.ts'
import { clauseSchema, modalities } from '../../../core/policy/clause.ts'
import type { ClauseWish, ClauseWishRefusal } from '../../../core/policy/clause-wish.ts'
import type { PolicyDocument } from '../../../core/policy/document.ts'
import { schoolDocument } from '../../../core/policy/school-document.ts'
import { wordsApart } from '../../../core/policy/words-apart.ts'
import type { PolicyDraft } from '../../../storage/policy/draft.ts'
import { openDraft } from '../../../storage/policy/draft.ts'
import { draftChanges } from '../../../storage/policy/draft-changes.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { lineIn, textIn, textsIn } from '../../shell/fields.ts'
import { hasProblems, type Problems } from '../../shell/problems.tsx'
import { tooLong, wholeForm } from '../../shell/too-long.ts'
import { workedOn } from '../settings/draft-or-in-force.ts'
import { printedOf } from './apart-notice.tsx'
import { clausePage, newClausePage } from './clause-page.tsx'
import { changeRefusalWords } from './refusal-words.ts'
import { clauseAtMost, headingAtMost } from './room.ts'
import { textPage } from './text-page.tsx'

export async function showText(visit: SchoolVisit): Promise<Reply> {
  const draft = await openDraft(visit.tx)
  if (!draft) return { goTo: '/policy/draft' }
  const mayChange = may(visit.actor.roles, 'policy.draft').verdict === 'allowed'
  const done = lineIn(visit.query, 'done', 40)
  const standing = (await draftChanges(visit.tx, draft.id)).filter(({ undone }) => !undone)
  const change = standing.find(({ id, kind }) => id === done && kind === 'own-changes')
  const undo = change !== undefined && mayChange && draft.stage === 'draft' && canUndo(standing, change)
  return { page: textPage(visit, draft, documentNow(visit, draft), mayChange, change && { change, undo }) }
}

export async function showNewClause(visit: SchoolVisit): Promise<Reply> {
  return newClause(visit, {})
}

export async function sendNewClause(visit: SchoolVisit): Promise<Reply> {
  const modality = lineIn(visit.form, 'modality', 20)
  const bound = modalities.find((one) => one === modality) ?? 'must'
  const heading = lineIn(visit.form, 'new-section', wholeForm)
  const text = textIn(visit.form, 'text', wholeForm)
  const long = tooLong({ text, 'new-section': heading }, { text: clauseAtMost, 'new-section': headingAtMost })
  if (hasProblems(long)) return newClause(visit, long)
  const outcome = await changeClauses(visit.tx, visit.actor, {
    act: 'add',
    section: heading || lineIn(visit.form, 'section', wholeForm),
    text,
    modality: bound,
    actor: lineIn(visit.form, 'actor', 40),
  })
  return 'refused' in outcome ? newClause(visit, problemsOf(outcome.refused)) : { goTo: doneAt(outcome.change) }
}

export async function showClause(visit: SchoolVisit): Promise<Reply> {
  return oneClause(visit, {})
}

export async function sendClause(visit: SchoolVisit): Promise<Reply> {
  const clause = clauseSchema.shape.id.safeParse(visit.params['clause'])
  if (!clause.success) return 'not-found'
  const text = textIn(visit.form, 'text', wholeForm)
  const long = tooLong({ text }, { text: clauseAtMost })
  if (hasProblems(long)) return oneClause(visit, long)
  const wishes: Readonly<Record<string, ClauseWish>> = {
    reword: { act: 'reword', clause: clause.data, text },
    drop: { act: 'drop', clause: clause.data },
    restore: { act: 'restore', clause: clause.data },
    holds: { act: 'holds', clause: clause.data },
    bind: {
      act: 'bind',
      clause: clause.data,
      actor: lineIn(visit.form, 'actor', 40),
      modality: modalities.find((one) => one === lineIn(visit.form, 'modality', 20)) ?? 'must',
      obligations: textsIn(visit.form, 'asks').flatMap((id) => clauseSchema.shape.id.safeParse(id).data ?? []),
    },
  }
  const wish = wishes[lineIn(visit.form, 'act', 10)]
  if (!wish) return 'not-found'
  const outcome = await changeClauses(visit.tx, visit.actor, wish)
  return 'refused' in outcome ? oneClause(visit, problemsOf(outcome.refused)) : { goTo: doneAt(outcome.change) }
}

/** The draft, which says at its top what was just done, and takes it back. */
function doneAt(change: string): string {
  return `/policy/draft/text?done=${change}`
}

function problemsOf(refused: ClauseWishRefusal | 'with-others' | 'no-policy-in-force'): Problems {
  switch (refused) {
    case 'no-words':
      return { text: 'Write the clause first.' }
    case 'stands-already':
      return { text: 'These words stand in the draft already.' }
    case 'no-section':
      return { section: 'Say under which heading it stands.' }
    case 'nobody-bound':
      return { actor: 'Say whom it binds.' }
    case 'binds-so-already':
      return { actor: 'It binds them in this way already.' }
    case 'no-such-clause':
      return { text: 'This clause does not stand in the draft any more.' }
    case 'with-others':
    case 'no-policy-in-force':
      return { text: changeRefusalWords[refused] }
  }
}

async function newClause(visit: SchoolVisit, problems: Problems): Promise<Reply> {
  const found = await workedOn(visit)
  if (!found) return { goTo: '/policy/adopt' }
  const page = newClausePage(visit, schoolDocument(found.policy, { school: visit.schoolName }, found.own), problems)
  return Object.keys(problems).length > 0 ? { page, status: 422 } : { page }
}

async function oneClause(visit: SchoolVisit, problems: Problems): Promise<Reply> {
  const clause = clauseSchema.shape.id.safeParse(visit.params['clause'])
  const draft = await openDraft(visit.tx)
  if (!clause.success || !draft) return draft ? 'not-found' : { goTo: '/policy/draft' }
  const document = documentNow(visit, draft)
  const printed = printedOf(document, clause.data)
  const { dropped, reworded } = draft.parts.own
  if (!printed && !dropped.includes(clause.data)) return 'not-found'
  const page = clausePage(visit, {
    id: clause.data,
    printed,
    reworded: reworded[clause.data],
    ofModel: !draft.policy.clauses.has(clause.data),
    own: draft.parts.own.added.find(({ id }) => id === clause.data),
    apart: wordsApart(draft.parts).flatMap((one) => (one.clause === clause.data ? [one.setting] : [])),
    document,
    answers: draft.policy.settings,
    problems,
  })
  return Object.keys(problems).length > 0 ? { page, status: 422 } : { page }
}

function documentNow(visit: SchoolVisit, draft: PolicyDraft): PolicyDocument {
  return schoolDocument(draft.policy, { school: visit.schoolName }, draft.parts.own)
}
