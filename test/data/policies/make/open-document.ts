import JSZip from 'jszip'
import type { SourceLine } from './source.ts'

const spaces = [
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
].join(' ')

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** An OpenDocument text as LibreOffice lays it out: numbered lists carry their numbers in a style, never in the text. */
export async function openDocumentOf(lines: readonly SourceLine[]): Promise<Buffer> {
  const zip = new JSZip()
  zip.file('mimetype', 'application/vnd.oasis.opendocument.text', { compression: 'STORE' })
  zip.file(
    'META-INF/manifest.xml',
    '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
  )
  zip.file('content.xml', contentOf(lines))
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

function contentOf(lines: readonly SourceLine[]): string {
  const level = (number: number) =>
    `<text:list-level-style-number text:level="${number}" style:num-format="1" text:display-levels="${number}"/>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content ${spaces} office:version="1.3">
<office:automatic-styles><text:list-style style:name="L1">${level(1)}${level(2)}</text:list-style></office:automatic-styles>
<office:body><office:text>${lines.map(elementOf).join('\n')}</office:text></office:body>
</office:document-content>`
}

function elementOf(line: SourceLine): string {
  switch (line.kind) {
    case 'heading':
      return `<text:h text:outline-level="${line.level}">${escaped(line.text)}</text:h>`
    case 'numbered': {
      const open = '<text:list text:style-name="L1" text:continue-numbering="true"><text:list-item>'
      const inner = line.level === 1 ? '' : '<text:list><text:list-item>'
      const close = line.level === 1 ? '' : '</text:list-item></text:list>'
      return `${open}${inner}<text:p>${escaped(line.text)}</text:p>${close}</text:list-item></text:list>`
    }
    case 'bullet':
      return `<text:list><text:list-item><text:p>${escaped(line.text)}</text:p></text:list-item></text:list>`
    case 'row':
      return `<table:table><table:table-row>${line.cells.map((cell) => `<table:table-cell><text:p>${escaped(cell)}</text:p></table:table-cell>`).join('')}</table:table-row></table:table>`
    case 'paragraph':
      return `<text:p>${escaped(line.text)}</text:p>`
    case 'gap':
      return ''
  }
}
