/** A school's name as it stands in its address: `St Mary’s CE Primary` becomes `st-marys-ce-primary`. */
export function slugFrom(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 50)
    .replace(/-+$/, '')
  return plain === '' ? 'school' : plain
}

/** The slug, or the first numbered form of it that is not taken. */
export function freeSlug(name: string, taken: readonly string[]): string {
  const slug = slugFrom(name)
  if (!taken.includes(slug)) return slug
  for (let number = 2; ; number += 1) {
    const numbered = `${slug}-${number}`
    if (!taken.includes(numbered)) return numbered
  }
}
