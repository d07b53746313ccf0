import { answer } from '../policy/policy.ts'
import { stateOfUses } from '../policy/state/call.ts'
import { notCalledFor } from '../policy/state/clause-state.ts'
import { type Keeping, saying, settling, within } from '../policy/state/evidence.ts'
import type { Channel } from './channel.ts'
import { aboutKind, type KindOfChannel, kindsOfChannel } from './kind-of-channel.ts'
import { entryOf, openIn } from './open-channels.ts'

type Facts = { readonly register: readonly Channel[] }

/** Other names by which a policy calls a kind of channel. */
const alsoCalled: Readonly<Record<string, KindOfChannel>> = { twitter: 'x', website: 'page', 'web site': 'page' }

/** The kind of channel that a policy means by a name: `Facebook`, `YouTube (private)`, `Twitter`. */
export function kindCalled(name: string): KindOfChannel | undefined {
  const said = name
    .toLowerCase()
    .replace(/\(.*?\)/g, '')
    .trim()
  return alsoCalled[said] ?? kindsOfChannel.find((kind) => kind === said || aboutKind(kind).name.toLowerCase() === said)
}

/** The networks that a policy calls its own: each of them stands open in the register, or it is not yet so. */
const networks: Keeping<Facts> = {
  name: 'official-networks',
  carries: within('channels', settling('official-channels'), ['record']),
  at: '/channels',
  control: 'The register of official channels',
  state: ({ register }, { policy }) => {
    const kinds = answer(policy, 'official-channels').value.map(kindCalled)
    const open = openIn(register).filter(({ kind }) => kinds.includes(kind))
    const whole = kinds.length > 0 && kinds.every((kind) => open.some((channel) => channel.kind === kind))
    return whole ? stateOfUses(open.map(entryOf)) : notCalledFor
  },
}

/** What is posted on an account of our own is official: each account that is open, and none that is not. */
const official: Keeping<Facts> = {
  name: 'official-accounts',
  carries: within('channels', saying('what-is-official'), ['record']),
  at: '/channels',
  control: 'The register of official channels',
  state: ({ register }) => stateOfUses(openIn(register).map(entryOf)),
}

export const officialKeepings: readonly Keeping<Facts>[] = [networks, official]
