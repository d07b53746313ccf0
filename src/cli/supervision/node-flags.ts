/**
 * With what Node starts each part. The web part clears away what a large file leaves behind while it passes, for which
 * Node has to let it: docs/decisions/a-large-file-in-little-memory.md.
 */
export const nodeFlags: Readonly<Record<'web' | 'worker', readonly string[]>> = { web: ['--expose-gc'], worker: [] }
