import { environment } from './env'

const given = {
  DATABASE_URL: 'postgres://app@127.0.0.1/care',
  PAYLOAD_SECRET: 's'.repeat(32),
  PERSONAL_DATA_KEY: `k1:${Buffer.alloc(32, 7).toString('base64')}`,
}
const read = (over: Record<string, string | undefined>) => environment({ NODE_ENV: 'test', ...given, ...over })

describe('the settings of a process', () => {
  it('fills what need not be said', () => {
    expect(read({})).toMatchObject({ PORT: 3000, SERVER_URL: 'http://localhost:3000', DATA_DIR: '.data', DATABASE_POOL: 10 })
  })

  it('takes an empty variable for one that is not set', () => {
    expect(read({ PORT: '', SMTP_URL: '' })).toMatchObject({ PORT: 3000 })
  })

  it.each([
    ['DATABASE_URL', undefined],
    ['DATABASE_URL', 'mysql://somewhere/care'],
    ['PAYLOAD_SECRET', 'short'],
    ['PERSONAL_DATA_KEY', 'k1:AAAA'],
    ['PORT', '70000'],
    ['SERVER_URL', 'ftp://city.example'],
    ['DATABASE_REGION', 'us-west-2'],
    ['FILES_REGION', 'asia-southeast1'],
    ['BACKUP_REGION', 'us-east-1'],
    ['MAIL_REGION', 'westus'],
    ['LOGS_REGION', 'northeurope'],
  ])('names %s when it is %s', (name, value) => {
    expect(() => read({ [name]: value })).toThrow(name)
  })

  it('does not repeat a refused value', () => {
    expect(() => read({ PAYLOAD_SECRET: 'hunter2' })).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('hunter2') }),
    )
  })

  it('knows several keys while they are being exchanged', () => {
    const ring = `k2:${Buffer.alloc(32, 1).toString('base64')},${given.PERSONAL_DATA_KEY}`
    expect(read({ PERSONAL_DATA_KEY: ring }).PERSONAL_DATA_KEY).toBe(ring)
  })

  it('takes every part to lie on this machine unless a region within the country is named', () => {
    expect(read({})).toMatchObject({ DATABASE_REGION: 'embedded', LOGS_REGION: 'embedded' })
    expect(read({ DATABASE_REGION: 'ap-northeast-1', MAIL_REGION: 'japaneast' }).DATABASE_REGION).toBe('ap-northeast-1')
  })

  it('asks where a part lies that is on another machine', () => {
    const away = { DATABASE_URL: 'postgres://app@db.example/care', SMTP_URL: 'smtps://mail.example' }
    expect(() => read(away)).toThrow('DATABASE_REGION, MAIL_REGION: must name')
    expect(read({ ...away, DATABASE_REGION: 'jp', MAIL_REGION: 'japaneast' }).MAIL_REGION).toBe('japaneast')
    expect(read({ SMTP_URL: 'smtp://localhost:25' }).MAIL_REGION).toBe('embedded')
  })

  it('cuts the slash at the end of the address', () => {
    expect(read({ SERVER_URL: 'https://care.example/' }).SERVER_URL).toBe('https://care.example')
  })

  it('needs neither database nor secret for a build', () => {
    expect(environment({ NODE_ENV: 'production', NEXT_PHASE: 'phase-production-build' }).DATABASE_URL).toContain('127.0.0.1:1')
  })

  it('still needs them when the built server runs', () => {
    expect(() => environment({ NODE_ENV: 'production' })).toThrow('DATABASE_URL')
  })
})
