import { type ActivityFunnel, FUNNEL_STEPS, funnelByChannel, funnelTotal, type Untagged } from '@/domain/publicity/funnel'
import { outreachListWords } from '@/glossary/paperWords'
import { channelLabels } from '@/glossary/papers'
import type { Section } from '../section'

export type CameByFacts = { activities: readonly ActivityFunnel[]; untagged: Untagged }
const words = outreachListWords.funnel

/** By channel: visits → registrations begun → registered → first listing or application, as a table. */
export function channelFunnelSection({ activities, untagged }: CameByFacts): Section {
  const rows = funnelByChannel(activities, untagged)
  return {
    key: 'funnel',
    title: words.title,
    shortTitle: words.short,
    unit: words.unit,
    columns: [
      { key: 'channel', label: outreachListWords.channel, kind: 'text' },
      ...FUNNEL_STEPS.map((step) => ({ key: step, label: words[step], kind: 'count' as const })),
    ],
    rows: rows.map(({ channel, ...counts }) => ({
      key: channel ?? 'untagged',
      cells: { ...counts, channel: channel ? channelLabels[channel] : words.untagged },
    })),
    total: { ...funnelTotal(rows), channel: words.total },
    chart: null,
    notes: [...words.notes],
  }
}
