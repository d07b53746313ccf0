import { type DefaultTreeAdapterMap, parseFragment } from 'parse5'
import { Fragment, type JSX } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { rawHtml } from '../../src/web/shell/raw-html.ts'

const nasty = `<script>alert("1")</script>'"&amp;<!-- --></p><img src=x onerror=alert(1)>`

/** Every text and attribute value in the markup, as a browser would read it back. */
function readBack(html: string): { tags: string[]; texts: string[]; values: string[] } {
  const seen = { tags: [] as string[], texts: [] as string[], values: [] as string[] }
  const visit = (node: DefaultTreeAdapterMap['childNode']): void => {
    if ('value' in node) seen.texts.push(node.value)
    if ('attrs' in node) {
      seen.tags.push(node.tagName)
      for (const attribute of node.attrs) seen.values.push(attribute.value)
      for (const child of node.childNodes) visit(child)
    }
  }
  for (const child of parseFragment(html).childNodes) visit(child)
  return seen
}

const render = (node: JSX.Element) => renderToString(node)

describe('what a person typed', () => {
  it('stays words when it stands between tags', () => {
    const seen = readBack(render(<p>{nasty}</p>))
    expect(seen).toEqual({ tags: ['p'], texts: [nasty], values: [] })
  })

  it('stays words among other words, in lists and in fragments', () => {
    const seen = readBack(
      render(
        <p>
          <b>a</b>
          {[nasty, nasty]}
          <Fragment>{nasty}</Fragment>
        </p>,
      ),
    )
    expect(seen.tags).toEqual(['p', 'b'])
    expect(seen.texts.join('')).toBe(`a${nasty}${nasty}${nasty}`)
  })

  it('stays one value in an attribute', () => {
    const seen = readBack(render(<a href={nasty} title={nasty} data-said={nasty} class={nasty} />))
    expect(seen).toEqual({ tags: ['a'], texts: [], values: [nasty, nasty, nasty, nasty] })
  })

  it('stays words in a textarea, a title, an option and a select', () => {
    expect(readBack(render(<textarea value={nasty} />))).toEqual({ tags: ['textarea'], texts: [nasty], values: [] })
    expect(readBack(render(<textarea>{nasty}</textarea>)).texts).toEqual([nasty])
    expect(readBack(render(<title>{nasty}</title>))).toEqual({ tags: ['title'], texts: [nasty], values: [] })
    expect(readBack(render(<option value={nasty}>{nasty}</option>)).texts).toEqual([nasty])
  })

  it('cannot become a tag by looking like one of our nodes', () => {
    const forged: unknown = JSON.parse(
      '{"type":"img","props":{"src":"x","onerror":"alert(1)"},"constructor":{"name":"pv"},"key":null,"ref":null}',
    )
    // Node children may be any object to the type checker, which is why this is tried.
    expect(render(<p>{forged as object}</p>)).toBe('<p></p>')
  })

  it('cannot become an attribute by its name', () => {
    const attributes = { 'x onload=alert(1)': 'y', 'a"b': 'y', 'c>d': 'y' }
    expect(render(<p {...attributes}>x</p>)).toBe('<p>x</p>')
  })
})

describe('attributes that are on or off', () => {
  it('come out bare when on and not at all when off', () => {
    expect(render(<input disabled checked={false} required />)).toBe('<input disabled required/>')
    expect(render(<details open={false}>x</details>)).toBe('<details>x</details>')
  })

  it('come out as the words true and false where HTML wants the words', () => {
    expect(render(<p aria-hidden={false} data-on={true} data-off={false} spellcheck={false} draggable={false} />)).toBe(
      '<p aria-hidden="false" data-on="true" data-off="false" spellcheck="false" draggable="false"></p>',
    )
  })

  it('keep a nought and an empty value, and leave out what is not there', () => {
    expect(render(<input value={0} />)).toBe('<input value="0"/>')
    expect(render(<option value="">None</option>)).toBe('<option value>None</option>')
    expect(render(<input value={undefined} id={undefined} />)).toBe('<input/>')
  })

  it('never carry a function into the page', () => {
    expect(render(<button onClick={() => undefined}>x</button>)).toBe('<button>x</button>')
  })
})

describe('raw HTML', () => {
  it('comes out as it stands, without an element around it, through its one door', () => {
    expect(
      render(
        <p>
          a{rawHtml('<b>bold</b> &amp; more')}
          {'<i>'}
        </p>,
      ),
    ).toBe('<p>a<b>bold</b> &amp; more&lt;i></p>')
    expect(renderToString(rawHtml('<b>x</b>'))).toBe('<b>x</b>')
  })
})
