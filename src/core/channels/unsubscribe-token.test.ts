import { expect, it } from 'vitest'
import type { ReaderId } from '../school/ids.ts'
import { unsubscribeHash, unsubscribeToken } from './unsubscribe-token.ts'

const reader = '30000000-0000-4000-8000-000000000001' as ReaderId
const other = '30000000-0000-4000-8000-000000000002' as ReaderId

it('the link to stop the newsletter is the same each time, and another for each reader and each installation', () => {
  const token = unsubscribeToken('secret', reader)
  expect(unsubscribeToken('secret', reader)).toBe(token)
  expect(unsubscribeToken('secret', other)).not.toBe(token)
  expect(unsubscribeToken('secret of another', reader)).not.toBe(token)
  expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/)
  expect(unsubscribeHash(token)).toHaveLength(32)
})
