import { type HelpLine, helpLinesNow } from '../../../core/concerns/help-line.ts'

/** Where nobody has said yet who they are: a child reads this page too. */
export function linesForAnybody(now: Date): readonly HelpLine[] {
  return [...new Set([...helpLinesNow('pupils', now), ...helpLinesNow('families', now)])]
}
