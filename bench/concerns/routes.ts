import { labelledIncidents } from './labelled-incidents.ts'
import { measureRoutes, summary } from './measure-routes.ts'

/** `node bench/concerns/routes.ts [FILE]`: how the routes compare with labelled incidents, and where they differ. */
const measured = measureRoutes(labelledIncidents(process.argv[2]))
for (const { id, policy, what, held } of measured) if (!held) console.log(`${id} ${policy}: ${what}`)
console.log(summary(measured))
