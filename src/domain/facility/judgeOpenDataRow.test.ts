import { importFacts } from '@/testing/importFacts'
import { openDataRow } from '@/testing/openDataFile'
import { judgeOpenDataRow } from './judgeOpenDataRow'
import type { OpenDataColumn } from './openDataColumns'

const judge = (cells: Partial<Record<OpenDataColumn, string>>) => judgeOpenDataRow(openDataRow(cells), importFacts)
const taken = (cells: Partial<Record<OpenDataColumn, string>>) => {
  const judged = judge(cells)
  if (!('record' in judged)) throw new Error(`rejected: ${judged.rejections.map(({ code }) => code).join()}`)
  return judged
}
const warningsOf = (cells: Partial<Record<OpenDataColumn, string>>) => taken(cells).warnings.map(({ code }) => code)
const rejectionsOf = (cells: Partial<Record<OpenDataColumn, string>>) => {
  const judged = judge(cells)
  return 'record' in judged ? [] : judged.rejections.map(({ code }) => code)
}

describe('a row of the open data', () => {
  it('becomes the record that is stored', () => {
    expect(taken({})).toEqual({
      row: 2,
      record: {
        officeNumber: '4399900010',
        serviceCode: '160',
        name: '見本デイサービス　あおば',
        searchName: '見本デイサービスアオバ',
        kana: 'ミホンデイサービス　アオバ',
        corporateName: '医療法人見本会',
        corporateNumber: null,
        ward: '431010',
        address: '熊本県熊本市中央区水前寺1丁目1-1',
        building: null,
        latitude: 32.7944432,
        longitude: 130.7251038,
        phone: '096-328-0000',
        fax: null,
        url: null,
        capacity: 20,
        availableDays: '平日,土曜日',
        availableDaysNote: null,
      },
      warnings: [],
    })
  })

  it.each([
    ['０９６－３２８－００００', '096-328-0000'],
    ['（096）328-0000', '096-328-0000'],
    ['0963280000', '096-328-0000'],
    ['096ー328ー0000　', '096-328-0000'],
    ['096‐328‐0000', '096-328-0000'],
  ])('gives the telephone %s its usual form', (phone, stored) => {
    expect(taken({ phone }).record.phone).toBe(stored)
  })

  it.each(['096-328-0000（内線12）', '069-328-0000'])('keeps the telephone %s as written, and says so', (phone) => {
    expect(taken({ phone }).record.phone).toBe(phone)
    expect(warningsOf({ phone, fax: phone })).toEqual(['phone_unreadable', 'fax_unreadable'])
  })

  it.each(['096-328-000', '不明'])('leaves out the telephone %s, and says so', (phone) => {
    expect(taken({ phone, fax: phone }).record).toMatchObject({ phone: null, fax: null })
    expect(warningsOf({ phone, fax: phone })).toEqual(['phone_unusable', 'fax_unusable'])
  })

  it('takes numbers whose check digit fails, and says so', () => {
    expect(warningsOf({ officeNumber: '4399900011', corporateNumber: '1234567890123' })).toEqual([
      'office_check_digit',
      'corporate_check_digit',
    ])
    expect(taken({ corporateNumber: '1234567890123' }).record.corporateNumber).toBe('1234567890123')
  })

  it('leaves out a corporate number that is none, a place outside the city and a web address that cannot be followed', () => {
    const cells = {
      corporateNumber: '123',
      latitude: '36.204824',
      longitude: '138.252924',
      url: 'someone@example.jp',
      capacity: '約20',
      availableDays: '平日,年末',
    }
    expect(warningsOf(cells)).toEqual([
      'corporate_malformed',
      'coordinates_outside',
      'url_unusable',
      'capacity_unreadable',
      'days_unreadable',
    ])
    expect(taken(cells).record).toMatchObject({
      corporateNumber: null,
      latitude: null,
      longitude: null,
      url: null,
      capacity: null,
      availableDays: '平日',
    })
  })

  it('does not take a capacity of 0 for a capacity', () => {
    expect(taken({ capacity: '0' }).record.capacity).toBeNull()
  })

  it('turns the word for a line break into one, in the note only', () => {
    expect(taken({ availableDaysNote: '土曜は午前（改行）盆は休み' }).record.availableDaysNote).toBe('土曜は午前\n盆は休み')
    expect(taken({ building: '見本ビル（改行）2階' }).record.building).toBe('見本ビル 2階')
  })

  it('reads full-width numbers and codes', () => {
    expect(taken({ officeNumber: '４３Ｂ９９０００１５', rowNumber: '', code: '４３１０１０' }).record.officeNumber).toBe(
      '43B9900015',
    )
  })

  it('notices a 「No」 that is not the number', () => {
    expect(warningsOf({ rowNumber: '4399900028' })).toEqual(['number_disagrees'])
  })

  it.each(['=HYPERLINK("http://example.jp")', '+81', '-1+1', '@SUM(A1)'])(
    'stores a name that begins like a formula as it is: %s',
    (name) => {
      expect(taken({ name }).record.name).toBe(name)
    },
  )

  describe('finds its ward', () => {
    it('in the address before the column, and warns when they differ', () => {
      const cells = { code: '431036', municipality: '熊本市西区', address: '熊本県熊本市南区御幸西3丁目9番36号' }
      expect(taken(cells)).toMatchObject({ record: { ward: '431044' }, warnings: [{ code: 'ward_conflict' }] })
    })

    it('in the column when the address names none, and warns when the town lies elsewhere', () => {
      const cells = { code: '431010', municipality: '熊本市中央区', address: '熊本県熊本市流通団地2-20-1' }
      expect(taken(cells)).toMatchObject({ record: { ward: '431010' }, warnings: [{ code: 'ward_conflict' }] })
    })

    it('in the town when nothing else names it', () => {
      expect(taken({ code: '431001', municipality: '熊本市', address: '熊本市上熊本2丁目1-1' })).toMatchObject({
        record: { ward: '431036' },
        warnings: [],
      })
    })

    it('nowhere, when the town straddles two wards', () => {
      const cells = { code: '431001', municipality: '熊本市', address: '熊本市帯山8丁目2-1' }
      expect(taken(cells)).toMatchObject({ record: { ward: null }, warnings: [{ code: 'ward_unknown' }] })
      expect(taken({ ...cells, code: '431028', municipality: '熊本市東区' })).toMatchObject({
        record: { ward: '431028' },
        warnings: [],
      })
    })
  })

  describe('is rejected', () => {
    it.each([
      [
        'another municipality',
        { code: '432164', municipality: '合志市', address: '熊本県合志市豊岡1-1' },
        ['other_municipality'],
      ],
      ['an address in another municipality', { address: '熊本県菊池郡菊陽町原水1-1' }, ['address_elsewhere']],
      ['no municipality', { code: '', municipality: '' }, ['municipality_missing']],
      ['no number', { officeNumber: '　' }, ['number_missing']],
      ['a number that a spreadsheet spoiled', { officeNumber: '4.4E+09' }, ['number_malformed']],
      ['no name', { name: '' }, ['name_missing']],
      ['no address', { address: '' }, ['address_missing']],
      ['no service', { service: '' }, ['service_missing']],
      ['an unknown service', { service: '宅配' }, ['service_unknown']],
      ['a cell no name can fill', { name: 'あ'.repeat(201) }, ['too_long']],
      ['several faults at once', { officeNumber: '', name: '' }, ['number_missing', 'name_missing']],
    ] as const)('for %s', (_, cells, reasons) => {
      expect(rejectionsOf(cells)).toEqual(reasons)
    })
  })
})
