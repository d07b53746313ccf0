import type { Channel } from '../../../core/channels/channel.ts'
import type { Standing } from '../../../core/channels/channel-standing.ts'
import { aboutKind } from '../../../core/channels/kind-of-channel.ts'
import { dayInWords } from '../../../core/school/day.ts'
import type { PersonId } from '../../../core/school/ids.ts'
import type { Poster } from '../../../storage/channels/posters-of.ts'
import type { Holder } from '../../../storage/people/who-holds.ts'
import { Button } from '../../kit/button.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { NeedsList } from '../../kit/signpost/needs-list.tsx'
import { State } from '../../kit/signpost/state.tsx'
import { SummaryList } from '../../kit/summary-list.tsx'
import { Basis } from '../../policy/basis.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { purposeWords, reasonWords, standingState } from '../channel-words.ts'
import { ChannelTrail } from './trail.tsx'
import { WidgetSnippet } from './widget-snippet.tsx'

export type ChannelModel = {
  readonly channel: Channel
  readonly standing: Standing
  readonly posters: readonly Poster[]
  /** Who holds the master logins of all channels. */
  readonly admins: readonly Holder[]
  readonly names: ReadonlyMap<PersonId, string>
  readonly mayRun: boolean
  readonly mayApprove: boolean
}

export function channelPage(visit: SchoolVisit, model: ChannelModel) {
  const { channel, standing } = model
  return schoolPage(
    visit,
    { title: channel.name, place: 'More' },
    <>
      <p class="soft">
        <a href="/channels">Our channels</a>
      </p>
      <h1>{channel.name}</h1>
      <p>{State(standingState(standing))}</p>
      {standing.standing === 'needs-you' && <Wants model={model} />}
      {channel.stage === 'open' && channel.stopped && <Stopped visit={visit} channel={channel} mayRun={model.mayRun} />}
      {!aboutKind(channel.kind).real && (
        <p>
          Signpost does not publish to {aboutKind(channel.kind).name} yet. What goes out there is posted by hand; the
          register says whose it is and who runs it.
        </p>
      )}
      <h2>What the register says</h2>
      <Register model={model} visit={visit} />
      <h2>Its story so far</h2>
      <ChannelTrail channel={channel} names={model.names} now={visit.now} />
      {channel.kind === 'page' && channel.stage === 'open' && (
        <WidgetSnippet address={`${visit.parts.publicUrl}/s/${visit.slug}`} school={visit.schoolName} />
      )}
      {model.mayRun && channel.stage !== 'closed' && (
        <Acts>
          {channel.stage === 'approved' && <Button href={`/channels/${channel.id}/open`}>Open this channel</Button>}
          <Button kind="secondary" href={`/channels/${channel.id}/close`}>
            {channel.stage === 'open' ? 'Close this channel' : 'Drop this proposal'}
          </Button>
        </Acts>
      )}
    </>,
  )
}

function Wants({ model }: { readonly model: ChannelModel }) {
  const { channel, standing } = model
  if (standing.standing !== 'needs-you') return null
  return (
    <>
      <NeedsList
        needs={standing.wants.map(({ reason, basis }) => ({
          href: reasonWords[reason].at(channel.id),
          says: reasonWords[reason].mend,
          because: [`${reasonWords[reason].says} `, <Basis basis={basis} />],
        }))}
      />
      <p>Nothing goes out on it until this is put right.</p>
    </>
  )
}

function Stopped(props: { readonly visit: SchoolVisit; readonly channel: Channel; readonly mayRun: boolean }) {
  const { visit, channel } = props
  if (channel.stage !== 'open' || !channel.stopped) return null
  return (
    <section id="stopped">
      <h2>What stopped it</h2>
      <p>{channel.stopped.reason}</p>
      {props.mayRun && (
        <Form visit={visit} action={`/channels/${channel.id}/mended`}>
          <Button kind="secondary">Say that it has been put right</Button>
        </Form>
      )}
    </section>
  )
}

function Register({ model, visit }: { readonly model: ChannelModel; readonly visit: SchoolVisit }) {
  const { channel, mayRun } = model
  const open = mayRun && channel.stage !== 'closed'
  const change = (page: string, about: string) =>
    open ? [{ href: `/channels/${channel.id}/${page}`, words: 'Change', about }] : undefined
  const { assessment } = channel
  return (
    <SummaryList
      rows={[
        { key: 'Where', value: aboutKind(channel.kind).name },
        { key: 'Name', value: channel.name, actions: change('edit', 'the name') },
        channel.address !== '' && {
          key: 'Address',
          value: (
            <a href={channel.address} rel="noreferrer">
              {channel.address}
            </a>
          ),
          actions: change('edit', 'the address'),
        },
        {
          key: 'What it is for',
          value: channel.purposes.map((purpose) => purposeWords[purpose]).join('; ') || 'Not said yet',
          actions: change('edit', 'what it is for'),
        },
        {
          key: 'What it should achieve',
          value: channel.outcomes || 'Not said',
          actions: change('edit', 'what it should achieve'),
        },
        {
          key: 'Risk assessment',
          value: assessment ? `${dayInWords(assessment.on, visit.now)}: ${assessment.words}` : 'Not made yet',
          actions: change('assessment', 'the risk assessment'),
        },
        {
          key: 'Master login',
          value: model.admins.map(({ name }) => name).join(', ') || 'No channel administrator is named yet',
        },
        {
          key: 'Approved posters',
          value: model.posters.map((poster) => poster.name).join(', ') || 'Nobody is named',
          actions: change('posters', 'the approved posters'),
        },
        channel.stage === 'open' && { key: 'In use since', value: dayInWords(channel.openedOn, visit.now) },
      ]}
    />
  )
}
