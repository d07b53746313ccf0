import type { Route } from '../../route.ts'
import { sendBundle, sendGiveOutBundle, showBundleMade, showBundles } from './handler.tsx'

/** Bundles are made and given out by whoever may read the case. */
export const bundleRoutes: readonly Route[] = [
  { method: 'GET', url: '/concerns/:id/bundle', access: 'concern.see', handle: showBundles },
  { method: 'POST', url: '/concerns/:id/bundle', access: 'concern.see', handle: sendBundle },
  { method: 'GET', url: '/concerns/:id/bundle/:bundle', access: 'concern.see', handle: showBundleMade },
  { method: 'POST', url: '/concerns/:id/bundle/:bundle/give-out', access: 'concern.see', handle: sendGiveOutBundle },
]
