import { dateInWords, timeInWords } from '../../school/london-time.ts'

/** `Mon 1 March 2027, 10 am`: always with its year, for what is read long afterwards. */
export function printedTime(at: Date): string {
  return `${dateInWords(at, new Date(0))}, ${timeInWords(at)}`
}
