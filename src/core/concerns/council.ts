/** A local authority, by a name of its own in lists/councils.ts. */
export type CouncilId = string & { readonly __id: 'council' }
