import type { DeliverableKind } from '../deliverable/kind'

/** The places that a form's title and sentences can name; they are filled in when a document is made. */
export const FORM_PLACES = ['contract', 'day', 'month', 'subject', 'version', 'previous', 'cutoff'] as const
export type FormPlace = (typeof FORM_PLACES)[number]
export type FormValues = Partial<Record<FormPlace, string>>
export type FormPlaceNames = Readonly<Record<FormPlace, string>>

/** Documents that are about one month; the others name what they are about (a meeting, a seminar) as their subject. */
const OF_A_MONTH: readonly DeliverableKind[] = ['monthly_report', 'reduction_statement']

export const placesOfForm = (kind: DeliverableKind): FormPlace[] =>
  FORM_PLACES.filter((place) => (place === 'month' || place === 'cutoff' ? OF_A_MONTH.includes(kind) : true)).filter(
    (place) => place !== 'subject' || !OF_A_MONTH.includes(kind),
  )

const PLACE = /\{\{([^{}\n]*)\}\}/gu

export type FormTextFault = { fault: 'unknown'; name: string } | { fault: 'unclosed' }

/** What is wrong with a text of a form: places this kind does not have, brackets that do not close. */
export function faultsOfText(kind: DeliverableKind, text: string, names: FormPlaceNames): FormTextFault[] {
  const known = placesOfForm(kind).map((place) => names[place])
  const unknown = [...new Set([...text.matchAll(PLACE)].map(([, name = '']) => name.trim()))].filter(
    (name) => !known.includes(name),
  )
  const unclosed = /\{\{|\}\}|｛｛|｝｝/u.test(text.replaceAll(PLACE, ''))
  return [
    ...unknown.map((name): FormTextFault => ({ fault: 'unknown', name })),
    ...(unclosed ? [{ fault: 'unclosed' } as const] : []),
  ]
}

/** A text with its places filled in once; what has no value is left empty, and a value's own brackets stay letters. */
export const filledForm = (text: string, values: FormValues, names: FormPlaceNames): string =>
  text.replaceAll(PLACE, (_, name: string) => {
    const place = FORM_PLACES.find((each) => names[each] === name.trim())
    return (place && values[place]) ?? ''
  })

/** True when a text names a place: such a sentence is left out of a document that has nothing to put there. */
export const namesPlace = (text: string, place: FormPlace, names: FormPlaceNames): boolean =>
  [...text.matchAll(PLACE)].some(([, name = '']) => name.trim() === names[place])
