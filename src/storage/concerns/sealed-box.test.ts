import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { caseVault } from './case-vault.ts'
import { newPair, openWith, pairFrom, sealTo } from './sealed-box.ts'

describe('what is sealed to somebody', () => {
  const theirs = newPair()
  const box = sealTo(theirs.publicKey, Buffer.from('for them'), 'this row')

  it('is read by them alone, in its own place alone, and not once a bit was changed', () => {
    expect(openWith(theirs, box, 'this row').toString()).toBe('for them')
    expect(() => openWith(newPair(), box, 'this row')).toThrow()
    expect(() => openWith(theirs, box, 'another row')).toThrow()
    for (const at of [0, 33, box.length - 1]) {
      const changed = Buffer.from(box)
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at)
      expect(() => openWith(theirs, changed, 'this row')).toThrow()
    }
  })

  it('is another box each time, so that two of the same cannot be told to be', () => {
    expect(sealTo(theirs.publicKey, Buffer.from('for them'), 'this row').equals(box)).toBe(false)
  })

  it('comes from a pair that its private half gives again', () => {
    expect(pairFrom(theirs.privateKey).publicKey.equals(theirs.publicKey)).toBe(true)
  })
})

describe('the key of a case', () => {
  const vault = caseVault('the secret of a server')
  const { key, publicKey } = vault.newKey()
  const hers = newPair()
  const sealed = {
    of: 'the case',
    publicKey,
    to: [{ key: 'hers', box: vault.sealKeyTo(hers.publicKey, key, 'the case key') }],
    server: null,
  }

  it('is opened by whoever has theirs in hand, and by no server', () => {
    const inHerHands = vault.inHands((one) => (one === 'hers' ? hers : undefined))
    expect(inHerHands.open(sealed).bytes.equals(key.bytes)).toBe(true)
    expect(vault.opens(sealed)).toBe(false)
    expect(() => vault.open(sealed)).toThrow('none of these keys opens the case')
  })

  it('lets anybody add what only its readers read', () => {
    const adding = vault.toAdd(sealed)
    expect('bytes' in adding).toBe(false)
    const box = vault.seal(adding, 'what came later', 'a line')
    expect(vault.unseal(key, box, 'a line')).toBe('what came later')
    expect(() => vault.unseal({ bytes: randomBytes(32) }, box, 'a line')).toThrow()
    expect(() => vault.unseal(key, box, 'another line')).toThrow()
  })
})
