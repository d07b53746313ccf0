import type { PolicyDocument } from '../../core/policy/document.ts'

/** What a window or a list of files calls the policy: its title, and whose it is. */
export function titleInFull({ title, school }: Pick<PolicyDocument, 'title' | 'school'>): string {
  return school === null ? title : `${title}, ${school}`
}
