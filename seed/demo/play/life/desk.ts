import { askForHelp, type Asker } from '@/actions/askForHelp'
import { draftFromSheet } from '@/actions/draftFromSheet'
import type { SupportUrgency } from '@/domain/support/supportRequest'
import { QUESTIONS, SHEET } from '../../content/life'
import type { Scene } from '../../plan/scene'
import { by, type Stage } from '../stage'
import { formId } from './formId'
import { as, type LifeStep } from './step'

type Asked = { name: keyof typeof QUESTIONS; at: Date; urgency: SupportUrgency; page: string; asker: (stage: Stage) => Asker }

/** One form is one question. */
const asking = ({ asker, at, name, page, urgency }: Asked): LifeStep => ({
  name: `question ${name}`,
  at,
  alone: true,
  play: async (stage, now) => {
    const { question } = QUESTIONS[name]
    await askForHelp(stage.payload, { asker: asker(stage), question, urgency, page, formId: formId(`question ${name}`) }, now)
  },
})

const answering = (name: 'password' | 'closing', at: Date, minutes: number): LifeStep => ({
  name: `question ${name} answered`,
  at,
  play: async (stage, now) => {
    const { docs } = await stage.payload.find({
      collection: 'support-requests',
      where: { formId: { equals: formId(`question ${name}`) } },
      limit: 1,
      ...by(stage, 'system', now),
    })
    const [found] = docs
    if (!found) throw new Error(`the demo has no question ${name}`)
    const data = { status: 'done' as const, answer: QUESTIONS[name].answer, minutes, revision: found.revision }
    await stage.payload.update({ collection: 'support-requests', id: found.id, ...by(stage, 'operator', now), data })
  },
})

/** Questions of each side, answered and open, and one that came by telephone. */
export function supportSteps({ host, me, on }: Scene): LifeStep[] {
  const facility = (stage: Stage): Asker => ({
    source: 'facility',
    facility: stage.id(`facility ${host}`),
    name: stage.plan.facilities[host]?.staffName ?? '',
    email: 'facility@example.jp',
  })
  const resident = (stage: Stage): Asker => ({ source: 'resident', volunteer: stage.id(`person ${me}`) })
  return [
    asking({ name: 'password', at: on(-12, '13:00'), urgency: 'soon', page: '/my/settings', asker: resident }),
    answering('password', on(-12, '14:10'), 10),
    asking({ name: 'closing', at: on(-6, '16:00'), urgency: 'later', page: '/admin/hours', asker: facility }),
    answering('closing', on(-5, '09:40'), 15),
    asking({ name: 'printing', at: on(-1, '21:10'), urgency: 'soon', page: '/admin/today', asker: facility }),
    asking({ name: 'address', at: on(-1, '21:30'), urgency: 'later', page: '/my', asker: resident }),
    asking({
      name: 'visitor',
      at: on(-1, '20:30'),
      urgency: 'later',
      page: '/listings',
      asker: () => ({ source: 'resident', volunteer: null, name: '住民　はじめ', email: 'visitor@example.jp' }),
    }),
    {
      name: 'question by telephone',
      at: on(-3, '11:30'),
      play: async (stage, now) => {
        const { answer, question } = QUESTIONS.telephone
        const data = { source: 'phone', status: 'done', urgency: 'soon', question, answer, minutes: 20, askerName: '電話の方' }
        await stage.payload.create({ collection: 'support-requests', ...by(stage, 'operator', now), data: data as never })
      },
    },
  ]
}

/** A day's work split into steps, and the listing that was drafted from those around care. */
export function sheetSteps({ host, on }: Scene): LifeStep[] {
  return [
    {
      name: 'sheet',
      at: on(-10, '14:00'),
      play: async (stage, now) => {
        const data = { facility: stage.id(`facility ${host}`), dayType: 'weekday', daysPerWeek: 5, ...SHEET }
        const { id } = await stage.payload.create({
          collection: 'carving-sheets',
          ...by(stage, { facility: host }, now),
          data: data as never,
        })
        stage.made('sheet', id)
      },
    },
    {
      name: 'sheet drafted',
      at: on(-10, '14:30'),
      alone: true,
      play: async (stage, now) => {
        const sheet = stage.id('sheet')
        const drafted = { carvingSheet: { equals: sheet } }
        const { totalDocs } = await stage.payload.count({ collection: 'tasks', where: drafted, ...by(stage, 'system', now) })
        if (totalDocs > 0) return
        const { revision } = await stage.payload.findByID({
          collection: 'carving-sheets',
          id: sheet,
          ...by(stage, 'system', now),
        })
        await draftFromSheet(stage.payload, { sheet, revision: Number(revision), by: as(stage, { facility: host }), now })
      },
    },
  ]
}
