import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rollShelf } from './actions/screening/roll-shelf.ts'
import { surpriseInWords } from './cli/supervision/surprise-in-words.ts'
import { underSupervision } from './cli/supervision/under-supervision.ts'
import { environment } from './config/environment.ts'
import { partSettings } from './config/part-settings.ts'
import { postOffice } from './main-mail.ts'
import { openSignIn } from './storage/at-sign-in.ts'
import { caseVault } from './storage/concerns/case-vault.ts'
import { evidenceStore } from './storage/concerns/evidence-store.ts'
import { clamd } from './storage/concerns/file-scanner.ts'
import { openDatabase } from './storage/database.ts'
import { beating } from './storage/records/beating.ts'
import { folderStore } from './storage/records/file-store.ts'
import { demoRoutes } from './web/access/demo-in.ts'
import { buildApp } from './web/app.ts'
import type { AssetNames } from './web/asset-names.ts'
import { tellingPace } from './web/concerns/tell/pace.ts'
import { tellingPuzzles } from './web/concerns/tell/puzzles.ts'
import type { Parts } from './web/parts.ts'
import { watchForLate } from './web/publishing/watch-for-late.ts'
import { routes } from './web/routes.ts'

const read = partSettings(environment())
if (!read.ok) {
  for (const fault of read.faults) console.error(fault)
  process.exit(2)
}
const settings = read.value
const assetsDir = join(import.meta.dirname, 'assets')
const parts: Parts = {
  db: openDatabase(settings.appUrl, 8),
  signIn: openSignIn(settings.signinUrl, 4),
  files: folderStore(join(settings.data, 'files'), settings.secret),
  rolls: rollShelf(),
  puzzles: tellingPuzzles(settings.secret),
  vault: caseVault(settings.secret),
  pace: tellingPace(),
  evidence: evidenceStore(join(settings.data, 'files'), settings.clamd === undefined ? null : clamd(settings.clamd)),
  assets: JSON.parse(await readFile(join(assetsDir, 'assets.json'), 'utf8')) as AssetNames,
  publicUrl: settings.publicUrl,
  unsubscribeSecret: settings.secret,
  demo: settings.purpose === 'demo',
  now: () => new Date(),
}
const app = await buildApp({
  parts,
  routes: parts.demo ? [...routes, ...demoRoutes] : routes,
  assetsDir,
  trustProxy: settings.trustProxy,
  onSurprise: (reference, problem) => console.error(`surprise ${reference}: ${surpriseInWords(problem)}`),
})
const stopBeating = beating(parts.db, 'web')
const stopWatching = watchForLate(parts, () => postOffice(settings, parts.db, parts.signIn))
const supervised = underSupervision(async () => {
  await stopWatching()
  await app.close()
  await stopBeating()
  await Promise.all([parts.db.destroy(), parts.signIn.destroy()])
})
await app.listen({ host: settings.host, port: settings.port })
supervised.ready()
