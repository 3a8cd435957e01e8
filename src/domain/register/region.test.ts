import { foreignParts, type Regions, unnamedParts } from './region'

const here: Regions = { database: 'embedded', files: 'jp', backup: 'ap-northeast-3', mail: 'JapanEast', logs: 'asia-northeast1' }

describe('where data lies', () => {
  it('is within the country in every part, however it is written', () => {
    expect(foreignParts(here)).toEqual([])
  })
  it('is named part by part where it is not', () => {
    expect(foreignParts({ ...here, backup: 'us-east-1', logs: '' })).toEqual(['backup', 'logs'])
  })
  it('is asked for where a part lies on another machine and nobody named its region', () => {
    expect(unnamedParts(here, { database: 'db.internal.example', files: null, mail: 'smtp.example' })).toEqual(['database'])
    expect(unnamedParts(here, { database: '127.0.0.1' })).toEqual([])
  })
})
