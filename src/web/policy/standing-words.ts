import { dayInWords } from '../../core/school/day.ts'
import { dateInWords } from '../../core/school/london-time.ts'
import type { PolicyInForce } from '../../storage/policy/policy-in-force.ts'

/** `In force since Tue 3 March, adopted by the governors on Mon 2 March.` */
export function standingInWords({ since, adoptedOn }: PolicyInForce, now: Date): string {
  const adopted = adoptedOn ? `, adopted by the governors on ${dayInWords(adoptedOn, now)}` : ''
  return `In force since ${dateInWords(since, now)}${adopted}.`
}
