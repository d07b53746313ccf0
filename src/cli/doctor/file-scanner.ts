import { largestFile } from '../../core/concerns/largest-file.ts'
import { looksInto } from '../../storage/concerns/file-scanner.ts'
import { type Finding, good, look } from './finding.ts'

/** Whether ClamAV’s daemon is there, finds what it should, and looks into files as large as are taken. Takes some seconds. */
export async function fileScanner(address: string | undefined): Promise<Finding> {
  const what = 'Scanner'
  if (address === undefined) {
    return look(
      what,
      'none: files of concerns are kept, and said to be not scanned',
      'Install ClamAV’s daemon and set CLAMD: the operating guide says how.',
    )
  }
  if (!(await looksInto(address, 0))) {
    return look(
      what,
      `ClamAV at ${address} does not find the test file that every scanner knows`,
      'See that it runs, has its signatures, and may be reached by this account.',
    )
  }
  if (!(await looksInto(address, largestFile))) {
    return look(
      what,
      `ClamAV at ${address} passes over large files`,
      'Files over its limits are said to be not scanned. The operating guide has the lines for clamd.conf.',
    )
  }
  return good(what, `ClamAV at ${address} finds what it should, in files of every size that is taken`)
}
