import { createHash } from 'node:crypto'
import type { BundleDocument, BundleLine } from '../../core/concerns/bundle/bundle-document.ts'
import type { PrintedWords } from '../../core/concerns/bundle/printed-words.ts'
import type { ReadingFont } from '../pdf/font/reading-fonts.ts'
import { beginPdf, keepTogether, numberPages, type Pdf, type Write } from '../pdf/tagged-pdf.ts'
import { coverRows } from './cover-rows.ts'

const size = { title: 22, heading: 15, head: 11.5, text: 11 } as const
const margin = 60

/**
 * A bundle as a tagged PDF, every page numbered and marked with the case and for whom it was made. When it was made is
 * the bundle’s own time, and its id comes from its content, so that the same bundle is the same file.
 */
export async function bundlePdf(
  document: BundleDocument,
  said: PrintedWords,
  madeAt: Date,
  fonts: readonly ReadingFont[],
): Promise<Buffer> {
  const { cover, sections } = document
  const title = said.title(cover.reference)
  const info = {
    Title: title,
    Author: cover.school,
    Keywords: createHash('sha256').update(JSON.stringify(document)).digest('hex'),
  }
  // Not compressed: compressed bytes differ from one version of zlib to the next, and these may not.
  const { pdf, root, add, write, finished } = beginPdf({ margin, madeAt, info, compress: false }, fonts)
  add('H1', () => write(title, { size: size.title, gap: 8 }))
  for (const { key, value } of coverRows(document, said)) {
    add('P', () => write(`${key}: ${value}`, { size: size.text, gap: 4 }))
  }
  const part = (heading: string, lines: readonly BundleLine[]) => sectionInto(pdf, root, write, heading, lines)
  if (document.masked.length > 0) {
    part(
      said.masked,
      document.masked.map(({ as, is }) => ({ head: `[${as}]`, when: '', words: is })),
    )
  }
  for (const { heading, lines } of sections) part(heading, lines)
  if (document.files.length > 0) {
    part(
      said.filesWithIt,
      document.files.map(({ name, what, bytes, hash }) => ({
        head: name,
        when: '',
        words: `${what}\n${said.bytes(bytes, hash)}`,
      })),
    )
  }
  if (document.leftOut.length > 0) {
    part(
      said.leftOut,
      document.leftOut.map(({ what, why }) => ({ head: what, when: '', words: why })),
    )
  }
  root.end()
  numberPages(pdf, write, 18, (page, of) => said.foot(page, of, cover.reference, cover.madeFor))
  pdf.end()
  return finished
}

function sectionInto(
  pdf: Pdf,
  root: PDFKit.PDFStructureElement,
  write: Write,
  heading: string,
  lines: readonly BundleLine[],
): void {
  const part = pdf.struct('Sect', { title: heading })
  root.add(part)
  keepTogether(pdf, 110)
  part.add(
    pdf.struct('H2', {}, () => {
      pdf.outline.addItem(heading)
      write(heading, { size: size.heading, gap: 6, before: 14 })
    }),
  )
  for (const { head, when, words } of lines) {
    keepTogether(pdf, 56)
    part.add(pdf.struct('H3', {}, () => write(head, { size: size.head, gap: 1, before: 5 })))
    if (when !== '') part.add(pdf.struct('P', {}, () => write(when, { size: 9.5, gap: 2 })))
    for (const paragraph of words.split(/\n+/).filter((one) => one.trim() !== '')) {
      keepTogether(pdf, 28)
      part.add(pdf.struct('P', {}, () => write(paragraph, { size: size.text, gap: 3 })))
    }
  }
  part.end()
}
