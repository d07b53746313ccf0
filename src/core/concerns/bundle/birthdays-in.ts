import { monthWords } from '../../language/month-words.ts'

const month = `${monthWords}\\.?`
const day = '\\d{1,2}(?:st|nd|rd|th)?'
const year = "(?:(?:19|20)\\d\\d|['’]?\\d\\d)"
const clear = (pattern: string) => `(?<![\\p{L}\\d/.-])${pattern}(?![\\p{L}\\d]|[/.-]\\d)`
/** A day of a year, in every usual form; its year stands in a group. */
const whole: readonly RegExp[] = [
  `\\d{1,2}[./-]\\d{1,2}[./-]((?:19|20)\\d\\d|\\d\\d)`,
  `\\d{1,2} \\d{1,2} ((?:19|20)\\d\\d)`,
  `((?:19|20)\\d\\d)[./-]\\d{1,2}[./-]\\d{1,2}`,
  `(?:the )?${day}[ -](?:of )?${month},?[ -](${year})`,
  `${month},? (?:the )?${day},? ((?:19|20)\\d\\d)`,
].map((pattern) => new RegExp(clear(pattern), 'giu'))
/** A day without its year, or a month with its own, or a year alone: a birthday only where somebody says so. */
const partly = new RegExp(
  clear(
    `(?:(?:the )?${day}[ -](?:of )?${month}|${month},? (?:the )?${day}|${month},? ${year}|\\d{1,2}[./-]\\d{1,2}|(?:19|20)\\d\\d|\\d{6}|\\d{8}|(?:the )?\\d{1,2}(?:st|nd|rd|th))`,
  ),
  'giu',
)
const birth = "(?:born|birth|birthday|bday|b['’]day|d\\.?o\\.?b\\.?)"
const before = new RegExp(`(?<!\\p{L})${birth}(?![\\p{L}])[^.!?\\n\\d]{0,24}$`, 'iu')
const after = /^[^.!?\n\d]{0,16}(?<!\p{L})birthday/iu
/** A report speaks of what happened these years; a day longer ago is likelier one on which somebody was born. */
const years = 3

/** Days on which somebody may have been born: a whole date of long ago, and any that is said to be one. */
export function birthdaysIn(text: string, told: Date): readonly { readonly start: number; readonly end: number }[] {
  const said = (start: number, end: number) =>
    before.test(text.slice(Math.max(0, start - 40), start)) || after.test(text.slice(end, end + 40))
  const now = told.getUTCFullYear()
  const dates = whole.flatMap((pattern) =>
    [...text.matchAll(pattern)].filter(({ 0: words, 1: one = '', index }) => {
      const digits = Number(one.replace(/\D/g, ''))
      const full = digits > 99 ? digits : digits + (2000 + digits > now ? 1900 : 2000)
      return full <= now - years || said(index, index + words.length)
    }),
  )
  const parts = [...text.matchAll(partly)].filter(({ 0: words, index }) => said(index, index + words.length))
  return [...dates, ...parts].map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
}
