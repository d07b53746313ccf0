/** Content-hashed addresses of what a page loads; written by the build as assets.json. */
export type AssetNames = {
  readonly css: string
  /** The script that every page loads. */
  readonly script: string
  /** Scripts that single pages ask for, by name. */
  readonly scripts: Readonly<Record<string, string>>
  /** The letters of English first: the one worth fetching before the style sheet asks for it. */
  readonly fonts: readonly string[]
  readonly icon: string
  /** Bytes of each as sent, compressed with brotli where that helps. */
  readonly sizes: Readonly<Record<string, number>>
}
