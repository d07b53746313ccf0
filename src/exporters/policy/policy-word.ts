import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import JSZip from 'jszip'
import type { DocumentSection, PolicyDocument } from '../../core/policy/document.ts'
import { titleInFull } from './title-in-full.ts'
import { type Place, wordNumbering } from './word-numbering.ts'

const font = 'Arial'
const indent = 1100

/** Word files keep when they were made: always the same moment, so that the same policy is the same file. */
const madeAt = new Date('2000-01-01T00:00:00Z')

/**
 * A policy as a Word document: real headings, British English, every clause numbered by Word itself with the reference
 * that it has in every other form of the policy.
 */
export async function policyWord(document: PolicyDocument): Promise<Uint8Array> {
  const { title, school, source, standing, sections } = document
  const { lists, headings, clauses } = wordNumbering(document)
  const file = new Document({
    title: titleInFull(document),
    creator: school ?? 'Signpost',
    lastModifiedBy: school ?? 'Signpost',
    description: source,
    styles: {
      default: {
        document: {
          run: { font, size: 23, language: { value: 'en-GB' } },
          paragraph: { spacing: { after: 120, line: 290 } },
        },
        title: { run: { font, size: 44, bold: true }, paragraph: { spacing: { after: 160 } } },
        heading1: {
          run: { font, size: 28, bold: true },
          paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
        },
      },
      paragraphStyles: [
        {
          id: 'Clause',
          name: 'Clause',
          basedOn: 'Normal',
          quickFormat: true,
          paragraph: { indent: { left: indent, hanging: indent }, spacing: { after: 140, line: 290 } },
        },
      ],
    },
    numbering: { config: lists.map(({ reference, levels }) => ({ reference, levels: [...levels] })) },
    sections: [
      {
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
          ...[school ?? '', standing, source].filter((words) => words !== '').map((words) => new Paragraph(words)),
          ...sections.flatMap((section, at) => sectionParagraphs(section, headings[at], clauses[at] ?? [])),
        ],
      },
    ],
  })
  return unvarying(await Packer.toBuffer(file))
}

function sectionParagraphs(
  { heading, clauses }: DocumentSection,
  place: Place | undefined,
  places: readonly Place[],
): Paragraph[] {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      ...(place && { numbering: place }),
      children: [new TextRun(heading)],
    }),
    ...clauses.map(({ text }, at) => {
      const numbering = places[at]
      return new Paragraph({ style: 'Clause', ...(numbering && { numbering }), children: [new TextRun(text)] })
    }),
  ]
}

function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })],
  })
}

/** The same file whenever it is made: no time of making, neither inside nor on the parts that it is packed from. */
async function unvarying(packed: Uint8Array): Promise<Uint8Array> {
  const made = await JSZip.loadAsync(packed)
  const again = new JSZip()
  for (const name of Object.keys(made.files).sort()) {
    const part = made.files[name]
    if (!part || part.dir) continue
    const bytes = name === 'docProps/core.xml' ? timeless(await part.async('string')) : await part.async('uint8array')
    again.file(name, bytes, { date: madeAt, createFolders: false })
  }
  return again.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' })
}

function timeless(core: string): string {
  return core.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${madeAt.toISOString()}`)
}
