import type { Day } from '../calendar/jst'
import type { DeliverableKind } from '../deliverable/kind'
import { FORM_CHAPTERS, type FormStatus, linesIn, NEEDED_CHAPTERS } from './form'
import { faultsOfText, type FormPlaceNames, type FormTextFault } from './template'

type Chapter = { key?: string | null; title?: string | null; shown?: boolean | null }
/** A form as somebody typed it. */
export type TypedForm = {
  kind: DeliverableKind
  status?: FormStatus | null
  title?: string | null
  statement?: string | null
  confirmationTitle?: string | null
  confirmationCells?: string | null
  chapters?: readonly Chapter[] | null
}

export type FormRefusal =
  | { refusal: 'needed_chapter'; field: 'chapters'; key: string }
  | { refusal: 'published_stays' | 'no_box' | 'too_many_cells'; field: string }
  | { refusal: 'agreed_on_missing' | 'agreed_on_ahead'; field: 'agreedOn' }
  | { refusal: 'text'; field: 'title' | 'statement'; fault: FormTextFault }
  | { refusal: 'unknown_chapter' | 'chapter_twice'; field: 'chapters'; key: string; kind: DeliverableKind }
  | { refusal: 'matters_open'; field: 'matters'; titles: readonly string[] }

/** More cells than these do not stand side by side on a page. */
export const MOST_CELLS = 6

/**
 * Why a form may not be saved like this, or null. What was published stays as documents were made with it, and nothing is published
 * while a question it rests on is not agreed on (`openMatters`, their titles; clause 13(4)).
 */
export function formRefusalOf(
  from: FormStatus,
  form: TypedForm,
  names: FormPlaceNames,
  openMatters: readonly string[] = [],
): FormRefusal | null {
  if (from === 'published') return { refusal: 'published_stays', field: 'status' }
  for (const field of ['title', 'statement'] as const) {
    const [fault] = faultsOfText(form.kind, form[field] ?? '', names)
    if (fault) return { refusal: 'text', field, fault }
  }
  const cells = linesIn(form.confirmationCells)
  if (form.confirmationTitle?.trim() && cells.length === 0) return { refusal: 'no_box', field: 'confirmationCells' }
  if (cells.length > MOST_CELLS) return { refusal: 'too_many_cells', field: 'confirmationCells' }
  const needed = (form.chapters ?? []).find(
    ({ key, shown }) => shown === false && NEEDED_CHAPTERS[form.kind]?.includes(key ?? ''),
  )
  if (needed) return { refusal: 'needed_chapter', field: 'chapters', key: needed.key ?? '' }
  const keys = (form.chapters ?? []).map(({ key }) => key ?? '')
  const unknown = keys.find((key) => !FORM_CHAPTERS[form.kind].includes(key))
  if (unknown !== undefined) return { refusal: 'unknown_chapter', field: 'chapters', key: unknown, kind: form.kind }
  const twice = keys.find((key, index) => keys.indexOf(key) !== index)
  if (twice !== undefined) return { refusal: 'chapter_twice', field: 'chapters', key: twice, kind: form.kind }
  return form.status === 'published' && openMatters.length > 0
    ? { refusal: 'matters_open', field: 'matters', titles: openMatters }
    : null
}

/**
 * Why the operator may not publish a form now, or null: the city is shown papers in it from its day on, so the day both agreed on it
 * is written down and not ahead (clause 5(7)).
 */
export function publishingRefusalOf(facts: { agreedOn: Day | null; today: Day }): FormRefusal | null {
  if (facts.agreedOn === null) return { refusal: 'agreed_on_missing', field: 'agreedOn' }
  return facts.agreedOn > facts.today ? { refusal: 'agreed_on_ahead', field: 'agreedOn' } : null
}
