import type { ReporterKind } from '../concerns/reporter.ts'
import type { Asker } from './asker.ts'

/** As whom somebody who asks would tell it. */
export const tellers: Readonly<Record<Asker, ReporterKind>> = {
  staff: 'staff',
  leader: 'staff',
  contractor: 'staff',
  governor: 'governor',
  volunteer: 'volunteer',
  parent: 'parent',
  pupil: 'pupil',
}
