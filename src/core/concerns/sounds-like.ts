/** How a name is heard: one letter for any run of vowels, none doubled, and those that sound alike the same. */
function heard(name: string): string {
  return name
    .replace(/ph|v/g, 'f')
    .replace(/ck|c(?=[^eiy]|$)|q|k/g, 'k')
    .replace(/c|(?<=[a-z])z/g, 's')
    .replace(/gh(?=t|$)/g, '')
    .replace(/(?<=[a-z])h/g, '')
    .replace(/[aeiouy]+/g, 'e')
    .replace(/(.)\1+/g, '$1')
}

/** Whether a typed name may be a name that was only ever heard: Holowey for Holloway, Preeya for Priya. */
export function soundsLike(typed: string, name: string): boolean {
  return typed.length >= 4 && name.length >= 4 && heard(typed) === heard(name)
}
