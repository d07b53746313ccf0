import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { bad, type Finding, good, look } from './finding.ts'

const gigabyte = 1_000_000_000

export function folderAndDisk(data: string): Finding[] {
  if (!existsSync(data)) return [good('Data folder', `${data}, not made yet: the first start makes it`), disk(data)]
  return [folder(data), disk(data)]
}

function folder(data: string): Finding {
  const { mode, uid } = statSync(data)
  const me = process.getuid?.() ?? uid
  try {
    accessSync(data, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch {
    return bad(
      'Data folder',
      `${data} is closed to this account`,
      `Run Signpost as the account that owns it (number ${uid}).`,
    )
  }
  if ((mode & 0o066) !== 0) {
    return bad('Data folder', `${data} can be read by others on this machine`, `Close it: chmod go-rw ${data}`)
  }
  return uid === me
    ? good('Data folder', `${data}, closed to others`)
    : look('Data folder', `${data} belongs to another account (number ${uid})`, 'Run Signpost as one account only.')
}

function disk(data: string): Finding {
  let place = data
  while (!existsSync(place)) place = dirname(place)
  const { bavail, bsize } = statfsSync(place)
  const free = (bavail * bsize) / gigabyte
  const how = `${free.toFixed(free < 10 ? 1 : 0)} GB free`
  if (free < 0.5) return bad('Disk', how, 'The database stops when the disk is full. Make room before going on.')
  if (free < 5) return look('Disk', how, 'Make room soon: pictures and the database grow.')
  return good('Disk', how)
}
