import type { ComponentChildren, VNode } from 'preact'
import { may } from '../../core/access/may.ts'
import type { Permission } from '../../core/access/permission.ts'
import { type Asker, askerOf } from '../../core/guidance/asker.ts'
import type { Form } from '../../core/guidance/topic.ts'
import type { Role } from '../../core/people/role.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { inOwnNames } from '../policy/own-clause-names.tsx'
import { atDoor, type DoorVisit } from '../public/at-door.ts'
import type { Reply, SchoolVisit, Visit } from '../route.ts'
import { PublicFrame } from '../shell/frame.tsx'
import { schoolPage } from '../shell/school-page.tsx'

/** Where a question is asked: on the school’s public page by anybody, or inside by somebody who is signed in. */
export type AskPlace = {
  readonly visit: Visit
  readonly tx: InSchool
  /** The address of the box; what follows from it stands below. */
  readonly base: string
  readonly policyAt: string
  readonly person: PersonId | null
  /** As whom they ask, unless they say otherwise. */
  readonly asker: Asker | undefined
  /** The roles they hold, where they are signed in. */
  readonly holds: readonly Role[]
  /** Whether they are one of those who answer for the school. */
  readonly answers: boolean
  readonly framed: (title: string, children: ComponentChildren) => VNode
  /** Where a form is, for whoever asks and may use it. */
  readonly formAt: (
    form: Form,
    asker: Asker | undefined,
  ) => { readonly href: string; readonly words: string } | undefined
}

export function atPublicAsk(work: (place: AskPlace) => Promise<Reply>): (visit: Visit) => Promise<Reply> {
  return atDoor(async (at) => inOwnNames(await work(publicPlace(at)), at.tx))
}

export function atOwnAsk(work: (place: AskPlace) => Promise<Reply>): (visit: SchoolVisit) => Promise<Reply> {
  return (visit) => work(ownPlace(visit))
}

function publicPlace({ visit, tx, school, home }: DoorVisit): AskPlace {
  return {
    visit,
    tx,
    base: `${home}/ask`,
    policyAt: `${home}/policy`,
    person: null,
    asker: undefined,
    holds: [],
    answers: false,
    framed: (title, children) => (
      <PublicFrame assets={visit.parts.assets} title={title} school={school.name} home={home}>
        {children}
      </PublicFrame>
    ),
    formAt: (form, asker) => {
      if (form === 'raise-concern')
        return { href: asker === 'pupil' ? `${home}/tell/pupil` : `${home}/tell`, words: 'Tell the school about it' }
      return form === 'our-accounts' ? { href: `${home}/ours`, words: 'See which accounts are ours' } : undefined
    },
  }
}

const inside: Readonly<Record<Exclude<Form, 'ask-approval'>, { href: string; words: string; needs: Permission }>> = {
  'raise-concern': { href: '/concerns/tell', words: 'Tell the school about it', needs: 'concern.tell' },
  sign: { href: '/acceptable-use', words: 'Read and sign the acceptable use policy', needs: 'acceptable-use.sign' },
  'propose-channel': { href: '/channels/new', words: 'Propose an account', needs: 'channel.propose' },
  'write-post': { href: '/posts/new', words: 'Write a post', needs: 'post.write' },
  consents: { href: '/pupils', words: 'See what families agreed to', needs: 'roll.see' },
  'our-accounts': { href: '/channels', words: 'See which accounts are ours', needs: 'channel.see' },
}

function ownPlace(visit: SchoolVisit): AskPlace {
  const { actor, tx } = visit
  return {
    visit,
    tx,
    base: '/ask',
    policyAt: '/policy',
    person: actor.person,
    asker: actor.roles.map(askerOf).find((asker) => asker !== 'parent') ?? 'parent',
    holds: actor.roles,
    answers: may(actor.roles, 'guidance.answer').verdict === 'allowed',
    framed: (title, children) => schoolPage(visit, { title, place: 'Policy' }, children),
    formAt: (form) => {
      if (form === 'ask-approval') return undefined
      const { needs, ...link } = inside[form]
      return may(actor.roles, needs).verdict === 'allowed' ? link : undefined
    },
  }
}
