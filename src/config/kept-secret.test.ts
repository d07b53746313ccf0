import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { scratchFolder } from '../../test/support/scratch-folder.ts'
import { keptSecret } from './kept-secret.ts'

const scratch = scratchFolder()
afterEach(scratch.remove)

describe('the secret of an installation', () => {
  it('is made once, kept for its owner only, and never replaced when it can no longer be read', () => {
    const secret = keptSecret(scratch.path)
    expect(secret).toMatch(/^[0-9a-f]{64}$/)
    expect(keptSecret(scratch.path)).toBe(secret)
    const path = join(scratch.path, 'secret')
    expect(statSync(path).mode & 0o777).toBe(0o600)
    writeFileSync(path, 'lost')
    expect(() => keptSecret(scratch.path)).toThrow('Put it back from a backup')
    expect(readFileSync(path, 'utf8')).toBe('lost')
  })
})
