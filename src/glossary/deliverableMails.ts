import type { Letter } from './mailTemplates'

type About = { deliverable: string; until: string; link: string }

/** A letter names so many of what is late; the rest is on the screen. */
const MOST_NAMED = 20

/** Letters about deliverables; they hold nothing of their contents but the city's comment. */
export const deliverableMails = {
  due: (given: About & { result: string }): Letter => ({ template: 'deliverable_due', values: given }),
  late: ({ link, rows }: { rows: readonly { title: string; until: string; standing: string }[]; link: string }): Letter => ({
    template: 'deliverables_late',
    values: {
      count: `${rows.length}件`,
      details: [
        ...rows.slice(0, MOST_NAMED).map(({ standing, title, until }) => `${title}　期限 ${until}　${standing}`),
        ...(rows.length > MOST_NAMED ? [`ほかに${rows.length - MOST_NAMED}件`] : []),
      ].join('\n'),
      link,
    },
  }),
  submitted: (given: About & { result: string }): Letter => ({ template: 'deliverable_submitted', values: given }),
  decided: ({ comment, ...given }: About & { result: string; comment: string | null }): Letter => ({
    template: 'deliverable_decided',
    values: { ...given, reply: comment ?? 'コメントはありません。' },
  }),
  drafted: (given: About & { late: number }): Letter => ({
    template: 'deliverable_drafted',
    values: {
      deliverable: given.deliverable,
      until: given.until,
      link: given.link,
      result:
        given.late > 0
          ? `自動の処理が止まっていたため、作成が予定の日より${given.late}日遅れました。`
          : '予定の日に作成しました。',
    },
  }),
} as const

export const draftTexts = {
  edition: '速報（案）',
  note: '記録から自動で作成したたたき台です。締めた数値ではありません。',
  lateNote: (days: number) =>
    `記録から自動で作成したたたき台です。締めた数値ではありません。自動の処理が止まっていたため、作成が予定の日より${days}日遅れました。`,
} as const
