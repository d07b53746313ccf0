import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import type { SourceLine } from './source.ts'

const headings = [HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2] as const

/** A Word document: real headings, bullets, tables and automatic numbers (1, 1.1) that stand nowhere in its text. */
export async function wordOf(lines: readonly SourceLine[]): Promise<Buffer> {
  const children: (Paragraph | Table)[] = []
  let rows: TableRow[] = []
  const endTable = () => {
    if (rows.length > 0) children.push(new Table({ rows }))
    rows = []
  }
  for (const line of lines) {
    if (line.kind === 'row') {
      rows.push(new TableRow({ children: line.cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) }))
      continue
    }
    endTable()
    if (line.kind === 'gap') continue
    children.push(paragraphOf(line))
  }
  endTable()
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'clauses',
          levels: [
            { level: 0, format: LevelFormat.DECIMAL, text: '%1', alignment: AlignmentType.START },
            { level: 1, format: LevelFormat.DECIMAL, text: '%1.%2', alignment: AlignmentType.START },
          ],
        },
      ],
    },
    sections: [{ children }],
  })
  return Packer.toBuffer(document)
}

function paragraphOf(line: Exclude<SourceLine, { kind: 'row' | 'gap' }>): Paragraph {
  switch (line.kind) {
    case 'heading':
      return new Paragraph({ text: line.text, heading: headings[line.level - 1] ?? HeadingLevel.HEADING_3 })
    case 'bullet':
      return new Paragraph({ text: line.text, bullet: { level: 0 } })
    case 'numbered':
      return new Paragraph({
        children: [new TextRun({ text: line.text, bold: line.level === 1 })],
        numbering: { reference: 'clauses', level: line.level - 1 },
      })
    case 'paragraph':
      return new Paragraph(line.text)
  }
}
