import { loadavg } from 'node:os'

export function ms(time: number): string {
  return `${time.toFixed(2)} ms`
}

export function loadInWords(): string {
  return loadavg()
    .map((one) => one.toFixed(1))
    .join(' ')
}
