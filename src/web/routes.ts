import type { Route } from './route.ts'

/** Every address of the product with who may use it. A subject adds its own list here; the shape test reads it. */
export const routes: readonly Route[] = []
