import { IMPORTED_FIELDS } from '@/domain/facility/facilityRecord'
import { IMPORT_REFUSALS } from '@/domain/facility/importRefusal'
import { REJECTIONS, WARNINGS } from '@/domain/facility/importIssue'
import { FILE_FAULTS } from '@/domain/facility/openDataFault'
import { importedFieldLabel, issueSentence } from './import'
import { fileFaultSentence, importRefusalSentences } from './importFaults'

/** A whole Japanese sentence in which nothing was left unsaid. */
const sentence = /^(?!.*(undefined|null|NaN|\[object)).*[ぁ-ん].*。$/u

describe('what an import says', () => {
  it.each([...REJECTIONS, ...WARNINGS])('is a sentence for %s, with and without what stood in the cell', (code) => {
    expect(issueSentence({ code })).toMatch(sentence)
    expect(issueSentence({ code, column: 'name', value: '23/24', rows: [3, 5] })).toMatch(sentence)
  })

  it.each(FILE_FAULTS)('is a sentence for a file with the fault %s', (code) => {
    expect(fileFaultSentence({ code })).toMatch(sentence)
    expect(fileFaultSentence({ code, row: 3, column: 2, byte: 1024, columns: ['住所'] })).toMatch(sentence)
  })

  it('is a sentence for each refusal and a word for each field', () => {
    for (const code of IMPORT_REFUSALS) expect(importRefusalSentences[code]).toMatch(sentence)
    for (const field of IMPORTED_FIELDS) expect(importedFieldLabel(field)).toMatch(/[ぁ-んァ-ヶ一-龥]/u)
  })

  it('names the place of a fault as a spreadsheet does', () => {
    expect(fileFaultSentence({ code: 'cp932', row: 4, column: 2, byte: 1024 })).toContain('4行目の2列目（先頭から1,024バイト目）')
  })
})
