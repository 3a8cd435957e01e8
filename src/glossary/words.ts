/** The words of one collection: what it is called, what it is for, and of each field the label and one line of help. */
export type Words<Field extends string = string> = {
  singular: string
  plural: string
  about: string
  fields: Record<Field, readonly [label: string, hint: string]>
}

/** Keeps the field names as a type, so that a field without words does not compile. */
export const words = <const Field extends string>(given: Words<Field>): Words<Field> => given
