/** The classes that apply, in the order given, for a class attribute. */
export function classNames(...names: readonly (string | false | null | undefined)[]): string {
  let all = ''
  for (const name of names) if (name) all = all === '' ? name : `${all} ${name}`
  return all
}
