import type { ComponentChildren, JSX } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { AssetNames } from '../asset-names.ts'
import { SkipLink } from '../kit/skip-link.tsx'

/** The places at the top of every page inside a school; there are never more than these five. */
export type PlaceName = 'Home' | 'Posts' | 'Concerns' | 'Policy' | 'More'

export interface PlaceLink {
  readonly name: PlaceName
  readonly href: string
}

interface DocumentProps {
  readonly assets: AssetNames
  /** What the page is about, as it stands in its h1; the tab says it first. */
  readonly title: string
  /** Names of scripts that this page alone needs, of those in `assets.scripts`. */
  readonly scripts?: readonly string[] | undefined
  /** For a content security policy that goes by nonce; scripts and styles come from our own address in any case. */
  readonly nonce?: string | undefined
  /** Where a feed reader or a browser finds the same posts as a feed. */
  readonly feeds?: readonly { readonly type: string; readonly href: string }[] | undefined
  /** What lets a phone keep the page as an app. */
  readonly manifest?: string | undefined
  readonly children?: ComponentChildren
}

export interface FrameProps extends DocumentProps {
  readonly school?: string | undefined
  readonly places?: readonly PlaceLink[] | undefined
  /** The place this page belongs to. */
  readonly place?: PlaceName | undefined
  /** Who is signed in, by name. */
  readonly person?: string | undefined
  /** Signs out at one press; without it, a link leads to the page that does. */
  readonly signOut?: { readonly action: string; readonly csrf: string } | undefined
}

export interface PublicFrameProps extends DocumentProps {
  readonly school?: string | undefined
  /** The school's own page. */
  readonly home?: string | undefined
}

/** A whole page for somebody who is signed in. */
export function Frame({ school, places = [], place, person, signOut, children, ...page }: FrameProps): JSX.Element {
  return (
    <Document {...page} ending="Signpost">
      <header class="top">
        <div class="top-row">
          <a class="mark" href={places[0]?.href ?? '/'}>
            {fingerpost}
            <span class="word">Signpost</span>
          </a>
          {school && <span class="school">{school}</span>}
          {places.length > 0 && (
            <nav aria-label="Places">
              <ul class="places">
                {places.map(({ name, href }) => (
                  <li>
                    <a href={href} aria-current={name === place ? 'page' : undefined}>
                      {name}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </div>
      </header>
      <main id="content">{children}</main>
      <footer class="foot">
        <div class="foot-row">
          {person && <p>Signed in as {person}</p>}
          {person && (signOut ? signOutForm(signOut) : <a href="/sign-out">Sign out</a>)}
          <a href="/about">About Signpost</a>
        </div>
      </footer>
    </Document>
  )
}

/** A whole page for anybody: the school comes first, and Signpost only runs it. */
export function PublicFrame({ school, home = '/', children, ...page }: PublicFrameProps): JSX.Element {
  return (
    <Document {...page} ending={school ?? 'Signpost'}>
      <header class="top">
        <div class="top-row">
          <a class={school ? 'school-mark' : 'mark'} href={home}>
            {school ?? [fingerpost, <span class="word">Signpost</span>]}
          </a>
        </div>
      </header>
      <main id="content">{children}</main>
      <footer class="foot">
        <div class="foot-row">
          <a href="/about">Run with Signpost</a>
        </div>
      </footer>
    </Document>
  )
}

/** The page as it is sent. */
export function renderPage(page: JSX.Element): string {
  return `<!doctype html>${renderToString(page)}`
}

function Document({
  assets,
  title,
  scripts = [],
  nonce,
  feeds = [],
  manifest,
  ending,
  children,
}: DocumentProps & { readonly ending: string }): JSX.Element {
  const font = assets.fonts[0]
  return (
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <title>{`${title} – ${ending}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#fffdf8" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#1b2a29" media="(prefers-color-scheme: dark)" />
        {font && <link rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />}
        <link rel="stylesheet" href={assets.css} nonce={nonce} />
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
        <script type="module" src={assets.script} nonce={nonce} />
        {manifest !== undefined && <link rel="manifest" href={manifest} />}
        {feeds.map(({ type, href }) => (
          <link rel="alternate" type={type} href={href} />
        ))}
        {scripts.map((name) => (
          <script type="module" src={assets.scripts[name]} nonce={nonce} />
        ))}
      </head>
      <body>
        <SkipLink>Skip to main content</SkipLink>
        {children}
      </body>
    </html>
  )
}

function signOutForm({ action, csrf }: NonNullable<FrameProps['signOut']>): JSX.Element {
  return (
    <form method="post" action={action}>
      <input type="hidden" name="_csrf" value={csrf} />
      <button type="submit">Sign out</button>
    </form>
  )
}

const fingerpost = (
  <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <path d="M14 3h4v3h9l4 4-4 4h-9v3H9l-4-4 4-4h5zM14 19h4v11h-4z" />
  </svg>
)
