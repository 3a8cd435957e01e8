import { createHash } from 'node:crypto'

/** The number a form of the demo carries, made of its name: what is sent again is the same. A UUID. */
export function formId(name: string): string {
  const hex = createHash('sha256').update(`demo/${name}`).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')
}
