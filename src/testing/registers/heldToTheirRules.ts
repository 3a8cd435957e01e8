import { addDays } from '@/domain/calendar/jst'
import { databaseRuleOf } from '@/domain/register/databaseRule'
import { statesOf } from '@/domain/register/definition'
import { REGISTERS } from '@/domain/register/registers'
import { REGISTER_SLUGS } from '@/domain/register/slugs'
import { registerFileRefusals } from '@/glossary/collections/registers/kept'
import { tinyPng } from '../tinyPng'
import { type Registers, tableOf } from './stage'

/** Every register holds to its definition, over the API and over SQL, and keeps what was done. */
export function heldToTheirRules(here: Registers): void {
  const { made, save } = here

  describe('every register', () => {
    it('is held by the database to the very rules of its definition', async () => {
      const rows = await here.running.adminSql(
        `SELECT c.relname AS name, encode(t.tgargs, 'escape') AS rule FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
          WHERE t.tgfoid = 'derive_register'::regproc`,
      )
      const held = Object.fromEntries(rows.map(({ name, rule }) => [name, JSON.parse(String(rule).replace(/\\000$/, ''))]))
      expect(held).toEqual(Object.fromEntries(REGISTER_SLUGS.map((slug) => [tableOf(slug), databaseRuleOf(REGISTERS[slug])])))
    })

    it('refuses over SQL each move that its definition does not know', async () => {
      for (const slug of REGISTER_SLUGS) {
        const id = await made(slug)
        const { first, moves } = REGISTERS[slug]
        for (const to of statesOf(REGISTERS[slug])) {
          if (to === first || moves.some((move) => move.from === first && move.to === to)) continue
          await expect(here.running.appSql(`UPDATE ${tableOf(slug)} SET status = '${to}' WHERE id = $1`, [id])).rejects.toThrow(
            'register_move_refused',
          )
        }
        await expect(here.running.appSql(`DELETE FROM ${tableOf(slug)} WHERE id = $1`, [id])).rejects.toThrow('permission denied')
      }
    })

    it('keeps who did what, once and for all', async () => {
      const id = await made('storage-media', { title: 'USB-003' })
      const taken = {
        outBy: '中村',
        outTo: '市役所',
        outPurpose: '納品',
        outOn: here.cast.today,
        backDueOn: addDays(here.cast.today, 2),
      }
      expect((await save('storage-media', id, { status: 'out', ...taken })).status).toBe(200)
      const events = await here.running.appSql(
        `SELECT what, "to", by_role, details FROM register_events WHERE record = $1 ORDER BY at`,
        [id],
      )
      expect(events.map(({ by_role: by, to, what }) => [what, to, by])).toEqual([
        ['opened', 'kept', 'operator'],
        ['moved', 'out', 'operator'],
      ])
      expect(events[1]?.['details']).toMatchObject({ out_by: '中村', back_due_on: addDays(here.cast.today, 2) })
      await expect(here.running.appSql('UPDATE register_events SET title = $1', ['x'])).rejects.toThrow('permission denied')
      const seen = await here.cast.rest('GET', `/register-events?where[record][equals]=${id}`, {
        session: here.cast.sessions.city,
      })
      expect(seen.body.docs).toHaveLength(2)
      expect(seen.body.docs[0]).not.toHaveProperty('by')
    })

    it('goes out as a file with a line a record, states and choices in words, and who took it is kept', async () => {
      const file = await here.cast.rest('POST', '/exports/register', {
        session: here.cast.sessions.city,
        body: { format: 'csv', register: 'storage-media', programme: here.cast.world.programme.id },
      })
      const [head, ...lines] = file.text.replace('\uFEFF', '').trimEnd().split('\r\n')
      expect([file.status, head?.split(',').slice(0, 2)]).toEqual([200, ['媒体の名称・番号', '状態']])
      expect(lines.filter((line) => line.startsWith('USB-003,'))).toEqual([expect.stringContaining(',持出し中,')])
      expect(await here.running.appSql('SELECT rows::int AS rows, role FROM exports')).toEqual([
        { rows: lines.length, role: 'city' },
      ])
    })
  })

  describe('the paper of a register', () => {
    it('stays the one that was shown: another is another file', async () => {
      const sent = (data: object) => {
        const form = new FormData()
        form.set('_payload', JSON.stringify(data))
        form.set('file', new File([new Uint8Array(tinyPng)], 'paper.png', { type: 'image/png' }))
        return form
      }
      const session = here.cast.sessions.operator
      const { body, status } = await here.cast.rest('POST', '/register-files?depth=0', {
        session,
        body: sent({ title: '承諾書' }),
      })
      expect(status).toBe(201)
      const [path, revision] = [`/register-files/${body.doc.id}?depth=0`, body.doc.revision]
      const replaced = await here.cast.rest('PATCH', path, { session, body: sent({ title: '別の承諾書', revision }) })
      expect([replaced.status, replaced.body.errors?.[0].message]).toEqual([409, registerFileRefusals.isKept])
      const named = await here.cast.rest('PATCH', path, { session, body: { title: '承諾書（市）', revision } })
      expect([named.status, named.body.doc.filename]).toEqual([200, body.doc.filename])
    })
  })
}
