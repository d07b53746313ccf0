import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bad, type Finding, good } from './finding.ts'

export function nodeAndPackages(project: string): Finding[] {
  const major = Number(process.versions.node.split('.')[0])
  return [
    major >= 24
      ? good('Node', `${process.version}, ${process.execPath}`)
      : bad('Node', `${process.version} is too old`, 'Start Signpost with ./signpost, which finds Node 24 by itself.'),
    asAskedFor(project)
      ? good('Packages', 'installed as package-lock.json asks')
      : bad('Packages', 'not what package-lock.json asks for', 'Run any ./signpost command again: it installs them.'),
  ]
}

function asAskedFor(project: string): boolean {
  try {
    const wanted = readFileSync(join(project, 'package-lock.json'))
    return wanted.equals(readFileSync(join(project, 'node_modules', '.signpost-lock')))
  } catch {
    return false
  }
}
