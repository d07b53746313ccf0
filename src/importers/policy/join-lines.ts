/** Word parts that keep their hyphen where a line ends after them: “anti-” and “bullying”. */
const prefixes = /(?:^|\W)(?:anti|e|ex|non|pre|co|self|re|on|off|multi|cyber|well|age|follow|sub|inter|post|pro)-$/i

/** Two lines of one paragraph. A word that was broken at the end of the first is whole again. */
export function joinLines(one: string, other: string): string {
  if (!/[a-z]-$/.test(one) || !/^[a-z]/.test(other)) return `${one} ${other}`
  return prefixes.test(one) ? one + other : one.slice(0, -1) + other
}
