import type { CouncilId } from './council.ts'
import { councils } from './lists/councils.ts'

/** The council of that name, where its own limits were read; nothing otherwise. */
export function councilNamed(name: string | null): CouncilId | null {
  return councils.find((council) => council.id === name)?.id ?? null
}
