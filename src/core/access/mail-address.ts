const shape = /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\]+\.[^\s@.<>()[\],;:"\\]{2,}$/

/** An e-mail address as it is kept and compared: trimmed, in small letters. Nothing where it cannot be one. */
export function mailAddress(typed: string): string | undefined {
  const address = typed.trim().toLowerCase()
  return address.length <= 254 && shape.test(address) ? address : undefined
}
