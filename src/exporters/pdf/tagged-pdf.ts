import PDFDocument from 'pdfkit'
import type { ReadingFont } from './font/reading-fonts.ts'
import { heightOf, writerOf } from './pdf-writer.ts'

export type Pdf = PDFKit.PDFDocument
export type Write = ReturnType<typeof writerOf>
/** How high a text of this size stands in lines of this width, in points. */
export type Measure = (text: string, size: number, width: number) => number

type Asked = {
  readonly margin: number
  /** When it was made is part of the file: the same moment gives the same file. */
  readonly madeAt: Date
  readonly info: PDFKit.PDFDocumentOptions['info']
  readonly compress?: boolean
}

/**
 * Begins a tagged PDF in British English: title, language and a tree of what each thing is, so that it can be read aloud,
 * enlarged and searched. `add` puts something into the tree; `finished` gives the bytes once `end` was called.
 */
export function beginPdf({ margin, madeAt, info, compress = true }: Asked, fonts: readonly ReadingFont[]) {
  const options: PDFKit.PDFDocumentOptions = {
    size: 'A4',
    margin,
    pdfVersion: '1.7',
    lang: 'en-GB',
    tagged: true,
    displayTitle: true,
    bufferPages: true,
    font: '',
    compress,
    info: { ...info, CreationDate: madeAt, ModDate: madeAt },
  }
  // The library marks a file as PDF/UA; its types have not heard of that.
  const pdf: Pdf = new PDFDocument(Object.assign(options, { subset: 'PDF/UA' }))
  const finished = bytesOf(pdf)
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  const add = (kind: string, draw: () => void) => root.add(pdf.struct(kind, {}, draw))
  const measure = (text: string, size: number, width: number) => heightOf(pdf, fonts, text, { size, width })
  return { pdf, root, add, write: writerOf(pdf, fonts), measure, finished }
}

/**
 * Begins a new page where what comes would be cut by the end of this one and fits a page of its own. What fits none goes
 * on from here, if `least` points of it do.
 */
export function keepWhole(pdf: Pdf, points: number, least: number): void {
  const { height, margins } = pdf.page
  keepTogether(pdf, points <= height - margins.top - margins.bottom ? points : least)
}

/** Begins a new page where less than `points` are left on this one: between parts, for what is begun is tagged by page. */
export function keepTogether(pdf: Pdf, points: number): void {
  if (pdf.y + points > pdf.page.height - pdf.page.margins.bottom) pdf.addPage()
}

/** Writes into the foot of every page, `below` points under the text, as what is no part of it. */
export function numberPages(pdf: Pdf, write: Write, below: number, words: (page: number, of: number) => string): void {
  const { start, count } = pdf.bufferedPageRange()
  for (let page = start; page < start + count; page++) {
    pdf.switchToPage(page)
    const margin = pdf.page.margins.bottom
    pdf.page.margins.bottom = 0
    pdf.y = pdf.page.height - margin + below
    pdf.markContent('Artifact', { type: 'Pagination' })
    write(words(page - start + 1, count), { size: 9, gap: 0 })
    pdf.endMarkedContent()
  }
}

function bytesOf(pdf: Pdf): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
  })
}
