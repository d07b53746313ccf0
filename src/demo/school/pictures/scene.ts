export const scenes = [
  'field',
  'river',
  'display',
  'boats',
  'vegetables',
  'books',
  'kites',
  'seedlings',
  'cakes',
  'snow',
] as const

export type Scene = (typeof scenes)[number]
