import { importFacts } from '@/testing/importFacts'
import { readMunicipalityColumns } from './municipalityColumn'

const read = (code: string, name: string) => readMunicipalityColumns(code, name, importFacts.municipality)

describe('the columns for code and municipality', () => {
  it.each([
    ['431028', '熊本市東区', '431028'],
    ['43102', '熊本市東区', '431028'],
    ['', '熊本市北区', '431052'],
    ['431001', '熊本市西区', '431036'],
    ['431044', '', '431044'],
    ['431001', '熊本市', null],
  ])('%s and %s are ours', (code, name, ward) => {
    expect(read(code, name)).toEqual({ kind: 'ours', ward })
  })

  it.each([
    ['432164', '合志市'],
    ['', '菊陽町'],
    ['431028', '菊陽町'],
    ['432164', '熊本市東区'],
    ['431029', '熊本市東区'],
    ['あいう', '熊本市東区'],
  ])('%s and %s are another municipality', (code, name) => {
    expect(read(code, name)).toEqual({ kind: 'other' })
  })

  it('say nothing when both are blank', () => {
    expect(read('', '')).toEqual({ kind: 'missing' })
  })
})
