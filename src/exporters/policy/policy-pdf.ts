import type { DocumentSection, PolicyDocument, PrintedClause } from '../../core/policy/document.ts'
import type { ReadingFont } from '../pdf/font/reading-fonts.ts'
import { beginPdf, keepWhole, type Measure, numberPages, type Pdf, type Write } from '../pdf/tagged-pdf.ts'
import { titleInFull } from './title-in-full.ts'

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
  const info = { Title: titleInFull(document), Author: school ?? 'Signpost', Subject: source }
  const { pdf, root, add, write, measure, finished } = beginPdf({ margin, madeAt, info }, fonts)
  add('H1', () => write(title, { size: size.title, gap: 10 }))
  for (const words of [school ?? '', standing, source].filter((one) => one !== '')) {
    add('P', () => write(words, { size: size.text, gap: 4 }))
  }
  for (const section of sections) sectionInto(pdf, root, section, write, measure)
  root.end()
  numberPages(pdf, write, 20, (page, of) => `${title}, page ${page} of ${of}`)
  pdf.end()
  return new Uint8Array(await finished)
}

function sectionInto(
  pdf: Pdf,
  root: PDFKit.PDFStructureElement,
  section: DocumentSection,
  write: Write,
  measure: Measure,
) {
  const across = pdf.page.width - 2 * margin
  const rowHeight = ({ reference, text }: PrintedClause) =>
    Math.max(measure(reference, size.text, column - 8), measure(text, size.text, across - column))
  const [first] = section.clauses
  const called = section.number === '' ? section.heading : `${section.number} ${section.heading}`
  const part = pdf.struct('Sect', { title: called })
  root.add(part)
  const heading = 16 + measure(called, size.heading, across) + 6
  keepWhole(pdf, heading + (first ? rowHeight(first) : 0), 110)
  part.add(
    pdf.struct('H2', {}, () => {
      pdf.outline.addItem(called)
      write(called, { size: size.heading, gap: 6, before: 16 })
    }),
  )
  const list = pdf.struct('L')
  part.add(list)
  for (const clause of section.clauses) {
    const { reference, text } = clause
    let [top, after] = [0, 0]
    const item = pdf.struct('LI')
    list.add(item)
    keepWhole(pdf, rowHeight(clause), 48)
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
