export type Environment = Readonly<Record<string, string | undefined>>

/** The one place that looks at the environment; everything else is handed what it needs. An empty value is no value. */
export function environment(): Environment {
  return Object.fromEntries(Object.entries(process.env).filter(([, value]) => value?.trim() !== ''))
}

export function definedOnly(env: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
