import { createHash } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { createServer, type Server, type Socket } from 'node:net'
import { unzipSync } from 'fflate'
import type { PayloadRequest, TypedUser } from 'payload'
import { databaseOf } from '@/database/handle'
import { at } from '@/domain/calendar/jst'
import { CHECK_SUMS } from '@/domain/pack/checkSums'
import { packActionTexts as texts, packConstraintSentences, packRefusals } from '@/glossary/packs'
import { accessRefusals } from '@/glossary/refusals'
import { longJob } from '@/queries/longJobs'
import { packFiles, packItems, packOf, packsOf } from '@/queries/packs'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { decideDeliverable } from '../deliverables/decideDeliverable'
import { issueVersion } from '../deliverables/issueVersion'
import { submitVersion } from '../deliverables/submitVersion'
import { inTransaction } from '../inTransaction'
import { longJobHandlers } from '../longJobs/handlers'
import { runNextJob } from '../longJobs/runNextJob'
import { startLongJob } from '../longJobs/startLongJob'
import { drawCompletion } from '../completion/drawCompletion'
import { issueCompletion } from '../completion/issueCompletion'
import { completionTexts } from '@/glossary/completion'
import { packHindrances } from './packHindrances'
import { deliverPack } from './deliverPack'
import { packFileOf } from './packFileOf'
import { preparePack } from './preparePack'
import { recordScan, scanPack } from './scanPack'
import { virusScanner } from './virusScanner'

/** The harmless file every scanner knows, put together here so that no scanner stops the test itself. */
const EICAR = ['X5O!P%@AP[4', '\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

let running: RunningPayload
let world: World
let city: TypedUser
let clamd: Server
let minutes: string
let plan: string
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
  city = await world.staff('city')
  clamd = await fakeClamd()
  minutes = await approved('minutes', 'm1', '第①回打合せ議事録.pdf', '議事録')
  plan = await approved('implementation_plan', '', '実施計画書.pdf', '計画')
}, 120_000)
afterAll(async () => {
  clamd.close()
  await running.stop()
})

const NOW = at('2026-03-30', '10:00')
const as = <T>(user: TypedUser, work: (req: PayloadRequest) => Promise<T>, when = NOW): Promise<T> =>
  inTransaction(running.payload, { user, context: { now: when } }, work)
const operating = <T>(work: (req: PayloadRequest) => Promise<T>): Promise<T> => as(world.operator, work)

/** clamd's own protocol, as far as it is used: zINSTREAM and nVERSION; what has EICAR in it is found. */
function fakeClamd(): Promise<Server> {
  const server = createServer((socket: Socket) => {
    let received = Buffer.alloc(0)
    socket.on('error', () => undefined)
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk])
      if (received.includes('VERSION')) return void socket.end('ClamAV 1.4.2/27512/Sun Mar 29 08:12:00 2026\n')
      if (received.subarray(-4).equals(Buffer.alloc(4)) && received.includes('INSTREAM'))
        socket.end(received.includes('EICAR') ? 'stream: Win.Test.EICAR_HDB-1 FOUND\0' : 'stream: OK\0')
    })
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}
const scanner = () => virusScanner({ CLAMD_HOST: '127.0.0.1', CLAMD_PORT: (clamd.address() as AddressInfo).port })

async function approved(kind: 'minutes' | 'implementation_plan' | 'other', subject: string, fileName: string, content: string) {
  const { deliverable } = await operating((req) =>
    issueVersion(req, {
      programme: world.programme.id,
      kind,
      subject,
      title: fileName.replace('.pdf', ''),
      model: { said: content },
      files: [{ kind: 'pdf', fileName, bytes: Buffer.from(content), pages: 1 }],
    }),
  )
  await operating((req) => submitVersion(req, deliverable))
  await as(city, (req) => decideDeliverable(req, { deliverable, decision: 'approve' }))
  return deliverable
}

