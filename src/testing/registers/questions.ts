import { refusedBy } from '@/actions/outcome'
import { agreeTerms } from '@/actions/settlement/agreeTerms'
import { databaseOf } from '@/database/handle'
import { definitionRefusals } from '@/glossary/kpiDefinitions'
import { agreeingRefusals, settlementConstraintSentences } from '@/glossary/settlement'
import { mattersOfDeliverable } from '@/queries/mattersOfDeliverable'
import { settingsOnMatter } from '@/queries/settingsOnMatter'
import type { Registers, Who } from './stage'

/** Settings rest on agreed questions of the specification. */
export function questions(here: Registers): void {
  const { made, save, sentenceOf, row } = here

  describe('a question of the specification', () => {
    const db = () => databaseOf(here.running.payload)
    const matter = (data: object = {}) => made('consultation-matters', { title: `疑義${Math.random()}`, ...data })
    const agreed = () => ({
      status: 'agreed',
      interpretation: '1日でも',
      agreedOn: here.cast.today,
      agreedByOperator: '中村',
      agreedByCity: '松本',
    })
    const terms = async (matters: string[]) => {
      const data = {
        programme: here.cast.world.programme.id,
        unitFee: 20_000,
        planBasis: 'amount',
        planAmount: 1,
        contractAmount: 9,
        matters,
        agreedOn: here.cast.today,
      }
      const { body } = await here.cast.rest('POST', '/settlement-settings?depth=0', {
        session: here.cast.sessions.operator,
        body: data,
      })
      return body.doc as { id: string }
    }
    const agree = async (id: string, who: Who) => {
      const [standing] = await here.running.appSql('SELECT revision FROM settlement_settings WHERE id = $1', [id])
      return agreeTerms(here.running.payload, {
        id,
        revision: Number(standing?.['revision']),
        by: here.cast.staff[who],
        now: new Date(),
      })
    }

    it('is what terms of a settlement rest on: they are agreed after it, name it for good, and it names them', async () => {
      const [open, settled] = [await matter({ decides: ['settlement_settings'] }), await matter(agreed())]
      const { id } = await terms([open])
      expect(await refusedBy(agree(id, 'operator'))).toBe(agreeingRefusals.matter_open)
      await save('consultation-matters', open, agreed(), 'city')
      expect(await agree(id, 'operator')).toEqual({ isAgreed: false })
      // Resting on something else takes the agreement back, like any other change.
      expect((await save('settlement-settings', id, { matters: [open, settled] })).status).toBe(200)
      expect(await row('settlement-settings', id)).toMatchObject({ operator_agreed_at: null })
      await agree(id, 'operator')
      expect(await agree(id, 'city')).toEqual({ isAgreed: true })
      expect(sentenceOf(await save('settlement-settings', id, { matters: [open] }))).toBe(
        settlementConstraintSentences.settlement_terms_agreed,
      )
      await expect(here.running.appSql('DELETE FROM settlement_settings_rels WHERE parent_id = $1', [id])).rejects.toThrow(
        'settlement_terms_agreed',
      )
      for (const each of [open, settled])
        expect(await settingsOnMatter(db(), each)).toEqual([
          { of: 'settlement-settings', id, title: null, version: expect.any(Number), stands: true },
        ])
    })

    it('is what a definition of the figures rests on, which the city agrees to only after it', async () => {
      const id = await matter()
      const session = here.cast.sessions.operator
      const data = { programme: here.cast.world.programme.id, title: '定義', operatorName: '中村', matters: [id] }
      const { body } = await here.cast.rest('POST', '/kpi-definitions?depth=0', { session, body: data })
      const definition = body.doc.id as string
      expect((await save('kpi-definitions', definition, { status: 'proposed' })).status).toBe(200)
      expect((await save('kpi-definitions', definition, { matters: [] })).status).toBe(400)
      const agrees = { status: 'agreed', cityName: '松本', agreedOn: here.cast.today }
      expect(sentenceOf(await save('kpi-definitions', definition, agrees, 'city'))).toBe(definitionRefusals.matter_open)
      await save('consultation-matters', id, agreed())
      expect((await save('kpi-definitions', definition, agrees, 'city')).status).toBe(200)
      await expect(here.running.appSql('DELETE FROM kpi_definitions_rels WHERE parent_id = $1', [definition])).rejects.toThrow(
        'kpi_definition_stands',
      )
      expect(await settingsOnMatter(db(), id)).toMatchObject([
        { of: 'kpi-definitions', id: definition, title: '定義', stands: true },
      ])
    })

    it('of another programme is not what anything here rests on', async () => {
      const other = await here.running.payload.create({
        collection: 'programmes',
        data: {
          ...(await here.running.payload.findByID({
            collection: 'programmes',
            id: here.cast.world.programme.id,
            depth: 0,
            overrideAccess: true,
          })),
          id: undefined,
          name: '別の年度',
          isCurrent: false,
        } as never,
        overrideAccess: true,
      })
      const id = await matter({ programme: other.id })
      expect((await terms([id]))?.id).toBeUndefined()
    })

    it('says by which deliverables’ dates it is followed, and the deliverable says by which it was dated', async () => {
      const { id: deliverable } = await here.running.payload.create({
        collection: 'deliverables',
        data: {
          programme: here.cast.world.programme.id,
          kind: 'other',
          subject: 'dated',
          title: '資料',
          dueRule: 'agreed',
        } as never,
        overrideAccess: true,
      })
      const id = await matter({ ...agreed(), title: '資料の期限', decides: ['due_dates'], deliverables: [deliverable] })
      expect(await mattersOfDeliverable(db(), deliverable)).toEqual([{ id, title: '資料の期限' }])
    })
  })
}
