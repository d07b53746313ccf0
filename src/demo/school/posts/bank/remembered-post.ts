import type { TemplateId } from '../../../../core/posts/templates.ts'
import type { HalfTermName } from '../../calendar/school-year.ts'
import type { Scene } from '../../pictures/scene.ts'

/**
 * A post the school might have sent, before it is given a date. `{Y4}` in the text stands for the first name of a
 * pupil in Year 4 whose family agreed to everything.
 */
export type RememberedPost = {
  readonly title?: string
  readonly text: string
  readonly by: string
  readonly to: 'page' | 'newsletter' | 'both'
  readonly pictures?: readonly Scene[]
  readonly template?: TemplateId
  /** When it must be one time of day, HH:MM. */
  readonly at?: string
  /** Monday is 1. */
  readonly weekday?: 1 | 2 | 3 | 4 | 5
  readonly withoutReader?: string
  readonly after?:
    | { readonly is: 'corrected'; readonly minutes: number; readonly text: string; readonly reason: string }
    | { readonly is: 'taken-down'; readonly minutes: number; readonly by: string; readonly reason: string }
  /** A second post later on the same day. */
  readonly laterThatDay?: RememberedPost
}

/** A post that belongs to one week of one half term. Weeks below zero count from the end. */
export type SeasonalPost = RememberedPost & {
  readonly half: HalfTermName
  readonly week: number
  readonly weekday: 1 | 2 | 3 | 4 | 5
}