const prepared = (more: { deliverables?: string[]; note?: string } = {}) =>
  operating((req) =>
    preparePack(req, {
      programme: world.programme.id,
      title: '業務完了報告書ほか成果品一式',
      dueOn: '2026-03-31',
      discs: 2,
      spineWidth: null,
      deliverables: [minutes, plan],
      ...more,
    }),
  )
const read = async (id: string) => {
  const pack = await packOf(databaseOf(running.payload), id)
  if (!pack) throw new Error('no pack')
  return pack
}
const scanned = async (id: string) => {
  const { revision } = await read(id)
  return operating(async (req) => scanPack(req, { pack: id, revision, scanner: await scanner() }))
}
const packed = async (id: string) => {
  const { id: job } = await operating((req) =>
    startLongJob(req, { kind: 'pack', input: { programme: world.programme.id, pack: id } }),
  )
  await runNextJob(running.payload, { handlers: longJobHandlers, clock: () => NOW })
  return longJob(databaseOf(running.payload), job)
}
/** What nobody can do through the application: a stored file becomes another one. */
const tamperWith = async (deliverable: string, bytes: string) => {
  const sql = `UPDATE deliverable_files f SET bytes = $2::bytea, sha256 = encode(sha256($2::bytea), 'hex') FROM deliverable_versions v WHERE v.id = f.version_id AND v.deliverable_id = $1`
  await running.adminSql('ALTER TABLE deliverable_files DISABLE TRIGGER final')
  await running.adminSql(sql, [deliverable, `\\x${Buffer.from(bytes).toString('hex')}`])
  await running.adminSql('ALTER TABLE deliverable_files ENABLE TRIGGER final')
}

