import type { getDocumentProxy } from 'unpdf'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>
export type TagNode = { readonly role: string }
type Node = {
  readonly role?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly Node[]
}

/** Every tag of every page, as a reader meets them. */
export async function tagTree(pdf: Pdf): Promise<readonly TagNode[]> {
  const trees = await Promise.all(pages(pdf).map(async (page) => (await page).getStructTree()))
  return trees
    .flatMap((tree: Node | null) => nodesOf(tree))
    .flatMap(({ role }) => (role === undefined ? [] : [{ role }]))
}

/** The words that stand in the tree, in its order, and those that stand nowhere in it and are not marked as decoration. */
export async function taggedWords(pdf: Pdf): Promise<{ inside: string; outside: readonly string[] }> {
  const outside: string[] = []
  let inside = ''
  for (const page of pages(pdf)) {
    const opened = await page
    const { items } = await opened.getTextContent({ includeMarkedContent: true })
    const byId = new Map<string, string>()
    const within: { readonly id: string | undefined; readonly decoration: boolean }[] = []
    for (const item of items) {
      if ('str' in item) {
        const place = within.findLast(({ id, decoration }) => id !== undefined || decoration)
        if (place?.id !== undefined)
          byId.set(place.id, `${byId.get(place.id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`)
        else if (!place?.decoration && item.str.trim() !== '') outside.push(item.str)
      } else if (item.type === 'endMarkedContent') within.pop()
      else within.push({ id: item.id ?? undefined, decoration: 'tag' in item && item.tag === 'Artifact' })
    }
    const inOrder = nodesOf(await opened.getStructTree()).flatMap(({ type, id }) =>
      type === 'content' && id ? [id] : [],
    )
    inside += inOrder.map((id) => `${byId.get(id) ?? ''} `).join('')
    for (const [id, words] of byId) if (!inOrder.includes(id) && words.trim() !== '') outside.push(words)
  }
  return { inside, outside }
}

function pages(pdf: Pdf) {
  return Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1))
}

function nodesOf(node: Node | null): readonly Node[] {
  return node === null ? [] : [node, ...(node.children ?? []).flatMap(nodesOf)]
}
