import { accessRoutes } from './access/routes.ts'
import { agreementRoutes } from './agreements/routes.ts'
import { channelRoutes } from './channels/routes.ts'
import { concernRoutes } from './concerns/routes.ts'
import { consentRoutes } from './consents/routes.ts'
import { guidanceRoutes } from './guidance/routes.ts'
import { homeRoutes } from './home/routes.ts'
import { newsletterRoutes } from './newsletter/routes.ts'
import { oversightRoutes } from './oversight/routes.ts'
import { peopleRoutes } from './people/routes.ts'
import { tieRoutes } from './people/ties/routes.ts'
import { policyRoutes } from './policy/routes.ts'
import { postRoutes } from './posts/routes.ts'
import { publicRoutes } from './public/routes.ts'
import { recordRoutes } from './records/routes.ts'
import type { Route } from './route.ts'
import { schoolRoutes } from './school/routes.ts'

/** Every address of the product with who may use it. A subject adds its own list here; the shape test reads it. */
export const routes: readonly Route[] = [
  ...accessRoutes,
  ...homeRoutes,
  ...postRoutes,
  ...channelRoutes,
  ...schoolRoutes,
  ...peopleRoutes,
  ...tieRoutes,
  ...agreementRoutes,
  ...newsletterRoutes,
  ...policyRoutes,
  ...oversightRoutes,
  ...recordRoutes,
  ...publicRoutes,
  ...consentRoutes,
  ...concernRoutes,
  ...guidanceRoutes,
]
