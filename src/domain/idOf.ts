/** A relation of a record: its id, or the record it leads to where that was read along. */
export type Ref = string | { id: string }

/** The id behind a relation; null where there is none. */
export function idOf(ref: Ref): string
export function idOf(ref: Ref | null | undefined): string | null
export function idOf(ref: Ref | null | undefined): string | null {
  return ref && typeof ref === 'object' ? ref.id : (ref ?? null)
}
