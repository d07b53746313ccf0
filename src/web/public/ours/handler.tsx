import { accountOurs, type Ours } from '../../../core/channels/account-ours.ts'
import type { Channel } from '../../../core/channels/channel.ts'
import { aboutKind } from '../../../core/channels/kind-of-channel.ts'
import { dayInWords } from '../../../core/school/day.ts'
import { channelsOf } from '../../../storage/channels/channels-of.ts'
import { Button } from '../../kit/button.tsx'
import { Input } from '../../kit/input.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { State } from '../../kit/signpost/state.tsx'
import { lineIn } from '../../shell/fields.ts'
import { PublicFrame } from '../../shell/frame.tsx'
import { AccountLink, Accounts } from '../accounts.tsx'
import { atDoor } from '../at-door.ts'
import { revalidatedPage } from '../revalidated.ts'

type Line = Channel & { readonly closed: boolean }

/** “Is this account ours?”: an address pasted by anybody, answered from the register. */
export const showOurs = atDoor(async ({ visit, tx, school, home, address }) => {
  const pasted = lineIn(visit.query, 'address', 500)
  const channels = await channelsOf(tx)
  const register: Line[] = channels
    .filter((channel) => channel.stage === 'open' || (channel.stage === 'closed' && channel.openedOn !== null))
    .map((channel) => ({
      ...channel,
      address: channel.kind === 'page' ? address : channel.address,
      closed: channel.stage === 'closed',
    }))
  const ours = pasted === '' ? undefined : accountOurs(register, pasted)
  const title = ours === undefined ? 'Is this account ours?' : inShort(ours)
  return revalidatedPage(
    visit,
    <PublicFrame assets={visit.parts.assets} title={title} school={school.name} home={home}>
      <h1>{title}</h1>
      {ours && <Answer ours={ours} pasted={pasted} school={school.name} now={visit.now} />}
      <form method="get" action={`${home}/ours`} noValidate>
        <Input
          name="address"
          label="Paste the address of the account"
          hint="You find it at the top of the browser, or under Share or Copy link in an app."
          value={pasted}
        />
        <Acts>
          <Button>See whether it is ours</Button>
        </Acts>
      </form>
      <h2>These accounts are ours</h2>
      <Accounts accounts={channels.filter((channel) => channel.stage === 'open')} home={home} />
    </PublicFrame>,
  )
})

function inShort(ours: Ours<Line>): string {
  if (ours.answer === 'yes') return 'Yes, this account is ours'
  return ours.answer === 'no' ? 'No, this account is not ours' : 'We do not know this account'
}

function Answer(props: {
  readonly ours: Ours<Line>
  readonly pasted: string
  readonly school: string
  readonly now: Date
}) {
  const { ours, pasted, school } = props
  if (ours.answer === 'yes') {
    return (
      <p>
        <State is="kept">Ours</State> <b>{pasted}</b> is run by {school}.
      </p>
    )
  }
  if (ours.answer === 'unknown') {
    return (
      <p>
        <State is="asks">Not known</State> <b>{pasted}</b> is not in our register. Take it that it is not ours until the
        school office tells you otherwise.
      </p>
    )
  }
  if (ours.because === 'closed') {
    const { channel } = ours
    return (
      <p>
        <State is="stops">Not ours any more</State> <b>{pasted}</b> was ours
        {channel.stage === 'closed' ? ` until ${dayInWords(channel.closedOn, props.now)}` : ''}. The school does not run
        it now.
      </p>
    )
  }
  return (
    <>
      <p>
        <State is="stops">Not ours</State> <b>{pasted}</b> is not run by {school}. On {aboutKind(ours.kind).name} only
        this is:
      </p>
      <ul>
        {ours.ours.map((channel) => (
          <li>
            <AccountLink address={channel.address} />
          </li>
        ))}
      </ul>
      <p>If it pretends to be us, tell the school office.</p>
    </>
  )
}
