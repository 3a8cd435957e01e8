import { townsByName } from '@/domain/facility/address'
import type { ImportFacts } from '@/domain/facility/judgeOpenDataRow'
import { formatPhone } from '@/imports/openData/formatPhone'

const WARDS = [
  { id: '431010', name: '中央区' },
  { id: '431028', name: '東区' },
  { id: '431036', name: '西区' },
  { id: '431044', name: '南区' },
  { id: '431052', name: '北区' },
]
/** Some towns of the city; 帯山 lies in two wards, and the last one is what postal codes call "not listed below". */
const AREAS = [
  { ward: '431010', town: '水前寺' },
  { ward: '431010', town: '新市街' },
  { ward: '431010', town: '帯山' },
  { ward: '431028', town: '帯山' },
  { ward: '431028', town: '錦ケ丘' },
  { ward: '431036', town: '上熊本' },
  { ward: '431044', town: '富合町国町' },
  { ward: '431044', town: '流通団地' },
  { ward: '431052', town: '植木町岩野' },
  { ward: '431052', town: '' },
]

/** What an import knows of the city, for tests that need no database. */
export const importFacts: ImportFacts = {
  municipality: { id: '431001', name: '熊本市', wards: WARDS, towns: townsByName(AREAS) },
  bounds: { latMin: 32.6, latMax: 33, lonMin: 130.5, lonMax: 130.9 },
  formatPhone,
}
