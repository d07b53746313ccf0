import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../config/project-folder.ts'
import { type Command, line } from './command-io.ts'
import { databaseFindings } from './doctor/database-findings.ts'
import { fileScanner } from './doctor/file-scanner.ts'
import { bad, look, written } from './doctor/finding.ts'
import { folderAndDisk } from './doctor/folder-and-disk.ts'
import { mailServer } from './doctor/mail-server.ts'
import { nodeAndPackages } from './doctor/node-and-packages.ts'
import { publicAddress } from './doctor/public-address.ts'
import { runningParts } from './doctor/running-parts.ts'
import { thisInstallation } from './this-installation.ts'

/** What is installed, what runs, what is wrong and what to do. 0 when Signpost is usable as it stands. */
export const doctorCommand: Command = async (args, io) => {
  const project = projectFolder(import.meta.url)
  const findings = nodeAndPackages(project)
  const read = thisInstallation(demoIsMeant(args) ? ['--demo'] : [])
  if (!read.ok) {
    findings.push(
      ...read.faults.map((fault) => bad('Settings', fault, 'Set it right, then run ./signpost doctor again.')),
    )
  } else {
    const installation = read.value
    line(io.stdout, installation.purpose === 'demo' ? 'The demo:' : 'Signpost, for real use:')
    const database = await databaseFindings(installation, join(project, 'dist', 'migrations'))
    findings.push(
      ...folderAndDisk(installation.data),
      ...database.findings,
      ...(await runningParts(installation.data, database.heard)),
      publicAddress(installation),
      await mailServer(installation.mail),
      await fileScanner(installation.clamd),
    )
    if (installation.purpose === 'live') {
      findings.push(look('Backups', 'not yet: Signpost makes none', 'Stop it, copy the data folder, start it again.'))
    }
  }
  for (const finding of findings) line(io.stdout, written(finding))
  const stops = findings.filter(({ usable }) => !usable).length
  line(io.stdout, stops === 0 ? 'Signpost is usable.' : `Signpost is not usable yet: see ${stops} marked STOP.`)
  return stops === 0 ? 0 : 1
}

/** Somebody who has only ever tried the demo asks about the demo. */
function demoIsMeant(args: string[]): boolean {
  if (args.includes('--demo')) return true
  const live = thisInstallation([])
  const demo = thisInstallation(['--demo'])
  return live.ok && demo.ok && !existsSync(live.value.data) && existsSync(demo.value.data)
}
