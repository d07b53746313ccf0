import type { Permission } from '../../access/permission.ts'
import type { Role } from '../../people/role.ts'
import type { PersonId } from '../../school/ids.ts'
import type { Proof } from './clause-state.ts'

/** Whose something is to do. */
export type Owner =
  | { readonly is: 'people'; readonly people: readonly PersonId[] }
  | { readonly is: 'roles'; readonly roles: readonly Role[] }
  /** Anybody on the staff who had no hand in it. */
  | { readonly is: 'colleague' }
  /** Nobody: it happens by itself when its time comes. */
  | { readonly is: 'itself' }
  /** Nobody any more: it went on without. */
  | { readonly is: 'nobody' }

/** What answers a call: whose it is, and the page on which it is done. */
export type Task = {
  /** What people call the thing, or null where its kind and its day say it. */
  readonly called: string | null
  readonly owner: Owner
  readonly at: string
  /** What somebody must hold to open that page. */
  readonly opens: Permission
}

/** Something that waits to be done; late where `by` is past, and never late where it is null. */
export type Waiting = { readonly event: Proof; readonly by: Date | null; readonly task: Task }

export const ofPeople = (...people: readonly PersonId[]): Owner => ({ is: 'people', people })
export const ofRoles = (roles: readonly Role[]): Owner => ({ is: 'roles', roles })
