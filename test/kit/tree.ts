import { type DefaultTreeAdapterMap, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterMap['childNode']

export type Tree =
  | { readonly text: string }
  | { readonly tag: string; readonly attributes: Readonly<Record<string, string>>; readonly children: readonly Tree[] }

/** Spaces inside these mean something: a textarea keeps them, and hidden words are read out with them. */
const keepsSpaces = (node: DefaultTreeAdapterMap['element']): boolean =>
  node.tagName === 'textarea' ||
  node.tagName === 'pre' ||
  node.attrs.some((a) => a.name === 'class' && a.value.split(/\s+/).includes('govuk-visually-hidden'))

function childrenOf(nodes: readonly Node[], exactly: boolean): Tree[] {
  const seen = nodes.filter((node) => !('value' in node) || exactly || node.value.trim() !== '')
  return seen.flatMap((node, at): Tree[] => {
    if ('value' in node) {
      if (exactly) return [{ text: node.value }]
      let text = node.value.replace(/\s+/g, ' ')
      if (at === 0) text = text.trimStart()
      if (at === seen.length - 1) text = text.trimEnd()
      return [{ text }]
    }
    if (!('attrs' in node)) return []
    const attributes: Record<string, string> = {}
    for (const { name, value } of [...node.attrs].sort((a, b) => (a.name < b.name ? -1 : 1)))
      attributes[name] = name === 'class' ? value.split(/\s+/).filter(Boolean).join(' ') : value
    return [{ tag: node.tagName, attributes, children: childrenOf(node.childNodes, keepsSpaces(node)) }]
  })
}

/** The markup as a browser would read it: tags, attributes in any order, words without the spaces of the layout. */
export function treeOf(html: string): readonly Tree[] {
  return childrenOf(parseFragment(html).childNodes, false)
}
