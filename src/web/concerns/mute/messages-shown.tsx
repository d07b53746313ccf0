import type { OpenReport } from '../../../actions/concerns/open-concern.ts'
import type { CaseId } from '../../../core/school/ids.ts'
import { whenInWords } from '../../../core/school/london-time.ts'
import { Button } from '../../kit/button.tsx'
import { Details } from '../../kit/details.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'

type Props = { readonly visit: SchoolVisit; readonly report: OpenReport; readonly caseId: CaseId }

/** What passed between them and the school; what came since a reader set it aside waits below, in a quiet list. */
export function MessagesShown({ visit, report, caseId }: Props) {
  const { mutedAt } = report
  const quiet = report.messages.filter((one) => mutedAt !== null && !one.fromSchool && one.at >= mutedAt)
  const heard = report.messages.filter((one) => !quiet.includes(one))
  return (
    <>
      <Talked visit={visit} messages={heard} />
      {mutedAt !== null && (
        <>
          <p>
            What they add is set aside since {whenInWords(mutedAt, visit.now)}: kept, without a mail to anybody. It
            comes back by itself if it speaks of something grave.
          </p>
          {quiet.length > 0 && (
            <Details
              summary={quiet.length === 1 ? 'One thing they added since' : `${quiet.length} things they added since`}
            >
              <Talked visit={visit} messages={quiet} />
            </Details>
          )}
          <Form visit={visit} action={`/concerns/${caseId}/hear/${report.id}`}>
            <Acts>
              <Button kind="secondary" once>
                Let what they add reach you again
              </Button>
            </Acts>
          </Form>
        </>
      )}
      {mutedAt === null && heard.some((one) => !one.fromSchool) && (
        <p class="soft">
          <a href={`/concerns/${caseId}/mute/${report.id}`}>Set aside what they go on adding</a>
        </p>
      )}
    </>
  )
}

function Talked({ visit, messages }: { readonly visit: SchoolVisit; readonly messages: OpenReport['messages'] }) {
  if (messages.length === 0) return null
  return (
    <ol class="talk">
      {messages.map((message) => (
        <li class={message.fromSchool ? 'from-school' : undefined}>
          <p class="soft">
            {message.fromSchool ? 'The school' : 'They'}, {whenInWords(message.at, visit.now)}
          </p>
          <p class="as-typed">{message.words}</p>
        </li>
      ))}
    </ol>
  )
}
