import { warekiDay } from '@/domain/calendar/wareki'
import type { OutreachWay } from '@/domain/outreach/outreach'
import { type Activity, diversity, sumsByChannel } from '@/domain/publicity/publicity'
import { outreachWayLabels } from '@/glossary/outreach'
import { outreachListWords as words } from '@/glossary/paperWords'
import { channelLabels, publicityAudienceLabels } from '@/glossary/papers'
import type { Block, OfficeDocument } from '../document/officeDocument'
import { grid, paragraph, table } from './blocks'
import { type CameByFacts, channelFunnelSection } from './channelFunnelSection'
import { type PaperFrame, paperDocument } from './paper'

export type OutreachFacts = {
  activities: readonly (Activity & { title: string; content: string | null; reachUnit: string | null; untilOn: string | null })[]
  /** What was said to single facilities, by way. */
  contacts: readonly { way: OutreachWay; contacts: number; parties: number; interested: number }[]
  funnel: CameByFacts
}

/** The list of publicity (周知実績一覧, clauses 5(1), 5(2)), with the check that its channels are diverse. */
export const outreachDocument = (frame: PaperFrame, facts: OutreachFacts): OfficeDocument =>
  paperDocument(frame, {
    kind: 'outreach_list',
    opening: 'letter',
    facts: { as_of: warekiDay(frame.on) },
    chapters: [
      { key: 'list', title: words.chapters.list, blocks: [listOf(facts)] },
      { key: 'channels', title: words.chapters.channels, blocks: [channelsOf(facts)] },
      { key: 'funnel', title: words.chapters.funnel, blocks: [{ type: 'section', section: channelFunnelSection(facts.funnel) }] },
      { key: 'check', title: words.chapters.check, blocks: [checkOf(facts)] },
      { key: 'facilities', title: words.chapters.facilities, blocks: [contactsOf(facts)] },
    ],
  })

function listOf({ activities }: OutreachFacts): Block {
  if (activities.length === 0) return paragraph(words.noActivities)
  const { audience, channel, content, cost, on, reach, title, unit } = words.listHeadings
  return table({
    key: 'activities',
    title: words.titles.list,
    columns: [
      { key: 'on', label: on, kind: 'text' },
      { key: 'title', label: title, kind: 'text' },
      { key: 'channel', label: channel, kind: 'text' },
      { key: 'audience', label: audience, kind: 'text' },
      { key: 'content', label: content, kind: 'text' },
      { key: 'reach', label: reach, kind: 'count' },
      { key: 'unit', label: unit, kind: 'text' },
      { key: 'cost', label: cost, kind: 'count' },
    ],
    rows: activities.map((each) => ({
      on: each.untilOn ? `${warekiDay(each.doneOn)}～${warekiDay(each.untilOn)}` : warekiDay(each.doneOn),
      title: each.title,
      channel: channelLabels[each.channel],
      audience: publicityAudienceLabels[each.audience],
      content: each.content,
      reach: each.reach,
      unit: each.reachUnit,
      cost: each.cost,
    })),
  })
}

function channelsOf({ activities }: OutreachFacts): Block {
  const sums = sumsByChannel(activities)
  const total = (of: 'activities' | 'cost'): number => sums.reduce((sum, each) => sum + each[of], 0)
  return table({
    key: 'channels',
    title: words.titles.channels,
    columns: [
      { key: 'channel', label: words.channel, kind: 'text' },
      { key: 'activities', label: words.activities, kind: 'count' },
      { key: 'reach', label: words.reach, kind: 'count' },
      { key: 'cost', label: words.cost, kind: 'count' },
    ],
    rows: sums.map((each) => ({ ...each, channel: channelLabels[each.channel] })),
    total: sums.length === 0 ? null : { activities: total('activities'), reach: null, cost: total('cost') },
    notes: [words.reachNote],
  })
}

const checkOf = ({ activities }: OutreachFacts): Block =>
  grid(
    [words.check.audience, words.check.channels, words.check.result],
    diversity(activities).map(({ audience, channels, enough }) => [
      words.audiences[audience],
      channels.map((channel) => channelLabels[channel]).join('、') || words.check.none,
      enough ? words.check.enough : words.check.lacking,
    ]),
  )

const contactsOf = ({ contacts }: OutreachFacts): Block =>
  contacts.length === 0
    ? paragraph(words.noContacts)
    : table({
        key: 'contacts',
        title: words.titles.contacts,
        columns: [
          { key: 'way', label: words.way, kind: 'text' },
          { key: 'contacts', label: words.contacts, kind: 'count' },
          { key: 'parties', label: words.parties, kind: 'count' },
          { key: 'interested', label: words.interested, kind: 'count' },
        ],
        rows: contacts.map((each) => ({ ...each, way: outreachWayLabels[each.way] })),
      })
