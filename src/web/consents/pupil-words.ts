import type { RollField } from '../../core/consents/roll-changes.ts'

/** A child as staff call them: `May (Maya) Okonkwo` where they go by another name. */
export function nameOf(pupil: { readonly first: string; readonly preferred: string; readonly last: string }): string {
  const known = pupil.preferred.trim()
  return known === '' || known === pupil.first
    ? `${pupil.first} ${pupil.last}`
    : `${known} (${pupil.first}) ${pupil.last}`
}

/** The name a child goes by. */
export function calledName(pupil: { readonly first: string; readonly preferred: string }): string {
  return pupil.preferred.trim() === '' ? pupil.first : pupil.preferred.trim()
}

export function yearWords(year: string): string {
  if (/^r$/i.test(year)) return 'Reception'
  if (/^n\d?$/i.test(year)) return 'Nursery'
  return /^\d+$/.test(year) ? `Year ${year}` : year
}

export const fieldWords: Readonly<Record<RollField, string>> = {
  year: 'year',
  class: 'class',
  first: 'first name',
  preferred: 'preferred name',
  last: 'surname',
  flag: 'the school’s note',
}
