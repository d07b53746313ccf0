import type { AssetNames } from '../../../src/web/asset-names.ts'
import { Frame, type PlaceName, PublicFrame, renderPage } from '../../../src/web/shell/frame.tsx'
import { home } from './home.tsx'
import { policy } from './policy.tsx'
import { posts } from './posts.tsx'
import { tellUs, told } from './tell-us.tsx'
import { write } from './write.tsx'

const places = [
  { name: 'Home', href: '/home' },
  { name: 'Posts', href: '/posts' },
  { name: 'Concerns', href: '/tell-us' },
  { name: 'Policy', href: '/policy' },
  { name: 'More', href: '/told' },
] as const

const signOut = { action: '/sign-out', csrf: 'token' }

/** Every component and every part of ours in use, as whole pages by address. */
export function gallery(assets: AssetNames): ReadonlyMap<string, string> {
  const inside = (place: PlaceName, title: string, body: typeof home) =>
    renderPage(
      <Frame
        assets={assets}
        title={title}
        school="Hazel Lane Primary"
        places={places}
        place={place}
        person="Ruth Adeyemi"
        signOut={signOut}
      >
        {body}
      </Frame>,
    )
  const outside = (title: string, body: typeof home) =>
    renderPage(
      <PublicFrame assets={assets} title={title} school="Hazel Lane Primary" home="/tell-us">
        {body}
      </PublicFrame>,
    )
  return new Map([
    ['/home', inside('Home', 'Three things need you', home)],
    ['/write', inside('Posts', 'Two things stop this going out', write)],
    ['/posts', inside('Posts', 'Posts', posts)],
    ['/policy', inside('Policy', 'How our policy is kept', policy)],
    ['/tell-us', outside('Is something online worrying you?', tellUs)],
    ['/told', outside('Thank you for telling us', told)],
  ])
}
