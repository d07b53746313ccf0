import { getDocumentProxy } from 'unpdf'
import type { DocumentRead } from '../../../core/policy/import/block.ts'
import { type Refused, refused } from '../../../core/policy/import/refused.ts'
import { limits } from '../limits.ts'
import { blocksOfPages } from './blocks-of-pages.ts'
import { linesOfPage, type Page, type Piece } from './lines-of-page.ts'

/** The words of a PDF, put together from where they stand on each page. `seen` hears of each page read, and of how many. */
export async function readPortable(
  bytes: Uint8Array,
  seen: (page: number, of: number) => void = () => {},
): Promise<DocumentRead | Refused> {
  let document: Awaited<ReturnType<typeof getDocumentProxy>>
  try {
    document = await getDocumentProxy(new Uint8Array(bytes), { stopAtErrors: false, verbosity: 0 })
  } catch (problem) {
    return refused(problem instanceof Error && problem.name === 'PasswordException' ? 'locked' : 'corrupt')
  }
  try {
    if (document.numPages > limits.pages) return refused('too-long')
    const pages: Page[] = []
    let blank = 0
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const [left = 0, bottom = 0, right = 595, top = 842] = page.view
      const pieces = piecesOf(await page.getTextContent())
      if (pieces.reduce((sum, piece) => sum + piece.text.trim().length, 0) < 12) blank++
      pages.push(linesOfPage(number, pieces, { left, right, top, bottom }))
      page.cleanup()
      seen(number, document.numPages)
    }
    if (blank === pages.length) return refused('scanned')
    const blocks = blocksOfPages(pages)
    return {
      format: 'pdf',
      blocks,
      notes: [
        ...(blank > 0 ? (['some-pages-without-text'] as const) : []),
        ...(pages.some((page) => page.columns > 1) ? (['two-columns'] as const) : []),
      ],
    }
  } catch {
    return refused('corrupt')
  } finally {
    await document.loadingTask.destroy()
  }
}

type Content = { readonly items: readonly object[] }

function piecesOf(content: Content): Piece[] {
  return content.items.flatMap((item): Piece[] => {
    if (!('str' in item) || !('transform' in item) || !('width' in item)) return []
    const { str, transform, width } = item
    if (typeof str !== 'string' || !Array.isArray(transform) || typeof width !== 'number' || str === '') return []
    const [a, b, , , x, y]: number[] = transform
    return [{ text: str, x: x ?? 0, y: y ?? 0, width, size: Math.hypot(a ?? 0, b ?? 0) }]
  })
}
