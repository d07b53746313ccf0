/**
 * What a log may hold of a surprise, on one line: its kind, the database's code and rule where it has one, and where it happened.
 * Never its message, which can quote what somebody typed or a row of children's names.
 */
export function surpriseInWords(problem: unknown): string {
  if (!(problem instanceof Error)) return 'something that is not an error was thrown'
  const field = (name: string) => {
    const value = name in problem ? (problem as unknown as Record<string, unknown>)[name] : undefined
    return typeof value === 'string' && /^[\w.$-]{1,80}$/.test(value) ? `${name} ${value}` : undefined
  }
  const about = [problem.name, field('code'), field('table'), field('constraint'), field('routine')]
    .filter(Boolean)
    .join(', ')
  const where = (problem.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
  return [about, ...where.map((line) => line.trim())].join(' ')
}
