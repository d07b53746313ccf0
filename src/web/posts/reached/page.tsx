import type { Draft } from '../../../core/posts/post.ts'
import type { PublicationRow } from '../../../storage/posts/post-history.ts'
import type { Delivery, DeliveryState } from '../../../storage/publishing/deliveries.ts'
import { Button } from '../../kit/button.tsx'
import { Checkboxes } from '../../kit/checkboxes.tsx'
import { ErrorSummary } from '../../kit/error-summary.tsx'
import { SummaryList } from '../../kit/summary-list.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { postName } from '../stage-words.ts'

export type ReachedModel = {
  readonly post: Draft
  readonly publication: PublicationRow
  readonly counts: Readonly<Partial<Record<DeliveryState, number>>>
  /** Those that need a person; null for somebody who may not see families' addresses. */
  readonly open: readonly Delivery[] | null
  readonly problem: 'not-unknown' | 'sent-again-already' | 'not-told-twice' | 'no-such-delivery' | null
}

const stands: Readonly<Record<DeliveryState, string>> = {
  confirmed: 'Handed over to their mail server',
  ready: 'Still to be sent',
  sending: 'Being sent now',
  unknown: 'Not known: it may have arrived, or not',
  rejected: 'Not taken by their mail server',
  bounced: 'Came back',
  skipped: 'Not sent: they left the newsletter, or their address does not work',
}

const order: readonly DeliveryState[] = ['confirmed', 'unknown', 'rejected', 'bounced', 'skipped', 'sending', 'ready']

const problems: Readonly<Record<NonNullable<ReachedModel['problem']>, string>> = {
  'not-unknown': 'That message has arrived or is on its way: there is nothing to send again',
  'sent-again-already': 'Somebody has already sent that one again',
  'not-told-twice': 'Tick that you know it may arrive twice',
  'no-such-delivery': 'That recipient is no longer in the list',
}

/** Who a newsletter reached: a count of each, and for those who may act, the ones that need a person. */
export function reachedPage(visit: SchoolVisit, model: ReachedModel) {
  const { post, counts, open } = model
  const title = 'Who the newsletter reached'
  const rows = order.flatMap((state) => (counts[state] ? [{ key: stands[state], value: String(counts[state]) }] : []))
  return schoolPage(
    visit,
    { title: model.problem ? `To mend: ${title}` : title, place: 'Posts' },
    <>
      <p class="soft">
        <a href={`/posts/${post.id}`}>About “{postName(post)}”</a>
      </p>
      {model.problem && (
        <ErrorSummary title="Not sent again" problems={[{ words: problems[model.problem], href: '#needs-a-person' }]} />
      )}
      <h1>{title}</h1>
      {rows.length === 0 ? <p>No letter of this post was sent from here.</p> : <SummaryList rows={rows} />}
      {open && open.length > 0 && (
        <section id="needs-a-person">
          <h2>These need a person</h2>
          <p>
            Nothing is sent again by itself. Where we do not know whether a letter arrived, sending it again may mean
            that they get it twice.
          </p>
          <ul class="plain">
            {open.map((delivery) => (
              <li>
                <p>
                  <b>{delivery.address}</b>: {stands[delivery.state].toLowerCase()}
                  {delivery.problem ? ` (${delivery.problem})` : ''}
                </p>
                {delivery.newest && delivery.state !== 'bounced' && (
                  <Form visit={visit} action={`/posts/${post.id}/newsletter/${model.publication.id}`}>
                    <input type="hidden" name="delivery" value={delivery.id} />
                    {delivery.state === 'unknown' && (
                      <Checkboxes
                        name="knows"
                        id={`knows-${delivery.id}`}
                        legend={{
                          words: `Before sending again to ${delivery.address}`,
                          class: 'govuk-visually-hidden',
                        }}
                        class="govuk-checkboxes--small"
                        choices={[{ value: 'yes', words: 'I know that it may arrive twice' }]}
                      />
                    )}
                    <Button kind="secondary" once>
                      Send it to them again
                    </Button>
                  </Form>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>,
  )
}
