import type { ComponentChildren, VNode } from 'preact'
import { may } from '../../core/access/may.ts'
import type { SchoolVisit } from '../route.ts'
import { Frame, type PlaceLink } from './frame.tsx'

export type Place = 'Home' | 'Posts' | 'Concerns' | 'Policy' | 'More'

/** A page inside a school: the frame with the places this person can go to. */
export function schoolPage(
  visit: SchoolVisit,
  page: { title: string; place: Place; scripts?: readonly string[] },
  children: ComponentChildren,
): VNode {
  const { actor, parts } = visit
  const places: readonly PlaceLink[] = [
    { name: 'Home', href: '/home' },
    ...(may(actor.roles, 'post.see').verdict === 'allowed' ? [{ name: 'Posts' as const, href: '/posts' }] : []),
    ...(may(actor.roles, 'concern.see').verdict === 'allowed'
      ? [{ name: 'Concerns' as const, href: '/concerns' }]
      : []),
    { name: 'Policy', href: '/policy' },
    { name: 'More', href: '/more' },
  ]
  return (
    <Frame
      assets={parts.assets}
      title={page.title}
      school={visit.schoolName}
      places={places}
      place={page.place}
      person={actor.name}
      scripts={page.scripts}
      signOut={{ action: '/sign-out', csrf: visit.csrf() }}
    >
      {children}
    </Frame>
  )
}
