import type { ReadingFont } from './font/reading-fonts.ts'

/** Space between the lines of a paragraph, in points. */
const lineGap = 2.5

type Words = {
  readonly size: number
  /** Space beneath, and above, in points. */
  readonly gap: number
  readonly before?: number
  /** Where lines begin and how long they are; the whole width otherwise. */
  readonly from?: number
  readonly width?: number
}

/** Writes words at the place reached, each letter in the first font that has it. */
export function writerOf(pdf: PDFKit.PDFDocument, fonts: readonly ReadingFont[]) {
  for (const { name, bytes } of fonts) pdf.registerFont(name, Buffer.from(bytes))
  return (text: string, { size, gap, before = 0, from, width }: Words): void => {
    const left = from ?? pdf.page.margins.left
    const across = width ?? pdf.page.width - left - pdf.page.margins.right
    const runs = runsOf(text, fonts)
    pdf.y += before
    runs.forEach(({ font, words }, at) => {
      pdf.font(font).fontSize(size)
      const options = { width: across, lineGap, continued: at < runs.length - 1 }
      if (at === 0) pdf.text(words, left, pdf.y, options)
      else pdf.text(words, options)
    })
    pdf.x = pdf.page.margins.left
    pdf.y += gap
  }
}

/** How high words stand in lines of this width, in points: the highest that any of their letters' fonts needs. */
export function heightOf(
  pdf: PDFKit.PDFDocument,
  fonts: readonly ReadingFont[],
  text: string,
  { size, width }: { readonly size: number; readonly width: number },
): number {
  const used = new Set(runsOf(text, fonts).map(({ font }) => font))
  return Math.max(...[...used].map((font) => pdf.font(font).fontSize(size).heightOfString(text, { width, lineGap })))
}

function runsOf(text: string, fonts: readonly ReadingFont[]): readonly { font: string; words: string }[] {
  const first = fonts[0]?.name ?? 'Helvetica'
  const runs: { font: string; words: string }[] = []
  for (const letter of text) {
    const font = fonts.find(({ characters }) => characters.has(letter.codePointAt(0) ?? 0))?.name ?? first
    const last = runs.at(-1)
    if (last && (last.font === font || letter === ' ')) last.words += letter
    else runs.push({ font, words: letter })
  }
  return runs.length > 0 ? runs : [{ font: first, words: '' }]
}
