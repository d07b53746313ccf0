import type { JSX } from 'preact'
import type { Channel } from '../../core/channels/channel.ts'
import { aboutKind } from '../../core/channels/kind-of-channel.ts'

/** The accounts that the register says are the school's own, as the public sees them. */
export function Accounts(props: { readonly accounts: readonly Channel[]; readonly home: string }): JSX.Element {
  const { accounts, home } = props
  if (accounts.length === 0) return <p>The school has no official account yet.</p>
  return (
    <ul>
      {accounts.map((channel) => (
        <li>{account(channel, home)}</li>
      ))}
    </ul>
  )
}

function account(channel: Channel, home: string): JSX.Element {
  if (channel.kind === 'newsletter') return <span>{channel.name}, by e-mail to families</span>
  const where = aboutKind(channel.kind).name
  const called = channel.kind === 'page' || channel.name === where ? channel.name : `${channel.name} (${where})`
  if (channel.kind === 'page') return <a href={home}>{called}</a>
  return <AccountLink address={channel.address} called={called} />
}

/** Only an address of the web is ever made into a link. */
export function AccountLink({ address, called = address }: { readonly address: string; readonly called?: string }) {
  return /^https?:\/\//i.test(address) ? <a href={address}>{called}</a> : <span>{called}</span>
}
