import PDFDocument from 'pdfkit'
import type { DocumentSection, PolicyDocument } from '../../core/policy/document.ts'
import type { ReadingFont } from './font/reading-fonts.ts'
import { writerOf } from './pdf-writer.ts'
import { titleInFull } from './title-in-full.ts'

type Pdf = PDFKit.PDFDocument

const size = { title: 24, heading: 15, text: 11.5 } as const
const margin = 64
const column = 72
/** A PDF keeps when it was made: always the same moment, so that the same policy is the same file. */
const madeAt = new Date('2000-01-01T00:00:00Z')

/**
 * A policy as a tagged PDF: title, language and a tree of what each thing is, so that it can be read aloud, enlarged and
 * searched. Every word stands in the tree; page numbers are marked as not part of the text.
 */
export async function policyPdf(document: PolicyDocument, fonts: readonly ReadingFont[]): Promise<Uint8Array> {
  const { title, school, source, standing, sections } = document
  const options: PDFKit.PDFDocumentOptions = {
    size: 'A4',
    margin,
    pdfVersion: '1.7',
    lang: 'en-GB',
    tagged: true,
    displayTitle: true,
    bufferPages: true,
    font: '',
    info: {
      Title: titleInFull(document),
      Author: school ?? 'Signpost',
      Subject: source,
      CreationDate: madeAt,
      ModDate: madeAt,
    },
  }
  // The library marks a file as PDF/UA; its types have not heard of that.
  const pdf = new PDFDocument(Object.assign(options, { subset: 'PDF/UA' }))
  const finished = bytesOf(pdf)
  const write = writerOf(pdf, fonts)
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  const add = (kind: string, draw: () => void) => root.add(pdf.struct(kind, {}, draw))
  add('H1', () => write(title, { size: size.title, gap: 10 }))
  for (const words of [school ?? '', standing, source].filter((one) => one !== '')) {
    add('P', () => write(words, { size: size.text, gap: 4 }))
  }
  for (const section of sections) sectionInto(pdf, root, section, write)
  root.end()
  numberPages(pdf, write, title)
  pdf.end()
  return finished
}

function sectionInto(
  pdf: Pdf,
  root: PDFKit.PDFStructureElement,
  section: DocumentSection,
  write: ReturnType<typeof writerOf>,
) {
  const called = section.number === '' ? section.heading : `${section.number} ${section.heading}`
  const part = pdf.struct('Sect', { title: called })
  root.add(part)
  keepTogether(pdf, 110)
  part.add(
    pdf.struct('H2', {}, () => {
      pdf.outline.addItem(called)
      write(called, { size: size.heading, gap: 6, before: 16 })
    }),
  )
  const list = pdf.struct('L')
  part.add(list)
  for (const { reference, text } of section.clauses) {
    let [top, after] = [0, 0]
    const item = pdf.struct('LI')
    list.add(item)
    keepTogether(pdf, 48)
    item.add(
      pdf.struct('Lbl', {}, () => {
        top = pdf.y
        write(reference, { size: size.text, gap: 0, width: column - 8 })
        after = pdf.y
      }),
    )
    item.add(
      pdf.struct('LBody', {}, () => {
        const page = pdf.page
        pdf.y = top
        write(text, { size: size.text, gap: 0, from: margin + column })
        pdf.y = (pdf.page === page ? Math.max(pdf.y, after) : pdf.y) + 7
        pdf.x = margin
      }),
    )
    item.end()
  }
  list.end()
  part.end()
}

/** Begins a new page where less than `points` are left on this one: between parts, for what is begun is tagged by page. */
function keepTogether(pdf: Pdf, points: number): void {
  if (pdf.y + points > pdf.page.height - margin) pdf.addPage()
}

function numberPages(pdf: Pdf, write: ReturnType<typeof writerOf>, title: string): void {
  const { start, count } = pdf.bufferedPageRange()
  for (let page = start; page < start + count; page++) {
    pdf.switchToPage(page)
    pdf.page.margins.bottom = 0
    pdf.y = pdf.page.height - margin + 20
    pdf.markContent('Artifact', { type: 'Pagination' })
    write(`${title}, page ${page - start + 1} of ${count}`, { size: 9, gap: 0 })
    pdf.endMarkedContent()
  }
}

function bytesOf(pdf: Pdf): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    pdf.on('error', reject)
  })
}
