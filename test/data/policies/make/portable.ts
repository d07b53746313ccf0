import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import PDFDocument from 'pdfkit'
import { folder, type SourceLine } from './source.ts'

type Doc = InstanceType<typeof PDFDocument>

const margin = 62

async function drawn(draw: (doc: Doc) => void): Promise<Buffer> {
  const doc = new PDFDocument({ size: 'A4', margin, bufferPages: true, info: { CreationDate: new Date(0) } })
  const parts: Buffer[] = []
  doc.on('data', (part: Buffer) => parts.push(part))
  const ended = new Promise((resolve) => doc.on('end', resolve))
  draw(doc)
  doc.end()
  await ended
  return Buffer.concat(parts)
}

/** A PDF of one or two columns, with the school's name at the top of each page and its number at the foot. */
export function portableOf(lines: readonly SourceLine[], columns: 1 | 2, header: string): Promise<Buffer> {
  return drawn((doc) => {
    const gap = 26
    const width = (doc.page.width - 2 * margin - gap * (columns - 1)) / columns
    let column = 0
    const left = () => margin + column * (width + gap)
    const bottom = doc.page.height - margin - 20
    const room = (height: number) => {
      if (doc.y + height <= bottom) return
      if (column + 1 < columns) column += 1
      else {
        doc.addPage()
        column = 0
      }
      doc.y = margin + 10
      doc.x = left()
    }
    doc.y = margin + 10
    for (const line of lines) {
      if (line.kind === 'gap') doc.y += 6
      else if (line.kind === 'row') rowOf(doc, line.cells, left(), width, room)
      else {
        const size = line.kind === 'heading' ? 17 - 2 * line.level : 10.5
        const text = line.kind === 'bullet' ? `•  ${line.text}` : line.text
        doc.font(line.kind === 'heading' ? 'Helvetica-Bold' : 'Helvetica').fontSize(size)
        const inset = line.kind === 'bullet' ? 12 : 0
        room(doc.heightOfString(text, { width: width - inset }))
        doc.text(text, left() + inset, doc.y, { width: width - inset })
        doc.y += line.kind === 'heading' ? 5 : 3
      }
    }
    const { count } = doc.bufferedPageRange()
    for (let page = 0; page < count; page++) {
      doc.switchToPage(page)
      doc.page.margins.bottom = 0
      doc.font('Helvetica').fontSize(8)
      doc.text(header, margin, 30, { lineBreak: false })
      doc.text(`Page ${page + 1} of ${count}`, margin, doc.page.height - 40, { lineBreak: false })
    }
  })
}

function rowOf(doc: Doc, cells: readonly string[], left: number, width: number, room: (height: number) => void): void {
  doc.font('Helvetica').fontSize(10.5)
  const each = width / cells.length
  const height = Math.max(...cells.map((cell) => doc.heightOfString(cell, { width: each - 14 })))
  room(height)
  const top = doc.y
  cells.forEach((cell, at) => {
    doc.text(cell, left + at * each, top, { width: each - 14 })
  })
  doc.y = top + height + 6
}

/** Two pages that are only photographs of paper. */
export function scanOf(): Promise<Buffer> {
  const picture = readFileSync(join(folder, 'sources', '06-eastmoor-scan.jpg'))
  return drawn((doc) => {
    doc.image(picture, 0, 0, { width: doc.page.width })
    doc.addPage().image(picture, 0, 0, { width: doc.page.width })
  })
}
