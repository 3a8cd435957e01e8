import { type ListingHit, PROHIBITED_GROUPS } from './hit'
import { LISTING_VERDICTS } from './ruleSet'

const grave = ({ verdict }: ListingHit): number => LISTING_VERDICTS.indexOf(verdict)

/** Whether a hit says nothing beyond another: within its words, of the same kind of work or of less weight. */
const covers = (one: ListingHit, other: ListingHit): boolean =>
  one.field === other.field &&
  one.start <= other.start &&
  other.end <= one.end &&
  (one.group === other.group || grave(one) > grave(other) || (one.negated && other.negated))

/** 「血圧を測り終わる10時から」: what is denied also answers for the words in it. */
const deniesMention = (denied: ListingHit, hit: ListingHit): boolean =>
  denied.negated &&
  PROHIBITED_GROUPS.includes(denied.group) &&
  hit.verdict === 'review' &&
  denied.field === hit.field &&
  denied.start <= hit.start &&
  hit.end <= denied.end

/** The hits that say something of their own, in the order of the text. */
export function condensed(hits: readonly ListingHit[]): ListingHit[] {
  const ordered = hits
    .filter((hit) => !hits.some((other) => deniesMention(other, hit)))
    .sort((one, other) => grave(other) - grave(one) || other.end - other.start - (one.end - one.start) || one.start - other.start)
  const kept: ListingHit[] = []
  for (const hit of ordered) if (!kept.some((other) => covers(other, hit))) kept.push(hit)
  return kept.sort((one, other) => one.field.localeCompare(other.field) || one.start - other.start || one.end - other.end)
}