describe('a pack', () => {
  let first = ''

  it('takes approved deliverables only, by names that every machine has', async () => {
    const { deliverable: draft } = await operating((req) =>
      issueVersion(req, {
        programme: world.programme.id,
        kind: 'other',
        subject: 'draft',
        title: '追加資料',
        model: {},
        files: [{ kind: 'pdf', fileName: 'a.pdf', bytes: Buffer.from('a'), pages: 1 }],
      }),
    )
    await expect(prepared({ deliverables: [minutes, draft] })).rejects.toThrow(texts.notApproved(['追加資料']))
    await expect(prepared({ deliverables: [] })).rejects.toThrow(texts.nothingChosen)
    await expect(as(city, (req) => preparePack(req, {} as never))).rejects.toThrow(texts.operatorOnly)
    first = (await prepared()).id
    expect((await packItems(databaseOf(running.payload), first)).map(({ path }) => path)).toEqual([
      '01_議事録/第1回打合せ議事録.pdf',
      '02_実施計画書/実施計画書.pdf',
    ])
    await expect(prepared()).rejects.toThrow(texts.noteMissing)
    await expect(running.appSql("UPDATE pack_items SET path = 'x'")).rejects.toThrow(/permission denied/)
    const added =
      "INSERT INTO pack_items SELECT pack_id, 9, deliverable_id, version_id, file_position, 'x', content, pages, size, sha256 FROM pack_items LIMIT 1"
    await expect(running.appSql(added)).rejects.toThrow('issued_is_complete')
  })

  it('is not made before it was scanned, nor by an older look at it', async () => {
    expect(await packed(first)).toMatchObject({ state: 'failed', sentence: packRefusals.not_scanned })
    await expect(operating((req) => scanPack(req, { pack: first, revision: 99, scanner: null }))).rejects.toThrow(
      accessRefusals.revisionStale,
    )
    const { revision } = await read(first)
    await expect(operating((req) => scanPack(req, { pack: first, revision, scanner: null }))).rejects.toThrow(
      texts.scannerMissing,
    )
    await expect(running.appSql("UPDATE packs SET status = 'packed' WHERE id = $1", [first])).rejects.toThrow('pack_move_refused')
  })

  it('keeps which scanner found nothing, and the day of its definitions', async () => {
    expect(await scanned(first)).toEqual({ status: 'scanned' })
    expect((await read(first)).scan).toEqual({
      way: 'clamd',
      software: 'ClamAV 1.4.2',
      definedOn: '2026-03-29',
      definitions: '27512',
      checkedOn: '2026-03-30',
      by: '試験 operator',
      result: texts.clean,
    })
  })

  it('is refused while somebody’s rights stand against it, and where a file changed after the scan', async () => {
    const right = await operating((req) =>
      req.payload.create({
        collection: 'third-party-rights',
        data: {
          programme: world.programme.id,
          title: '表紙の写真',
          owner: '撮影　一郎',
          terms: '報告書にかぎり無償',
          deliverables: [plan],
        } as never,
        req,
        depth: 0,
        overrideAccess: true,
      }),
    )
    expect(await packed(first)).toMatchObject({
      state: 'failed',
      sentence: texts.rightsMissing([texts.right('実施計画書', '表紙の写真', '撮影　一郎')]),
    })
    for (const step of [
      "status = 'asking', asked_on = '2026-03-01', cost = 0, changed_by_role = 'operator'",
      "status = 'consented', consented_on = '2026-03-02', changed_by_role = 'city'",
    ])
      await running.adminSql(`UPDATE third_party_rights SET ${step} WHERE id = $1`, [right.id])
    await tamperWith(plan, '別の計画')
    expect(await packed(first)).toMatchObject({ state: 'failed', sentence: texts.changed('02_実施計画書/実施計画書.pdf') })
    await tamperWith(plan, '計画')
    expect((await read(first)).status).toBe('scanned')
  })

  it('is one ZIP with the tree, the list and its digests, and is handed out only as it was scanned', async () => {
    expect(await packed(first)).toMatchObject({ state: 'done', sentence: texts.done(2) })
    const files = await packFiles(databaseOf(running.payload), first)
    expect(files.map(({ kind }) => kind)).toEqual(['zip', 'list_pdf', 'list_xlsx', 'label', 'spine', 'receipt'])
    const zip = await packFileOf(running.payload, { pack: first, kind: 'zip' })
    const bytes = new Uint8Array(await new Response(zip.body).arrayBuffer())
    expect([bytes.length, createHash('sha256').update(bytes).digest('hex')]).toEqual([zip.size, (await read(first)).zipSha256])
    expect(Object.keys(unzipSync(bytes))).toEqual([
      '01_議事録/第1回打合せ議事録.pdf',
      '02_実施計画書/実施計画書.pdf',
      'ファイル一覧.pdf',
      'ファイル一覧.xlsx',
      CHECK_SUMS,
    ])
    await tamperWith(minutes, '書き換え')
    await expect(packFileOf(running.payload, { pack: first, kind: 'zip' })).rejects.toThrow(
      texts.changed('01_議事録/第1回打合せ議事録.pdf'),
    )
    await tamperWith(minutes, '議事録')
    await expect(running.appSql('DELETE FROM pack_files')).rejects.toThrow(/permission denied/)
  })

  it('that is delivered has delivered what is in it, and is replaced by another version only', async () => {
    const { revision } = await read(first)
    await operating((req) => deliverPack(req, { pack: first, revision }))
    const rows = await running.appSql('SELECT status FROM deliverables WHERE id = ANY ($1::uuid[])', [[minutes, plan]])
    expect(rows.map(({ status }) => status)).toEqual(['delivered', 'delivered'])
    await expect(running.adminSql("UPDATE packs SET title = 'x' WHERE id = $1", [first])).rejects.toThrow('pack_is_final')
    await expect(prepared()).rejects.toThrow(texts.noteMissing)
    const second = await prepared({ note: '議事録を差し替えたため' })
    expect(second.version).toBe(2)
    expect(await read(second.id)).toMatchObject({ replaces: first, note: '議事録を差し替えたため', status: 'prepared' })
    expect(packConstraintSentences.pack_is_final).toContain('新しい版')

    // Without a scanner the operator's own record stands, complete and of these days.
    const own = { software: '試験ソフト', definedOn: '2026-03-29', checkedOn: '2026-03-30', by: '担当 花子', clean: true }
    const record = (more: object) =>
      operating(async (req) => recordScan(req, { pack: second.id, revision: (await read(second.id)).revision, ...own, ...more }))
    await expect(record({ software: ' ' })).rejects.toThrow(texts.ownRecordMissing)
    await expect(record({ checkedOn: '2026-03-01' })).rejects.toThrow(texts.checkedBeforeMade)
    await expect(record({ clean: false })).rejects.toThrow(texts.ownFound)
    // Where a scanner is configured its result is needed, whether it answers or not, and a record of before does not stand in for it.
    const configured = async <T>(work: () => Promise<T>): Promise<T> => {
      process.env['CLAMD_HOST'] = '127.0.0.1'
      return work().finally(() => delete process.env['CLAMD_HOST'])
    }
    await expect(configured(() => record({}))).rejects.toThrow(texts.ownRefused)
    await record({})
    expect(await configured(() => packed(second.id))).toMatchObject({ state: 'failed', sentence: texts.ownRefused })
    expect((await read(second.id)).scan).toMatchObject({ way: 'own', software: '試験ソフト', by: '担当 花子' })
    expect(await packed(second.id)).toMatchObject({ state: 'done' })
    const done = await read(second.id)
    await operating((req) => deliverPack(req, { pack: second.id, revision: done.revision }))
  })

  it('with a virus in it is refused with the name of the file, and no record of one’s own undoes that', async () => {
    const infected = await approved('other', 'eicar', '追加資料.pdf', EICAR)
    const { id } = await prepared({ deliverables: [minutes, infected], note: '資料を加えたため' })
    const found = texts.found('02_その他の資料/追加資料.pdf', 'Win.Test.EICAR_HDB-1')
    expect(await scanned(id)).toEqual({ status: 'prepared', found })
    const { finding, revision, status } = await read(id)
    expect([status, finding]).toEqual(['prepared', found])
    const own = { software: '試験ソフト', definedOn: '2026-03-29', checkedOn: '2026-03-30', by: '担当', clean: true }
    await expect(operating((req) => recordScan(req, { pack: id, revision, ...own }))).rejects.toThrow(found)
    expect(await packed(id)).toMatchObject({ state: 'failed', sentence: packRefusals.not_scanned })
  })

  it('that cannot be delivered is replaced by another version, and nothing more is done with it', async () => {
    const [stuck] = await running.appSql('SELECT id FROM packs ORDER BY version DESC LIMIT 1')
    const { id, version } = await prepared({ note: 'ウイルスの見つかった資料を除いたため' })
    expect([version, (await read(id)).isNewest]).toEqual([4, true])
    const old = await read(String(stuck?.['id']))
    expect([old.isNewest, old.status]).toEqual([false, 'prepared'])
    await expect(scanned(old.id)).rejects.toThrow(packRefusals.replaced)
    expect(await scanned(id)).toEqual({ status: 'scanned' })
  })

  it('is not made of a version in whose place the city approved another one', async () => {
    const [newest] = await running.appSql('SELECT id FROM packs ORDER BY version DESC LIMIT 1')
    await approved('minutes', 'm1', '第①回打合せ議事録.pdf', '直した議事録')
    const sentence = texts.outdated(['第①回打合せ議事録'])
    expect(await packed(String(newest?.['id']))).toMatchObject({ state: 'failed', sentence })
  })

  it('says before it is made what stands against it', async () => {
    const against = async () => {
      const [latest] = await packsOf(databaseOf(running.payload), world.programme.id)
      if (!latest) throw new Error('no pack')
      return packHindrances(databaseOf(running.payload), latest, '2026-03-30')
    }
    const outdated = ['第①回打合せ議事録']
    expect(await against()).toEqual({
      rights: [],
      changed: [],
      outdated,
      waiting: [],
      unlicensed: true,
      found: null,
      unscanned: false,
      own: false,
    })
    await operating((req) =>
      req.payload.create({
        collection: 'third-party-rights',
        data: { programme: world.programme.id, title: '図', owner: '作者　花子', terms: '要承諾', deliverables: [plan] } as never,
        req,
        depth: 0,
        overrideAccess: true,
      }),
    )
    await tamperWith(minutes, '書き換え')
    await operating((req) =>
      issueVersion(req, {
        programme: world.programme.id,
        kind: 'implementation_plan',
        subject: '',
        title: '実施計画書',
        model: {},
        files: [{ kind: 'pdf', fileName: '実施計画書.pdf', bytes: Buffer.from('次の計画'), pages: 1 }],
      }),
    )
    expect(await against()).toEqual({
      rights: [{ right: '図', owner: '作者　花子', deliverable: '実施計画書' }],
      changed: ['01_議事録/第1回打合せ議事録.pdf'],
      outdated,
      waiting: [{ id: plan, title: '実施計画書', edition: '第2版' }],
      unlicensed: true,
      found: null,
      unscanned: false,
      own: false,
    })
  })
})

