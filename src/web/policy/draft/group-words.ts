import type { ConsultedGroup } from '../../../core/policy/consulted.ts'

export const groupWords: Readonly<Record<ConsultedGroup, string>> = {
  staff: 'Staff',
  governors: 'Governors',
  parents: 'Parents and carers',
  pupils: 'Pupils',
}
