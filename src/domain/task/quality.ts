import type { Parking } from '../facility/access'
import { saysWhatIsNotAsked } from './notAsked'

/**
 * What residents ask for first and a listing may still lack, in that order: where, when, what exactly, with whom, what to
 * wear and bring, meals, how one gets there, who may come, what is given, what is never asked, and which experience is
 * needed (clause 5(4)).
 */
export const QUALITY_HINTS = [
  'place',
  'time',
  'what',
  'supervisor',
  'clothing',
  'belongings',
  'meals',
  'access',
  'parking',
  'age',
  'reward',
  'not_asked',
  'requirements',
] as const
export type QualityHint = (typeof QUALITY_HINTS)[number]

export type ListingSoFar = {
  description: string
  notes: string
  /** How it is done, where it is done at home. */
  place: string
  supervisor: string
  clothing: string
  belongings: string
  /** The code of the choice; empty where none was made. */
  meals: string
  reward: string
  requirements: string
  beginnerFriendly: boolean
  highSchoolWelcome: boolean
  /** As it is written in the form; empty where the listing says nothing about age. */
  minimumAge: string
  /** Slots that are offered and have not begun. */
  slotsAhead: number
  /** What the record of the facility says of the way there; null where nobody comes there, or the facility is not known yet. */
  wayThere: { nearestStop: string | null; parking: Parking | null } | null
}

/** Fewer letters than this do not tell anybody what to do. */
const ENOUGH_TO_SAY_WHAT = 30
/** An age in words, also that there is no rule about it. */
const SPEAKS_OF_AGE = /[歳才]|年齢|高校生|未成年|大人|成人/u

const isBlank = (text: string | null): boolean => (text ?? '').replace(/[\s\u3000]/gu, '') === ''
const ownWords = (description: string): string => description.split('【')[0]?.replace(/[\s\u3000]/gu, '') ?? ''

/** Who may come: by an age, by welcoming pupils, or in words. */
const saysWhoMayCome = ({ highSchoolWelcome, minimumAge, requirements }: ListingSoFar): boolean =>
  highSchoolWelcome || !isBlank(minimumAge) || SPEAKS_OF_AGE.test(requirements)

/** What is missing. None of it keeps a listing from being handed in but the supervisor: it is said while somebody writes. */
export function qualityHintsOf(listing: ListingSoFar): QualityHint[] {
  const missing: Record<QualityHint, boolean> = {
    place: isBlank(listing.place),
    time: listing.slotsAhead === 0,
    what: ownWords(listing.description).length < ENOUGH_TO_SAY_WHAT,
    supervisor: isBlank(listing.supervisor),
    clothing: isBlank(listing.clothing),
    belongings: isBlank(listing.belongings),
    meals: isBlank(listing.meals),
    access: listing.wayThere !== null && isBlank(listing.wayThere.nearestStop),
    parking: listing.wayThere !== null && listing.wayThere.parking === null,
    age: !saysWhoMayCome(listing),
    reward: isBlank(listing.reward),
    not_asked: !saysWhatIsNotAsked(`${listing.description}\n${listing.notes}`),
    requirements: !listing.beginnerFriendly && isBlank(listing.requirements),
  }
  return QUALITY_HINTS.filter((hint) => missing[hint])
}
