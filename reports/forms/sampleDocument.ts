import type { OfficeForm } from '@/domain/form/form'
import { FORM_PLACES, placesOfForm } from '@/domain/form/template'
import { formSample as sample, formTexts } from '@/glossary/forms'
import { blocksOf, type PictureOf } from '../document/fromLexical'
import type { AddressOf } from '../document/lexical/runsIn'
import type { Block, OfficeDocument } from '../document/officeDocument'
import { formed, orderedChapters } from './formed'

type Sources = { pictureOf: PictureOf; addressOf?: AddressOf }
const COVERED = ['completion_report', 'implementation_plan'] as const

/** A form as it looks with example values, marked as a sample. */
export function sampleDocument(form: OfficeForm, { addressOf, pictureOf }: Sources, createdAt: string): OfficeDocument {
  const places = FORM_PLACES.filter((place) => placesOfForm(form.kind).includes(place))
  const values = Object.fromEntries(places.map((place) => [place, sample.places[place]]))
  const covered = COVERED.some((kind) => kind === form.kind)
  const chapters = form.chapters.map(({ key, text, title }) => ({
    key,
    title,
    blocks: textOr(blocksOf(text, pictureOf, addressOf)),
  }))
  return {
    ...formed(form, { values, facts: sample.facts, addressee: sample.addressee }),
    key: 'form-sample',
    opening: covered ? 'cover' : form.kind === 'minutes' ? 'plain' : 'letter',
    edition: '',
    mark: formTexts.sample,
    author: sample.author,
    creator: sample.creator,
    date: sample.places.day,
    contents: covered,
    chapters: orderedChapters(form, chapters),
    createdAt,
  }
}

const textOr = (blocks: readonly Block[]): readonly Block[] =>
  blocks.length > 0 ? blocks : [{ type: 'paragraph', runs: [{ text: sample.chapter }] }]
