import type { DraftFinding, Found } from '../../../actions/posts/find-in-draft.ts'
import { Button } from '../../kit/button.tsx'
import { Finding } from '../../kit/signpost/finding.tsx'
import { WarningText } from '../../kit/warning-text.tsx'
import { Basis } from '../../policy/basis.tsx'
import { findingWords, whereWords } from '../finding-words.ts'

/**
 * What was found, each with why it matters, its clause and what to do. It stands inside the writer's form, so that
 * answering one saves everything else that was typed.
 */
export function FoundList({ found, answerable }: { found: Found; answerable: boolean }) {
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
    </>
  )
}

function OneFinding({ finding, at, answerable }: { finding: DraftFinding; at: number; answerable: boolean }) {
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
    </Finding>
  )
}
