import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { type Tree, treeOf } from '../../../test/kit/tree.ts'
import { Frame, PublicFrame, renderPage } from './frame.tsx'

const assets = {
  css: '/assets/look-A.css',
  script: '/assets/kit-B.js',
  scripts: { autosave: '/assets/autosave-C.js' },
  fonts: ['/assets/latin-D.woff2', '/assets/latin-ext-E.woff2'],
  icon: '/assets/fingerpost-F.svg',
  sizes: {},
}

const places = [
  { name: 'Home', href: '/home' },
  { name: 'Posts', href: '/posts' },
] as const

type Element = Extract<Tree, { tag: string }>

function all(tree: readonly Tree[], tag: string): Element[] {
  return tree.flatMap((node) =>
    'tag' in node ? [...(node.tag === tag ? [node] : []), ...all(node.children, tag)] : [],
  )
}

const said = (tree: readonly Tree[]): string =>
  tree.map((node) => ('tag' in node ? said(node.children) : node.text)).join(' ')

describe('a page inside a school', () => {
  const html = renderPage(
    <Frame
      assets={assets}
      title="Posts"
      school="Hazel Lane <Primary>"
      places={places}
      place="Posts"
      person="Ruth Adeyemi"
    >
      <h1>Posts</h1>
    </Frame>,
  )
  const page = treeOf(html)

  it('is a whole document in British English, and its tab says what it is first', () => {
    expect(html).toMatch(/^<!doctype html><html lang="en-GB"><head><meta charset="utf-8"/)
    expect(html).toContain('<title>Posts – Signpost</title>')
  })

  it('shows only the places given, with the one this page belongs to marked', () => {
    const [nav] = all(page, 'nav')
    const links = all(nav ? [nav] : [], 'a')
    expect(
      links.map((link) => [said(link.children), link.attributes['href'], link.attributes['aria-current']]),
    ).toEqual([
      ['Home', '/home', undefined],
      ['Posts', '/posts', 'page'],
    ])
  })

  it('says whose school it is and who is signed in, with a way out', () => {
    expect(html).toContain('Hazel Lane &lt;Primary>')
    expect(said(all(page, 'footer'))).toBe('Signed in as Ruth Adeyemi Sign out About Signpost')
  })

  it('lets a keyboard go straight past the top', () => {
    const [first] = all(page, 'a')
    expect(first?.attributes['href']).toBe('#content')
    expect(all(page, 'main')[0]?.attributes['id']).toBe('content')
  })

  it('asks for one style sheet, one script, one icon and the letters of English only', () => {
    expect(all(page, 'link').map((link) => link.attributes['href'])).toEqual([
      '/assets/latin-D.woff2',
      '/assets/look-A.css',
      '/assets/fingerpost-F.svg',
    ])
    expect(all(page, 'script').map((script) => [script.attributes['src'], script.children])).toEqual([
      ['/assets/kit-B.js', []],
    ])
    expect(html).not.toMatch(/ style=|<style| on\w+=/)
  })
})

it('signing out at one press sends the page’s token with it', () => {
  const page = treeOf(
    renderToString(
      <Frame assets={assets} title="Home" person="Ruth" signOut={{ action: '/sign-out', csrf: 'a"b' }}>
        x
      </Frame>,
    ),
  )
  expect(all(page, 'form').map((form) => form.attributes)).toEqual([{ action: '/sign-out', method: 'post' }])
  expect(all(page, 'input').map((input) => input.attributes)).toEqual([{ name: '_csrf', type: 'hidden', value: 'a"b' }])
})

it('a page brings the script it asks for by name, and a nonce where there is one', () => {
  const page = treeOf(renderToString(<PublicFrame assets={assets} title="Write" scripts={['autosave']} nonce="n1" />))
  expect(all(page, 'script').map(({ attributes }) => [attributes['src'], attributes['nonce']])).toEqual([
    ['/assets/kit-B.js', 'n1'],
    ['/assets/autosave-C.js', 'n1'],
  ])
})

describe('a public page', () => {
  it('puts the school first, and says last that Signpost runs it', () => {
    const html = renderToString(
      <PublicFrame assets={assets} title="Our policy" school="Hazel Lane Primary" home="/s/hazel-lane">
        <h1>Our policy</h1>
      </PublicFrame>,
    )
    expect(html).toContain('<title>Our policy – Hazel Lane Primary</title>')
    expect(all(treeOf(html), 'a').map((link) => [said(link.children), link.attributes['href']])).toEqual([
      ['Skip to main content', '#content'],
      ['Hazel Lane Primary', '/s/hazel-lane'],
      ['Run with Signpost', '/about'],
    ])
  })
})
