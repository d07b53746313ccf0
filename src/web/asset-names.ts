/** Content-hashed addresses of what a page loads; written by the build. */
export type AssetNames = {
  readonly css: string
  readonly script: string
  readonly fonts: readonly string[]
  readonly [other: string]: unknown
}
