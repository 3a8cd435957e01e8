import { changedSettings, type Settings } from './settings'

const settings: Settings = {
  site: 'matching.example.jp',
  database: 'db.example.jp',
  database_region: 'ap-northeast-1',
  files_region: 'ap-northeast-1',
  backup_region: 'ap-northeast-3',
  mail: null,
  mail_from: 'no-reply@example.jp',
  mail_region: 'jp',
  logs_region: 'jp',
  virus_scanner: null,
}

describe('what is set otherwise than it was', () => {
  it('is named with both values, in the order of the list; what is set for the first time as well', () => {
    expect(changedSettings(settings, settings)).toEqual([])
    expect(changedSettings(settings, { ...settings, mail: 'smtp.example.jp', backup_region: 'japanwest' })).toEqual([
      { setting: 'backup_region', before: 'ap-northeast-3', after: 'japanwest' },
      { setting: 'mail', before: null, after: 'smtp.example.jp' },
    ])
  })
  it('is nothing of a setting that was not watched before', () => {
    const { virus_scanner: _, ...fewer } = settings
    expect(changedSettings(fewer, { ...settings, virus_scanner: 'clamd.example.jp' })).toEqual([])
  })
})
