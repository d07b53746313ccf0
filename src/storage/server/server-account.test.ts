import { describe, expect, it } from 'vitest'
import { parseAccounts } from './server-account.ts'

describe('the accounts a server could run under', () => {
  it('are those of the machine except root’s', () => {
    const passwd = 'root:x:0:0:root:/root:/bin/bash\nnobody:x:65534:65533:nobody:/none:/bin/false\n\nhalf:x\n'
    expect(parseAccounts(passwd)).toEqual([{ name: 'nobody', uid: 65534, gid: 65533 }])
  })
})
