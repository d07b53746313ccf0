import type { ComponentChildren } from 'preact'
import type { DraftFinding, Found } from '../../../actions/posts/find-in-draft.ts'
import type { PostId } from '../../../core/school/ids.ts'
import { Button } from '../../kit/button.tsx'
import { Finding } from '../../kit/signpost/finding.tsx'
import { WarningText } from '../../kit/warning-text.tsx'
import { Basis } from '../../policy/basis.tsx'
import { whoAnswersInWords } from '../answerer-words.ts'
import { findingWords, whereWords } from '../finding-words.ts'

export type FoundListProps = {
  readonly post: PostId
  readonly found: Found
  /** Whether it stands in the writer’s form, where questions are answered and an answer can be asked for. */
  readonly answerable: boolean
}

/**
 * What was found, each with why it matters, its clause, what to do and whose answer counts. In the writer's form,
 * answering one saves everything else that was typed.
 */
export function FoundList({ post, found, answerable }: FoundListProps) {
  const waitsForOthers = found.findings.some((one) => one.mayAnswer.who === 'others' && one.answer === null)
  return (
    <>
      {!found.namesChecked && (
        <WarningText>
          Names are not being checked: the office has not loaded the roll yet. Read it for pupils’ names yourself.
        </WarningText>
      )}
      {found.findings.length === 0 ? (
        <p>{found.namesChecked ? 'Nothing found.' : 'Nothing else found.'}</p>
      ) : (
        found.findings.map((finding, at) => <OneFinding finding={finding} at={at} answerable={answerable} />)
      )}
      {waitsForOthers && (
        <p>
          <a href={`/posts/${post}/findings`}>Where those who may answer do so</a>
        </p>
      )}
      {waitsForOthers && answerable && (
        <Button kind="secondary" name="act" value="ask-for-answer">
          Ask them to answer
        </Button>
      )}
    </>
  )
}

function OneFinding({ finding, at, answerable }: { finding: DraftFinding; at: number; answerable: boolean }) {
  return (
    <FindingAsFound finding={finding}>
      {answerable && finding.verdict === 'ask' && finding.answer === null && (
        <div class="answer">
          <input type="hidden" name={`found-${at}`} value={finding.type} />
          <input type="hidden" name={`span-${at}`} value={finding.span} />
          <label class="govuk-label" for={`answer-${at}`}>
            Why is it right to say this?
          </label>
          <input class="govuk-input" type="text" id={`answer-${at}`} name={`answer-${at}`} autocomplete="off" />
          <Button kind="secondary" name="act" value={`answer:${at}`}>
            Keep this answer
          </Button>
        </div>
      )}
    </FindingAsFound>
  )
}

/** One finding, and of a stop whose answer counts and on what that rests. */
export function FindingAsFound({ finding, children }: { finding: DraftFinding; children?: ComponentChildren }) {
  const where = whereWords(finding.where)
  return (
    <Finding
      verdict={finding.verdict}
      found={`${findingWords[finding.type]}${where ? `, ${where}` : ''}`}
      span={finding.span}
      because={[finding.reason, ' ', finding.todo, ' ', <Basis basis={finding} />]}
      clauses={[]}
      answer={finding.answer ? finding.answer.answer : undefined}
    >
      {finding.verdict === 'stop' && finding.answer === null && (
        <p>
          {whoAnswersInWords(finding.mayAnswer)} <Basis basis={finding.mayAnswer.basis} />
        </p>
      )}
      {children}
    </Finding>
  )
}
