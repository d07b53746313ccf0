import type { SchoolId } from '../../core/school/ids.ts'
import type { AtSignIn } from '../at-sign-in.ts'

/** Sign-in keeps the name of each school beside who belongs to it, since it cannot look into any school. */
export async function renameAtSignIn(signIn: AtSignIn, school: SchoolId, name: string): Promise<void> {
  await signIn.updateTable('membership').set({ school_name: name }).where('school_id', '=', school).execute()
}
