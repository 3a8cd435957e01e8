import { importFacts } from '@/testing/importFacts'
import { readAddress } from './address'

const read = (address: string) => readAddress(address, importFacts.municipality)

describe('an address as offices write it', () => {
  it.each([
    ['熊本県熊本市中央区水前寺1丁目', '431010'],
    ['熊本市南区御幸西3丁目9番36号', '431044'],
    ['熊本県　熊本市　中央区　黒髪6丁目', '431010'],
    ['熊本県北区植木町大和24番地5', '431052'],
    ['東区錦ケ丘9-13', '431028'],
  ])('%s names its ward', (address, ward) => {
    expect(read(address)).toMatchObject({ elsewhere: false, ward })
  })

  it.each([
    ['熊本県熊本市上熊本2丁目15番24号', ['431036']],
    ['富合町国町235-2番地', ['431044']],
    ['錦ヶ丘9-13田島コーポ　103', ['431028']],
    ['熊本市帯山8丁目2-1', ['431010', '431028']],
    ['熊本県熊本市通央区水前寺5丁目', []],
    ['会富町1120', []],
  ])('%s names no ward; its town lies in %j', (address, townWards) => {
    expect(read(address)).toEqual({ elsewhere: false, ward: null, townWards })
  })

  it.each([
    '福岡県福岡市中央区天神1丁目',
    '熊本県合志市豊岡1-1',
    '合志市豊岡1-1',
    '熊本県菊池郡菊陽町原水1-1',
    '上益城郡益城町1-1',
  ])('%s is elsewhere', (address) => {
    expect(read(address).elsewhere).toBe(true)
  })

  it('is ours when it begins with a town that has 市 in its name', () => {
    expect(read('新市街1-1')).toEqual({ elsewhere: false, ward: null, townWards: ['431010'] })
  })
})
