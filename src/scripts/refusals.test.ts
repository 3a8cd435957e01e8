import { mkdtempSync, rmSync } from 'node:fs'
import net from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@/database/cluster/freePort'
import { DOMESTIC_REGIONS } from '@/domain/register/region'
import { beforeInstall } from '@/glossary/beforeInstall.mjs'
import { connectionFaults, startWords } from '@/glossary/commandLine'
import { regionPartLabels } from '@/glossary/registers'
import { runNode, runStart, type Started } from '@/testing/runNode'
import { hostFault } from './requireHost.mjs'

const DATA_DIR = mkdtempSync(join(tmpdir(), 'start-refuses-'))
afterAll(() => rmSync(DATA_DIR, { recursive: true }))

/** Exit code and what stands on stderr, line by line. */
const outcome = async ({ ended, stderr }: Started) => ({ code: await ended, said: stderr().trimEnd().split('\n') })
const start = async (settings: Record<string, string>) =>
  outcome(runStart({ DATA_DIR, PORT: String(await freePort(0)), ...settings }))

describe('the start ends with 1 and one sentence, and no trace of the program,', () => {
  it.each(['abc', '0', '70000', '3000.5'])('when PORT is %s', async (PORT) => {
    expect(await start({ PORT })).toEqual({ code: 1, said: [beforeInstall.badPort(PORT)] })
  })

  it('when somebody listens on the port', async () => {
    const other = net.createServer()
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening))
    const { port } = other.address() as net.AddressInfo
    expect(await start({ PORT: String(port) })).toEqual({ code: 1, said: [beforeInstall.portInUse(port)] })
    await new Promise((closed) => other.close(closed))
  })

  it('when DATABASE_URL is no address of a PostgreSQL', async () => {
    const said = [startWords.malformedUrl('DATABASE_URL')]
    expect(await start({ DATABASE_URL: 'mysql://app:hunter2@127.0.0.1/care' })).toEqual({ code: 1, said })
    expect(await start({ DATABASE_URL: 'postgres://app:hunter2@:port/care' })).toEqual({ code: 1, said })
  })

  it('when nothing answers at DATABASE_URL, without repeating its password', async () => {
    const closed = await freePort(0)
    const said = [startWords.cannotConnect('DATABASE_URL', connectionFaults['ECONNREFUSED'] ?? '')]
    expect(await start({ DATABASE_URL: `postgres://app:hunter2@127.0.0.1:${closed}/care` })).toEqual({ code: 1, said })
    expect(said.join()).not.toContain('hunter2')
  })

  it('when other machines would reach it in plain http', async () => {
    expect(await start({ HOST: '0.0.0.0' })).toEqual({ code: 1, said: [beforeInstall.plainHttp('0.0.0.0')] })
  })

  it('when a part of it would lie abroad', async () => {
    const said = [startWords.abroad('BACKUP_REGION', regionPartLabels.backup, 'us-east-1', DOMESTIC_REGIONS.join(', '))]
    expect(await start({ BACKUP_REGION: 'us-east-1' })).toEqual({ code: 1, said })
  })

  it('when nobody said where another machine is that a part of it lies on', async () => {
    const domestic = DOMESTIC_REGIONS.filter((each) => each !== 'embedded').join(', ')
    const said = [startWords.unnamedRegion('MAIL_REGION', regionPartLabels.mail, domestic)]
    expect(await start({ SMTP_URL: 'smtps://mail.example' })).toEqual({ code: 1, said })
  })

  it.each(['18.20.4', '20.17.0', '20.18.0'])('when Node is %s', async (version) => {
    const code = `import('./src/scripts/requireNode.mjs').then(({ requireNode }) => requireNode('${version}'))`
    expect(await outcome(runNode(['--eval', code], {}))).toEqual({ code: 1, said: [beforeInstall.nodeTooOld(version)] })
  })
})

describe('the start goes on', () => {
  it.each(['20.18.1', '20.19.0', '22.0.0'])('when Node is %s', async (version) => {
    const code = `import('./src/scripts/requireNode.mjs').then(({ requireNode }) => requireNode('${version}'))`
    expect(await outcome(runNode(['--eval', code], {}))).toEqual({ code: 0, said: [''] })
  })

  it.each([
    [{}],
    [{ HOST: '' }],
    [{ HOST: 'localhost' }],
    [{ HOST: '127.0.0.1' }],
    [{ HOST: '::1' }],
    [{ HOST: '0.0.0.0', SERVER_URL: 'https://care.example.jp' }],
    [{ HOST: '::', ALLOW_PLAIN_HTTP: '1' }],
  ])('with the address of %j', (env) => {
    expect(hostFault(env)).toBeNull()
  })

  it.each([
    [{ HOST: '0.0.0.0' }],
    [{ HOST: '::' }],
    [{ HOST: '192.0.2.10', SERVER_URL: 'http://care.example.jp' }],
    [{ HOST: '127.0.0.1.example.jp' }],
    [{ HOST: '0.0.0.0', ALLOW_PLAIN_HTTP: '0' }],
  ])('but not with the address of %j', (env) => {
    expect(hostFault(env)).toBe(beforeInstall.plainHttp(env.HOST))
  })
})
