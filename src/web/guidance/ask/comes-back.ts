import type { VNode } from 'preact'
import type { GuidanceAnswer } from '../../../core/guidance/guidance-answer.ts'
import { speaksOfHurt } from '../../../core/guidance/speaks-of-hurt.ts'
import type { Reply } from '../../route.ts'
import type { AskForm } from './form.ts'

/**
 * A page that was sent to, which the browser may show again to whoever comes back to it, from a clause say: a question is
 * in no address, and a page that is kept nowhere would ask to be sent anew. What a pupil asks, and what may be about
 * somebody being hurt or a worry, stays on no device.
 */
export function comesBack(page: VNode, { question, asker }: AskForm, answer?: GuidanceAnswer): Reply {
  const leavesNothing = asker === 'pupil' || speaksOfHurt(question) || answer?.form === 'raise-concern'
  return { page, headers: { 'cache-control': leavesNothing ? 'no-store' : 'private, no-cache' } }
}
