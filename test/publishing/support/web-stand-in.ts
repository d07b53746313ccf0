// Stands in for the web part in the crash test: it says that it lives and watches for what is late, as the web does.
import { rollShelf } from '../../../src/actions/screening/roll-shelf.ts'
import { environment } from '../../../src/config/environment.ts'
import { partSettings } from '../../../src/config/part-settings.ts'
import { openDatabase } from '../../../src/storage/database.ts'
import { beating } from '../../../src/storage/records/beating.ts'
import { watchForLate } from '../../../src/web/publishing/watch-for-late.ts'

const read = partSettings(environment())
if (!read.ok) throw new Error(read.faults.join('\n'))
const db = openDatabase(read.value.appUrl, 2)
beating(db, 'web')
watchForLate({ db, publicUrl: read.value.publicUrl, rolls: rollShelf(), now: () => new Date() })
process.on('disconnect', () => process.exit(0))
process.send?.({ kind: 'ready' })
