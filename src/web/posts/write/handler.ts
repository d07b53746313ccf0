import { answerFinding } from '../../../actions/posts/answer-finding.ts'
import { askForAnswer } from '../../../actions/posts/ask-for-answer.ts'
import { addPicture } from '../../../actions/posts/edit-pictures.ts'
import { putForwardHeld } from '../../../actions/posts/put-forward.ts'
import { saveDraft } from '../../../actions/posts/save-draft.ts'
import type { Basis } from '../../../core/policy/decision.ts'
import type { Policy } from '../../../core/policy/policy.ts'
import type { Draft } from '../../../core/posts/post.ts'
import { isId, type PostId } from '../../../core/school/ids.ts'
import { cleanPicture, type PictureProblem } from '../../../importers/pictures/clean-picture.ts'
import { draftById } from '../../../storage/posts/draft-by-id.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { gapWords } from '../gap-words.ts'
import { type PostRefusal, refusalWords } from '../refusal-words.ts'
import { deskOf, withPolicy } from '../with-policy.ts'
import { parseWriteForm, picturesSent, type WriteForm } from './form.ts'
import type { WriteModel } from './model.ts'
import { showWriting } from './show.ts'

export function postIdOf(visit: SchoolVisit): PostId | undefined {
  const id = visit.params['post'] ?? ''
  return isId(id) ? (id as PostId) : undefined
}

export async function showDraft(visit: SchoolVisit): Promise<Reply> {
  return withPolicy(visit, async (policy) => {
    const id = postIdOf(visit)
    const draft = id && (await draftById(visit.tx, id))
    if (!draft) return 'not-found'
    if (draft.stage === 'out' || draft.stage === 'taken-down' || draft.stage === 'dropped')
      return { goTo: `/posts/${draft.id}` }
    return showWriting(visit, policy, draft)
  })
}

const pictureWords: Readonly<Record<PictureProblem, string>> = {
  'not-a-picture': 'One of the files is not a picture that we can read. Use JPEG, PNG, WebP or GIF.',
  heic: 'One of the pictures is in the iPhone’s HEIC format, which Signpost does not read yet. Share it as JPEG, or set the camera to “Most compatible”.',
  'too-many-points': 'One of the pictures is larger than 80 million points. Make it smaller first.',
  animated: 'Moving pictures are not taken yet.',
}

/** Saves what was typed, then does what the button says. Whatever happens, nothing typed is lost. */
export async function writeDraft(visit: SchoolVisit): Promise<Reply> {
  return withPolicy(visit, async (policy) => {
    const id = postIdOf(visit)
    if (!id) return 'not-found'
    const sent = parseWriteForm(visit.form)
    const saved = await saveDraft(visit.tx, deskOf(visit), visit.actor, policy, id, sent.words, sent.revision)
    if ('refused' in saved) {
      if (saved.refused === 'no-such-post') return 'not-found'
      return refusedWriting(visit, policy, id, sent, saved.refused, saved.basis)
    }
    if (sent.timeProblem) return again(visit, policy, id, { timeProblem: sent.timeProblem, typed: sent.typed }, 422)
    return act(visit, policy, saved, sent)
  })
}

async function act(visit: SchoolVisit, policy: Policy, saved: Draft, sent: WriteForm): Promise<Reply> {
  const desk = deskOf(visit)
  const { id } = saved
  switch (sent.act.do) {
    case 'save':
      return again(visit, policy, id)
    case 'describe':
      return { goTo: `/posts/${id}/pictures/${sent.act.picture}` }
    case 'add-pictures': {
      const problems: { words: string; href: string }[] = []
      for (const bytes of picturesSent(visit.form)) {
        const clean = await cleanPicture(bytes)
        if ('problem' in clean) problems.push({ words: pictureWords[clean.problem], href: '#pictures' })
        else {
          const added = await addPicture(visit.tx, desk, visit.actor, visit.parts.files, id, clean)
          if ('refused' in added) problems.push({ words: refusalWords[added.refused].what, href: '#pictures' })
        }
      }
      return problems.length > 0
        ? again(visit, policy, id, { problems }, 422)
        : { goTo: `/posts/${id}/write#pictures-heading` }
    }
    case 'answer': {
      const done = await answerFinding(visit.tx, desk, visit.actor, policy, id, sent.act)
      if (done === 'answered') return { goTo: `/posts/${id}/write#found` }
      return refusedWriting(visit, policy, id, sent, done.refused, done.basis)
    }
    case 'ask-for-answer': {
      const done = await askForAnswer(visit.tx, desk, visit.actor, policy, id)
      if ('refused' in done) return refusedWriting(visit, policy, id, sent, done.refused, done.basis)
      return again(visit, policy, id, { asked: done.asked })
    }
    case 'put-forward': {
      const done = await putForwardHeld(visit.tx, desk, visit.actor, policy, saved)
      if ('refused' in done) {
        const problems = (done.gaps ?? []).map(gapWords)
        if (problems.length > 0) return again(visit, policy, id, { problems }, 422)
        return refusedWriting(visit, policy, id, sent, done.refused, done.basis)
      }
      return { goTo: `/posts/${id}?sent=1` }
    }
  }
}

async function again(
  visit: SchoolVisit,
  policy: Policy,
  id: PostId,
  extra: Partial<WriteModel> = {},
  status = 200,
): Promise<Reply> {
  const draft = await draftById(visit.tx, id)
  return draft ? showWriting(visit, policy, draft, extra, status) : 'not-found'
}

/** The page again with the refusal on top; what could not be saved stands in the boxes, and beside what is saved. */
async function refusedWriting(
  visit: SchoolVisit,
  policy: Policy,
  id: PostId,
  sent: WriteForm,
  reason: PostRefusal,
  basis: Basis,
): Promise<Reply> {
  const draft = await draftById(visit.tx, id)
  if (!draft) return 'not-found'
  const refusal = { ...refusalWords[reason], basis }
  const meanwhile = reason === 'changed-meanwhile'
  const kept = meanwhile
    ? { unsaved: sent.words.text, saved: false }
    : { words: sent.words, saved: draft.text === sent.words.text }
  return showWriting(
    visit,
    policy,
    draft,
    { refusal, typed: sent.typed.date ? sent.typed : { date: '', time: '' }, ...kept },
    meanwhile ? 409 : 403,
  )
}