describe('the completion report', () => {
  const says = (text: string) => ({
    root: {
      type: 'root',
      version: 1,
      direction: null,
      format: '',
      indent: 0,
      children: [
        {
          type: 'paragraph',
          version: 1,
          direction: null,
          format: '',
          indent: 0,
          children: [{ type: 'text', version: 1, text, format: 0 }],
        },
      ],
    },
  })

  it('is drawn of what was frozen, and issued to the byte as it was looked at', async () => {
    const { id } = await running.payload.create({
      collection: 'completion-reports',
      overrideAccess: false,
      user: world.operator,
      data: { programme: world.programme.id, completedOn: '2026-03-31', purpose: says('介護施設の負担を軽くする。') } as never,
    })
    const drawn = async () => {
      const { id: job } = await operating((req) =>
        startLongJob(req, { kind: 'completion_report', input: { programme: world.programme.id } }),
      )
      await runNextJob(running.payload, { handlers: { ...longJobHandlers, completion_report: drawCompletion }, clock: () => NOW })
      return longJob(databaseOf(running.payload), job)
    }
    const issued = async (note?: string) => {
      const { revision } = await running.payload.findByID({
        collection: 'completion-reports',
        id,
        depth: 0,
        overrideAccess: true,
      })
      return operating((req) => issueCompletion(req, { report: id, revision: revision ?? 0, note: note ?? null }))
    }
    await expect(issued()).rejects.toThrow(completionTexts.noDraft)
    expect(await drawn()).toMatchObject({ state: 'done' })
    const { revision } = await running.payload.findByID({ collection: 'completion-reports', id, depth: 0, overrideAccess: true })
    await running.payload.update({
      collection: 'completion-reports',
      id,
      overrideAccess: false,
      user: world.operator,
      data: { outlook: says('次年度も続ける。'), revision: revision ?? 1 } as never,
    })
    await expect(issued()).rejects.toThrow(completionTexts.draftIsOld)
    await drawn()
    const [draft] = await running.appSql("SELECT encode(sha256(pdf), 'hex') AS sha256, model FROM completion_drafts")
    const { deliverable, version } = await issued()
    const [stored] = await running.appSql(
      "SELECT f.sha256 FROM deliverable_files f JOIN deliverable_versions v ON v.id = f.version_id WHERE v.deliverable_id = $1 AND f.kind = 'pdf'",
      [deliverable],
    )
    expect([version, stored?.['sha256']]).toEqual([1, draft?.['sha256']])
    const said = JSON.stringify(draft?.['model'])
    for (const text of ['介護施設の負担を軽くする。', '次年度も続ける。', '実施計画書', '第①回打合せ議事録'])
      expect(said).toContain(text)
    expect(said).toContain('アンケートによる効果測定')
    await expect(issued('直した')).rejects.toThrow(completionTexts.versionMoved)
  })
})
