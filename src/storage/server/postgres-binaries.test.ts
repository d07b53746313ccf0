import { chmodSync, cpSync, existsSync, mkdirSync, readlinkSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { scratchFolder } from '../../../test/support/scratch-folder.ts'
import { binariesWithinReach, packagedPostgres } from './postgres-binaries.ts'
import { serverAccount } from './server-account.ts'

let scratch: ReturnType<typeof scratchFolder>
let closed: string
let native: string
let home: string

/** The package as npm leaves it when it runs no install script: without the links between its libraries. */
beforeEach(() => {
  scratch = scratchFolder()
  closed = join(scratch.path, 'closed')
  native = join(closed, 'native')
  home = join(scratch.path, 'home')
  mkdirSync(closed)
  mkdirSync(home)
  cpSync(dirname(packagedPostgres()), closed, { recursive: true, verbatimSymlinks: true })
  rmSync(join(native, 'lib', 'libicuuc.so.60'), { force: true })
})

afterEach(() => scratch.remove())

describe.runIf(process.platform === 'linux')('the PostgreSQL that npm brought', () => {
  it('gets the links between its libraries that an install script would have made', () => {
    expect(binariesWithinReach(native, serverAccount(), home)).toEqual({ bin: join(native, 'bin') })
    expect(readlinkSync(join(native, 'lib', 'libicuuc.so.60'))).toBe('libicuuc.so.60.2')
  })

  it.runIf(process.getuid?.() === 0)(
    'is copied to where its account can run it, when the project is root’s alone',
    () => {
      chmodSync(closed, 0o700)
      const { bin } = binariesWithinReach(native, serverAccount(), home)
      expect(bin.startsWith(join(home, 'postgresql-18.'))).toBe(true)
      expect(existsSync(join(bin, 'initdb'))).toBe(true)
      expect(binariesWithinReach(native, serverAccount(), home)).toEqual({ bin })
    },
  )
})
