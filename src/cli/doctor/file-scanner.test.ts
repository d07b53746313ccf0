import { afterEach, expect, it } from 'vitest'
import { aClamd, type Clamd, clamdIsHere } from '../../../test/support/a-clamd.ts'
import { fileScanner } from './file-scanner.ts'

let daemon: Clamd | undefined
afterEach(() => daemon?.end())

it('the doctor says that there is no scanner, and what to do; nothing stops for it', async () => {
  expect(await fileScanner(undefined)).toMatchObject({ usable: true, todo: expect.stringContaining('CLAMD') })
})

it('the doctor says that a scanner does not answer', async () => {
  const { how, usable } = await fileScanner('/nowhere/clamd.ctl')
  expect(how).toContain('does not find the test file')
  expect(usable).toBe(true)
})

it.skipIf(!clamdIsHere)('the doctor says that a scanner passes over large files', async () => {
  daemon = await aClamd(['StreamMaxLength 25M', 'MaxFileSize 25M'])
  expect((await fileScanner(daemon.address)).how).toContain('passes over large files')
})

it.skipIf(!clamdIsHere)('the doctor is content with one that looks into whatever is taken', async () => {
  daemon = await aClamd(['StreamMaxLength 210M', 'MaxFileSize 210M', 'MaxScanSize 400M'])
  expect((await fileScanner(daemon.address)).todo).toBeUndefined()
})
