import { commentOnPolicy } from '../../../actions/policy/comment-on-policy.ts'
import { groupsOf } from '../../../core/policy/consulted.ts'
import { schoolDocument } from '../../../core/policy/school-document.ts'
import { whatChanged } from '../../../core/policy/what-changed.ts'
import { dayInWords } from '../../../core/school/day.ts'
import { commentsBy } from '../../../storage/policy/comments.ts'
import { consultationsOf } from '../../../storage/policy/consultation.ts'
import { openDraft } from '../../../storage/policy/draft.ts'
import { policyInForce } from '../../../storage/policy/policy-in-force.ts'
import { versionDocument } from '../../../storage/policy/version-document.ts'
import { Button } from '../../kit/button.tsx'
import { Details } from '../../kit/details.tsx'
import { Select } from '../../kit/select.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { lineIn, textIn } from '../../shell/fields.ts'
import { Form } from '../../shell/form.tsx'
import { hasProblems, ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { tooLong, wholeForm } from '../../shell/too-long.ts'
import { WordsBox } from '../../shell/words-box.tsx'
import { beginningOf } from '../beginning-of.ts'
import { ClauseChanges } from '../clause-changes.tsx'
import { saidAtMost } from '../draft/room.ts'
import { PolicyText } from '../policy-text.tsx'
import { saidPage, WhatYouSaid } from './what-you-said.tsx'

/** What those who are asked see: what would change, the whole draft, and where to say what they think. */
export async function showAsked(visit: SchoolVisit): Promise<Reply> {
  return show(visit, {})
}

export async function sendComment(visit: SchoolVisit): Promise<Reply> {
  const clause = lineIn(visit.form, 'clause', 80)
  const said = {
    words: textIn(visit.form, 'words', wholeForm),
    clause: clause === '' ? null : clause,
    onBehalfOf: null,
  }
  const long = tooLong({ words: said.words }, { words: saidAtMost })
  if (hasProblems(long)) return show(visit, long)
  const outcome = await commentOnPolicy(visit.tx, visit.actor, said, visit.now)
  if (!('refused' in outcome)) return { goTo: '/policy/asked#yours' }
  if (outcome.refused === 'nothing-said') return show(visit, { words: 'Write what you think first.' })
  return show(visit, {}, said.words.trim() === '' ? [] : [said.words])
}

async function show(visit: SchoolVisit, problems: Problems, tooLate: readonly string[] = []): Promise<Reply> {
  const { tx, actor, now } = visit
  const draft = await openDraft(tx)
  const round = draft && (await consultationsOf(tx, draft.id)).find(({ closedAt }) => closedAt === null)
  const asked = round !== undefined && groupsOf(actor.roles).some((group) => round.asked.includes(group))
  if (!draft || !round || !asked) {
    const said = await commentsBy(tx, actor.person, null)
    if (said.length === 0 && tooLate.length === 0) return notAsked
    const page = saidPage(visit, said, tooLate)
    return tooLate.length === 0 ? { page } : { page, status: 409 }
  }
  const inForce = await policyInForce(tx)
  const before = inForce && (await versionDocument(tx, inForce.version))
  const document = schoolDocument(draft.policy, { school: visit.schoolName }, draft.parts.own)
  const changes = before ? whatChanged(before.document, document) : []
  const mine = await commentsBy(tx, actor.person, draft.id)
  const title = 'What do you think of our new policy?'
  const page = schoolPage(
    visit,
    { title: titleWith(problems, title), place: 'Policy' },
    <>
      <ProblemSummary problems={problems} />
      <h1>{title}</h1>
      <p>
        You can say so until {dayInWords(round.closesOn, now)}. Those who work on the policy read it, with your name,
        and answer you here, also when the asking is over.
      </p>
      <h2>What would change</h2>
      {changes.length === 0 ? <p>No clause would change.</p> : <ClauseChanges changes={changes} />}
      <Form visit={visit} action="/policy/asked">
        <Select
          name="clause"
          label="Which clause is it about?"
          value={lineIn(visit.form, 'clause')}
          options={[
            { value: '', words: 'The policy as a whole' },
            ...document.sections.flatMap(({ clauses }) =>
              clauses.map((clause) => ({
                value: clause.id,
                words: `${clause.reference}: ${beginningOf(clause.text)}`,
              })),
            ),
          ]}
        />
        <WordsBox
          name="words"
          atMost={saidAtMost}
          label="What you think"
          rows={4}
          value={textIn(visit.form, 'words', wholeForm)}
          error={problems['words']}
        />
        <Button once>Say what you think</Button>
      </Form>
      <h2 id="yours">What you said</h2>
      {mine.length === 0 && <p>Nothing yet.</p>}
      <WhatYouSaid visit={visit} said={mine} />
      <Details summary="Read the whole draft">
        <PolicyText document={document} />
      </Details>
    </>,
  )
  return Object.keys(problems).length > 0 ? { page, status: 422 } : { page }
}

const notAsked: Reply = {
  refused: {
    what: 'You are not asked about a new policy just now',
    why: 'The school asks certain groups of people, for some days, before governors decide.',
    instead: 'You can read the policy that is in force.',
    href: '/policy',
  },
}
