import type { FormFact, OfficeForm } from '@/domain/form/form'
import { filledForm, type FormValues, namesPlace } from '@/domain/form/template'
import { formFactLabels, formPlaceNames as names } from '@/glossary/forms'
import { honoured } from '@/glossary/reportWords'
import type { OfficeDocument } from '../document/officeDocument'
import type { Line } from '../section'

type Opening = Pick<OfficeDocument, 'form' | 'title' | 'statement' | 'facts' | 'confirmation' | 'addressee'>
type Given = {
  values: FormValues
  /** Of each line that the form may show, what it says; what is missing or empty is left out. */
  facts: Partial<Record<FormFact, string>>
  /** The programme's own addressee, for a form that names none. */
  addressee: string
}

/** What a form says about a document before its chapters: number, title, statement, numbered lines, box. */
export const formed = (form: OfficeForm, { addressee, facts, values }: Given): Opening => ({
  form: form.number,
  title: filledForm(form.title, values, names),
  addressee: honoured(form.addressee ?? addressee),
  statement: statementOf(form, values),
  facts: factsIn(form.facts, facts),
  confirmation: form.confirmation,
})

/** The lines to be shown, in their order; what has nothing to say is left out. */
export const factsIn = (shown: readonly FormFact[], facts: Given['facts']): Line[] =>
  shown.flatMap((fact) => (facts[fact] ? [{ label: formFactLabels[fact], value: facts[fact] }] : []))

/** The form's sentences; one that names the version it replaces stands only in a document that replaces one. */
export const statementOf = (form: OfficeForm, values: FormValues): string[] =>
  form.statement
    .filter((sentence) => values.previous !== undefined || !namesPlace(sentence, 'previous', names))
    .map((sentence) => filledForm(sentence, values, names))

/** Chapters, or parts of a report, in the form's order under its titles; those it leaves out are left out, those it does not know follow. */
export const orderedChapters = <Part extends { key: string; title: string }>(
  form: OfficeForm,
  chapters: readonly Part[],
): Part[] => [
  ...form.chapters
    .filter(({ shown }) => shown)
    .flatMap(({ key, title }) => chapters.filter((chapter) => chapter.key === key).map((chapter) => ({ ...chapter, title }))),
  ...chapters.filter(({ key }) => form.chapters.every((each) => each.key !== key)),
]
