import type { Answer, WorkingSchool } from './a-working-school.ts'

/** The name by which a form for telling is taken once, out of the page that holds it. */
export const onceIn = (body: string): string => /name="once" value="([^"]+)"/.exec(body)?.[1] ?? ''

/** Opens the page at which somebody tells, fills it in and sends it, as a passer-by or as `who`; gives what comes back. */
export async function tellAt<Name extends string>(
  school: Pick<WorkingSchool<Name>, 'open' | 'send'>,
  page: string,
  fields: Parameters<WorkingSchool<Name>['send']>[2],
  who?: Name,
): Promise<Answer> {
  const once = onceIn((await school.open(page, who)).body)
  return school.send(page, who, { once, ...fields }, page)
}
