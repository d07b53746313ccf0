import { isKind, type KindId, type OwnKind } from '../../../core/concerns/kind-of-report.ts'
import { lineIn } from '../../shell/fields.ts'
import type { Problems } from '../../shell/problems.tsx'
import { tooLong, wholeForm } from '../../shell/too-long.ts'

export type KindTyped = {
  readonly name: string
  readonly staff: string
  readonly families: string
  readonly pupils: string
  readonly treatedAs: string
  readonly about: string
}
export const nothingTyped: KindTyped = { name: '', staff: '', families: '', pupils: '', treatedAs: '', about: '' }

export function kindTyped(form: Readonly<Record<string, unknown>>): {
  readonly typed: KindTyped
  readonly problems: Problems
  readonly kind: OwnKind | undefined
} {
  const typed = {
    name: lineIn(form, 'name', wholeForm),
    staff: lineIn(form, 'staff', wholeForm),
    families: lineIn(form, 'families', wholeForm),
    pupils: lineIn(form, 'pupils', wholeForm),
    treatedAs: lineIn(form, 'treatedAs', 60),
    about: lineIn(form, 'about', 60),
  }
  const { name, staff, families, pupils, treatedAs } = typed
  const problems = {
    ...(name === '' ? { name: 'Give it a short name.' } : {}),
    ...(staff === '' ? { staff: 'Write it as staff would say it.' } : {}),
    ...(families === '' ? { families: 'Write it as a parent would say it.' } : {}),
    ...(pupils === '' ? { pupils: 'Write it as a child of eight would say it.' } : {}),
    ...(isKind(treatedAs) ? {} : { treatedAs: 'Choose what it is most like.' }),
    ...tooLong(typed, { name: 100, staff: 200, families: 200, pupils: 200 }),
  }
  const complete = Object.keys(problems).length === 0 && isKind(treatedAs)
  return {
    typed,
    problems,
    kind: complete
      ? { name, treatedAs: treatedAs as KindId, words: { staff, families, pupils }, about: aboutIn(typed.about) }
      : undefined,
  }
}

function aboutIn(typed: string): 'headteacher' | 'dsl' | null {
  return typed === 'headteacher' || typed === 'dsl' ? typed : null
}
