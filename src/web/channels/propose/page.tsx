import { aboutKind, type KindOfChannel, kindsOfChannel } from '../../../core/channels/kind-of-channel.ts'
import type { PersonToday } from '../../../core/people/cover-order.ts'
import { basisOf } from '../../../core/policy/decision.ts'
import type { Policy } from '../../../core/policy/policy.ts'
import { Button } from '../../kit/button.tsx'
import { Checkboxes } from '../../kit/checkboxes.tsx'
import { Radios } from '../../kit/radios.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { Basis } from '../../policy/basis.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { ChannelFields } from '../channel-fields.tsx'
import type { ChannelTyped } from '../channel-form.ts'

export type ProposeModel = {
  readonly policy: Policy
  readonly kind: KindOfChannel | undefined
  readonly typed: ChannelTyped
  readonly problems: Problems
  readonly people: readonly (PersonToday & { readonly ticked: boolean })[]
}

const publishes: Partial<Record<KindOfChannel, string>> = {
  page: 'A page of the school’s own on this server, with feeds and a widget for your website.',
  newsletter: 'E-mails to the addresses the office keeps.',
}

/** First where it is, then the questions about it: two short steps on one address, so that Back loses nothing. */
export function proposePage(visit: SchoolVisit, model: ProposeModel) {
  const { kind, problems } = model
  const title = kind === undefined ? 'Propose a channel' : `Propose a channel: ${aboutKind(kind).name}`
  return schoolPage(
    visit,
    { title: titleWith(problems, title), place: 'More' },
    <>
      <p class="soft">
        <a href="/channels">Our channels</a>
      </p>
      <ProblemSummary problems={problems} />
      <h1>{title}</h1>
      {kind === undefined ? <WhichKind problems={problems} /> : <AboutIt visit={visit} model={model} kind={kind} />}
    </>,
  )
}

function WhichKind({ problems }: { readonly problems: Problems }) {
  return (
    <form method="get" action="/channels/new" noValidate>
      <Radios
        name="kind"
        legend="Where is it?"
        choices={kindsOfChannel.map((kind) => ({
          value: kind,
          words: aboutKind(kind).name,
          hint: publishes[kind] ?? 'Kept in the register. Signpost does not publish there yet.',
        }))}
        error={problems['kind']}
      />
      <Acts>
        <Button>Go on</Button>
      </Acts>
    </form>
  )
}

function AboutIt(props: { readonly visit: SchoolVisit; readonly model: ProposeModel; readonly kind: KindOfChannel }) {
  const { visit, model, kind } = props
  return (
    <Form visit={visit} action="/channels/new">
      <input type="hidden" name="kind" id="kind" value={kind} />
      {!aboutKind(kind).real && (
        <p>
          Signpost does not publish to {aboutKind(kind).name} yet. The register can hold the account, so that everybody
          knows whose it is and who runs it.
        </p>
      )}
      <ChannelFields policy={model.policy} kind={kind} typed={model.typed} problems={model.problems} />
      {model.people.length > 0 && (
        <Checkboxes
          name="posters"
          legend="Approved posters to begin with"
          hint={[
            'They hold the roles our policy names. You can change the list later. ',
            <Basis basis={basisOf(model.policy, ['approved-posters'])} />,
          ]}
          values={model.people.filter((person) => person.ticked).map((person) => person.id)}
          choices={model.people.map((person) => ({ value: person.id, words: person.name }))}
        />
      )}
      <p>After this come the risk assessment and the approval. Nothing goes out on it before.</p>
      <Acts>
        <Button once>Propose this channel</Button>
        <a href="/channels/new">Choose another place</a>
      </Acts>
    </Form>
  )
}
