import fc from 'fast-check'
import { formPlaceNames as names } from '@/glossary/forms'
import { DELIVERABLE_KINDS } from '../deliverable/kind'
import { FORM_CHAPTERS, linesIn, NEEDED_CHAPTERS, WRITTEN_CHAPTERS } from './form'
import { formRefusalOf, publishingRefusalOf, type TypedForm } from './refusal'
import { faultsOfText, filledForm, FORM_PLACES, placesOfForm } from './template'

const form: TypedForm = { kind: 'completion_report', title: '業務完了報告書', statement: '報告します。' }

describe('a form’s texts', () => {
  it('may name the places of their kind, and no others', () => {
    expect(faultsOfText('monthly_report', '{{月}}分 {{ 版 }} {{件名}} {{ひみつ}}', names)).toEqual([
      { fault: 'unknown', name: '件名' },
      { fault: 'unknown', name: 'ひみつ' },
    ])
    expect(faultsOfText('minutes', '{{件名}} {{月}}', names)).toEqual([{ fault: 'unknown', name: '月' }])
  })

  it.each(['{{月', '月}}', '｛｛月｝｝', '{{月\n}}'])('must close their brackets: %s', (broken) => {
    expect(faultsOfText('monthly_report', broken, names)).toContainEqual({ fault: 'unclosed' })
  })

  it('are filled once: a value is never read as a place', () => {
    const value = fc.string()
    fc.assert(fc.property(value, (each) => expect(filledForm('あ{{件名}}い', { subject: each }, names)).toBe(`あ${each}い`)))
    expect(filledForm('{{件名}}', { subject: '{{月}} $& $1', month: '1月' }, names)).toBe('{{月}} $& $1')
  })

  it('have names for all places, each used by some kind', () => {
    expect(new Set(Object.values(names)).size).toBe(FORM_PLACES.length)
    expect(new Set(DELIVERABLE_KINDS.flatMap(placesOfForm))).toEqual(new Set(FORM_PLACES))
  })
})

describe('a form', () => {
  it('stays as it is once it was published', () => {
    expect(formRefusalOf('published', form, names)).toEqual({ refusal: 'published_stays', field: 'status' })
    expect(formRefusalOf('draft', form, names)).toBeNull()
  })

  it('is published only once the questions it rests on are agreed on; a draft may wait for them', () => {
    const titles = ['様式の題名について']
    const published = { ...form, status: 'published' } as const
    expect(formRefusalOf('draft', published, names, titles)).toEqual({ refusal: 'matters_open', field: 'matters', titles })
    expect(formRefusalOf('draft', published, names)).toBeNull()
    expect(formRefusalOf('draft', { ...form, status: 'draft' }, names, titles)).toBeNull()
  })

  it('is published by the operator once it is written down when the city agreed', () => {
    const facts = { agreedOn: '2026-01-20', today: '2026-01-20' }
    expect(publishingRefusalOf(facts)).toBeNull()
    expect(publishingRefusalOf({ ...facts, agreedOn: null })).toEqual({ refusal: 'agreed_on_missing', field: 'agreedOn' })
    expect(publishingRefusalOf({ ...facts, agreedOn: '2026-01-21' })).toEqual({ refusal: 'agreed_on_ahead', field: 'agreedOn' })
  })

  it('has each chapter of its kind once at most', () => {
    const chapters = (...keys: string[]) => keys.map((key) => ({ key, title: key }))
    expect(formRefusalOf('draft', { ...form, chapters: chapters('outlook', 'purpose') }, names)).toBeNull()
    expect(formRefusalOf('draft', { ...form, chapters: chapters('purpose', 'agenda') }, names)).toMatchObject({
      refusal: 'unknown_chapter',
      key: 'agenda',
    })
    expect(formRefusalOf('draft', { ...form, chapters: chapters('purpose', 'purpose') }, names)).toMatchObject({
      refusal: 'chapter_twice',
    })
  })

  it('never leaves out what other numbers follow from, nor what a replacing version changed', () => {
    const without = (kind: TypedForm['kind'], key: string) =>
      formRefusalOf('draft', { ...form, kind, chapters: [{ key, title: key, shown: false }] }, names)
    for (const [kind, keys] of Object.entries(NEEDED_CHAPTERS) as [TypedForm['kind'], string[]][])
      for (const key of FORM_CHAPTERS[kind])
        expect([kind, key, without(kind, key)?.refusal]).toEqual([kind, key, keys.includes(key) ? 'needed_chapter' : undefined])
  })

  it('begins with a text only those chapters of its kind whose body somebody writes', () => {
    for (const [kind, fields] of Object.entries(WRITTEN_CHAPTERS) as [TypedForm['kind'], object][])
      expect([kind, Object.keys(fields).filter((key) => !FORM_CHAPTERS[kind].includes(key))]).toEqual([kind, []])
  })

  it('has a box with one to six cells, or none', () => {
    const box = (confirmationCells: string) =>
      formRefusalOf('draft', { ...form, confirmationTitle: '検査欄', confirmationCells }, names)
    expect(box(' \n')).toEqual({ refusal: 'no_box', field: 'confirmationCells' })
    expect(box('検査職員\n結果')).toBeNull()
    expect(box('1\n2\n3\n4\n5\n6')).toBeNull()
    expect(box('1\n2\n3\n4\n5\n6\n7')).toEqual({ refusal: 'too_many_cells', field: 'confirmationCells' })
  })

  it('is typed with one thing on each line', () => {
    expect(linesIn(' 一 \r\n\n二\r三')).toEqual(['一', '二', '三'])
    expect(linesIn(null)).toEqual([])
  })
})
