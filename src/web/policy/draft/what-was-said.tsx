import { useContext } from 'preact/hooks'
import type { ClauseId } from '../../../core/policy/clause.ts'
import { clauseCalled } from '../../../core/policy/clause-called.ts'
import { dayInWords } from '../../../core/school/day.ts'
import { whenInWords } from '../../../core/school/london-time.ts'
import { Button } from '../../kit/button.tsx'
import { Radios } from '../../kit/radios.tsx'
import type { SchoolVisit } from '../../route.ts'
import { lineIn, textIn } from '../../shell/fields.ts'
import { Form } from '../../shell/form.tsx'
import type { Problems } from '../../shell/problems.tsx'
import { wholeForm } from '../../shell/too-long.ts'
import { WordsBox } from '../../shell/words-box.tsx'
import { OwnClauseNames } from '../own-clause-names.tsx'
import type { DraftModel } from './draft-model.ts'
import { groupWords } from './group-words.ts'
import { saidAtMost } from './room.ts'

/** A clause as the draft numbers it; one that is gone by what it is called. */
function ClauseOn({ model, clause }: { readonly model: DraftModel; readonly clause: string }) {
  const own = useContext(OwnClauseNames)
  const printed = model.document.sections.flatMap(({ clauses }) => clauses).find(({ id }) => id === clause)
  return <>{printed ? `clause ${printed.reference}` : clauseCalled(clause as ClauseId, own)}</>
}

/** Who was asked, what each said, and what they were answered. */
export function WhatWasSaid(props: {
  readonly visit: SchoolVisit
  readonly model: DraftModel
  readonly problems: Problems
}) {
  const { visit, model, problems } = props
  const { rounds, comments } = model
  const open = rounds.find(({ closedAt }) => closedAt === null)
  return (
    <>
      <h2 id="said">What people said</h2>
      {rounds.map((round) => (
        <p>
          Asked {whenInWords(round.openedAt, visit.now)}:{' '}
          {round.asked.map((group) => groupWords[group].toLowerCase()).join(', ')}.{' '}
          {round.closedAt
            ? `Ended ${whenInWords(round.closedAt, visit.now)}.`
            : `They can answer until ${dayInWords(round.closesOn, visit.now)}.`}
        </p>
      ))}
      {comments.length === 0 && <p>Nobody has said anything yet.</p>}
      <ul class="differences">
        {comments.map((comment) => (
          <li>
            <p>
              <b>{comment.saidBy ?? `One of: ${groupWords[comment.saidFor].toLowerCase()}`}</b>
              {comment.clause && (
                <>
                  {' '}
                  on <ClauseOn model={model} clause={comment.clause} />
                </>
              )}
              : {comment.words}
            </p>
            {comment.answer ? (
              <p class="soft">
                {comment.answer.by} answered: {comment.answer.words}
              </p>
            ) : (
              model.mayDraft && (
                <Form visit={visit} action={`/policy/draft/comments/${comment.id}`}>
                  <WordsBox
                    id={`answer-${comment.id}`}
                    name="answer"
                    atMost={saidAtMost}
                    label="Your answer"
                    rows={2}
                    value={problems[`answer-${comment.id}`] ? textIn(visit.form, 'answer', wholeForm) : ''}
                    error={problems[`answer-${comment.id}`]}
                  />
                  <Button kind="secondary" once>
                    Answer this
                  </Button>
                </Form>
              )
            )}
          </li>
        ))}
      </ul>
      {open && model.mayDraft && (
        <Form visit={visit} action="/policy/draft/note">
          <h3>Something said on paper or at a meeting</h3>
          <Radios
            name="group"
            legend="Who said it?"
            error={problems['group']}
            value={lineIn(visit.form, 'group', 20)}
            choices={open.asked.map((group) => ({ value: group, words: groupWords[group] }))}
          />
          <WordsBox
            name="words"
            atMost={saidAtMost}
            label="What was said"
            hint="Leave out names."
            rows={3}
            value={textIn(visit.form, 'words', wholeForm)}
            error={problems['words']}
          />
          <Button kind="secondary" once>
            Note what was said
          </Button>
        </Form>
      )}
    </>
  )
}
