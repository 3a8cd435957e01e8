import type { Words } from '@/glossary/words'

type Admin = Readonly<Record<string, unknown>>

/** The name, label and help of a field from the glossary: `{ ...f('title'), type: 'text' }`. */
export const said =
  <Field extends string>(words: Words<Field>) =>
  <Name extends Field, const Given extends Admin = Record<never, never>>(name: Name, admin?: Given) => {
    const [label, description] = words.fields[name]
    return { name: name.split('.').at(-1) ?? name, label, admin: { ...(admin as Given), description } }
  }

/** What the panel says about the collection itself. */
export const titled = (words: Words) => ({ labels: { singular: words.singular, plural: words.plural } })
