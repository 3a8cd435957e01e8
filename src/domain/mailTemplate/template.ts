/** The places a letter can name, filled in when it is written. */
export const MAIL_PLACES = [
  'name',
  'asked',
  'deliverable',
  'activity',
  'facility',
  'seminar',
  'venue',
  'way',
  'when',
  'applied',
  'whenBefore',
  'reason',
  'changes',
  'until',
  'standing',
  'arrival',
  'visits',
  'person',
  'ended',
  'result',
  'others',
  'number',
  'reply',
  'count',
  'earliest',
  'details',
  'because',
  'picture',
  'signIn',
  'stop',
  'link',
] as const
export type MailPlace = (typeof MAIL_PLACES)[number]
export type MailValues = Partial<Record<MailPlace, string>>

type Places = { needed: readonly MailPlace[]; also: readonly MailPlace[] }
const visit = ['name', 'activity', 'facility'] as const
const listing = { needed: ['link'], also: [...visit, 'reason'] } as const
const review = { needed: ['link'], also: [...visit, 'when'] } as const
const unanswered = { needed: ['until', 'link'], also: [...visit, 'when'] } as const
const asked = { needed: ['until', 'link'], also: ['name', 'asked', 'activity', 'facility'] } as const
const consultation = ['name', 'facility', 'way', 'link'] as const
const question = { needed: ['number', 'link'], also: ['details', 'until'] } as const

/** The letters whose words the operator writes: what must stand in each, because it is why the letter is sent, and what may. */
export const MAIL_TEMPLATES = {
  reminder_48: { needed: ['when'], also: [...visit, 'arrival', 'link'] },
  reminder_24: { needed: ['when'], also: [...visit, 'arrival', 'link'] },
  facility_digest: { needed: ['visits'], also: ['name', 'facility', 'link'] },
  facility_news: { needed: ['details', 'link'], also: ['name', 'facility', 'count'] },
  cancelled_late: { needed: ['when'], also: [...visit, 'link'] },
  cancelled_by_office_late: { needed: ['when'], also: [...visit, 'link'] },
  called_off_late: { needed: ['when', 'reason'], also: [...visit, 'link'] },
  picture_refused: { needed: ['reason', 'link'], also: ['name', 'facility', 'picture'] },
  message: { needed: ['link'], also: [...visit, 'when'] },
  called_off: { needed: ['when', 'reason'], also: [...visit, 'applied', 'standing'] },
  moved: { needed: ['whenBefore', 'when'], also: [...visit, 'applied'] },
  changed: { needed: ['changes'], also: [...visit, 'when', 'applied'] },
  offered: { needed: ['until', 'link'], also: [...visit, 'when'] },
  suspended: { needed: ['standing'], also: [...visit, 'when', 'applied'] },
  listing_closed: { needed: ['standing'], also: [...visit, 'when', 'applied', 'link'] },
  accepted: { needed: ['when'], also: [...visit, 'arrival', 'link'] },
  waitlisted: { needed: ['when'], also: [...visit, 'link'] },
  declined: { needed: ['reason'], also: [...visit, 'when', 'others', 'link'] },
  expired: { needed: ['when'], also: [...visit, 'others', 'link'] },
  cancelled: { needed: ['when', 'reason'], also: [...visit, 'others', 'link'] },
  attended: { needed: ['until'], also: [...visit, 'when', 'link'] },
  absent: { needed: ['until'], also: [...visit, 'when', 'link'] },
  settled: { needed: ['result', 'reason'], also: [...visit, 'when', 'link'] },
  reopened: { needed: ['reason'], also: [...visit, 'when', 'link'] },
  completed: { needed: ['when'], also: visit },
  phoned: { needed: ['result', 'when'], also: [...visit, 'reason', 'link'] },
  review_asked: { needed: ['until', 'link'], also: [...visit, 'when'] },
  review_asked_facility: { needed: ['until', 'link'], also: [...visit, 'when'] },
  review_released: review,
  review_replied: review,
  review_hidden: { needed: ['reason'], also: [...visit, 'when'] },
  shortage: { needed: ['when', 'link', 'stop'], also: [...visit, 'count', 'because'] },
  invitation: { needed: ['when', 'link'], also: [...visit, 'because'] },
  briefing: { needed: ['link'], also: [...visit, 'when'] },
  wish_agreed: { needed: ['when'], also: [...visit, 'link'] },
  wish_declined: { needed: ['reply'], also: [...visit, 'link'] },
  proposal_drafted: { needed: ['facility'], also: ['name', 'number', 'reply', 'link'] },
  proposal_declined: { needed: ['facility', 'reply'], also: ['name', 'number', 'link'] },
  wish_ended: { needed: ['reason'], also: [...visit, 'link'] },
  proposal_ended: { needed: ['reason'], also: ['name', 'number', 'facility', 'link'] },
  invitation_ended: { needed: ['when', 'reason'], also: [...visit, 'link'] },
  asked_came: asked,
  asked_half: asked,
  asked_over: asked,
  asked_escalated: asked,
  question_answered: { needed: ['reply'], also: ['name', 'number', 'link'] },
  listing_published: listing,
  listing_returned: { needed: ['reason', 'link'], also: visit },
  listing_suspended: listing,
  answer_half: unanswered,
  answer_over: unanswered,
  answer_escalated: unanswered,
  records_missing: { needed: ['count', 'link'], also: ['name', 'facility', 'earliest'] },
  answer_awaited: { needed: ['until', 'link'], also: [...visit, 'when'] },
  record_awaited: { needed: ['when'], also: [...visit, 'link'] },
  unsettled_left: { needed: ['details', 'link'], also: ['count'] },
  incident_opened: { needed: ['number', 'link'], also: ['activity', 'facility', 'until'] },
  incident_described: { needed: ['number', 'link'], also: [] },
  incident_late: { needed: ['number', 'link'], also: ['until'] },
  incident_follow_up: { needed: ['number', 'link'], also: ['until'] },
  question_urgent: question,
  question_late: question,
  office_request: { needed: ['link'], also: ['number'] },
  office_objection: { needed: ['link'], also: ['activity', 'facility', 'when'] },
  office_note: { needed: ['link'], also: ['number'] },
  review_awaited: { needed: ['count', 'link'], also: ['activity', 'facility'] },
  office_rules: { needed: ['count', 'link'], also: ['number'] },
  inactive_warned: { needed: ['until', 'link'], also: ['name'] },
  inactive_archived: { needed: ['link'], also: ['name'] },
  gap_opened: { needed: ['details', 'link'], also: [] },
  measure_overdue: { needed: ['details', 'until', 'link'], also: [] },
  insurance_ending: { needed: ['details', 'until'], also: ['link'] },
  deliverable_due: { needed: ['deliverable', 'until', 'link'], also: ['result'] },
  deliverables_late: { needed: ['details', 'link'], also: ['count'] },
  deliverable_submitted: { needed: ['deliverable', 'link'], also: ['until', 'result'] },
  deliverable_decided: { needed: ['deliverable', 'result', 'link'], also: ['until', 'reply'] },
  deliverable_drafted: { needed: ['deliverable', 'until', 'link'], also: ['result'] },
  seminar_called_off: { needed: ['seminar', 'when', 'reason'], also: ['name', 'venue', 'link'] },
  seminar_moved: { needed: ['seminar', 'when', 'venue'], also: ['name', 'link'] },
  consultation_planned: { needed: ['when'], also: consultation },
  consultation_called_off: { needed: ['when', 'reason'], also: consultation },
  merged_kept: { needed: ['signIn'], also: ['name', 'link'] },
  merged_closed: { needed: [], also: ['name'] },
  left: { needed: ['ended'], also: ['name'] },
  left_facility: { needed: ['ended'], also: ['name', 'person', 'link'] },
  consent_taken_back: { needed: ['number', 'visits', 'link'], also: [] },
  second_person_asked: { needed: ['details', 'until', 'link'], also: [] },
  second_person_answered: { needed: ['details', 'result'], also: ['reply', 'link'] },
  register_due: { needed: ['details', 'until'], also: ['link'] },
} as const satisfies Record<string, Places>
export type MailTemplate = keyof typeof MAIL_TEMPLATES
export const MAIL_TEMPLATE_KEYS = Object.keys(MAIL_TEMPLATES) as MailTemplate[]

/** What may take several lines has no place in a subject. */
const LONG: readonly MailPlace[] = [
  'reason',
  'changes',
  'arrival',
  'visits',
  'ended',
  'standing',
  'others',
  'reply',
  'details',
  'because',
  'stop',
  'link',
]

/** The places that a letter may have, in their order: those it needs and those it may also say. */
export const placesOf = (template: MailTemplate): MailPlace[] => {
  const { also, needed }: Places = MAIL_TEMPLATES[template]
  return MAIL_PLACES.filter((place) => needed.includes(place) || also.includes(place))
}

/** How the places are called in a text: `{{氏名}}`. */
export type PlaceNames = Readonly<Record<MailPlace, string>>
export type Wording = { subject: string; body: string }

export type TemplateFault =
  | { fault: 'unknown'; name: string }
  | { fault: 'missing'; place: MailPlace }
  | { fault: 'not_in_subject'; place: MailPlace }
  | { fault: 'unclosed' }

const PLACE = /\{\{([^{}\n]*)\}\}/gu
const placeNamed = (name: string, names: PlaceNames): MailPlace | undefined =>
  MAIL_PLACES.find((place) => names[place] === name.trim())

/** What is wrong with a wording: places this letter does not have, places it needs and lacks, brackets that do not close. */
export function faultsOf(template: MailTemplate, { body, subject }: Wording, names: PlaceNames): TemplateFault[] {
  const known = placesOf(template)
  const [inSubject, inBody] = [subject, body].map((text) => [...text.matchAll(PLACE)].map(([, name = '']) => name.trim()))
  const unknown = [...new Set([...(inSubject ?? []), ...(inBody ?? [])])].filter((name) => {
    const place = placeNamed(name, names)
    return !place || !known.includes(place)
  })
  const { needed }: Places = MAIL_TEMPLATES[template]
  const unclosed = [subject, body].some((text) => /\{\{|\}\}|｛｛|｝｝/u.test(text.replaceAll(PLACE, '')))
  return [
    ...unknown.map((name): TemplateFault => ({ fault: 'unknown', name })),
    ...needed.filter((place) => !inBody?.includes(names[place])).map((place): TemplateFault => ({ fault: 'missing', place })),
    ...LONG.filter((place) => inSubject?.includes(names[place])).map(
      (place): TemplateFault => ({ fault: 'not_in_subject', place }),
    ),
    ...(unclosed ? [{ fault: 'unclosed' } as const] : []),
  ]
}

/**
 * A text with its places filled in. A line that holds nothing but empty places is left out. What a person wrote is put in
 * as it is: places within it stay the letters they are.
 */
export const fill = (text: string, values: MailValues, names: PlaceNames): string =>
  text
    .split('\n')
    .flatMap((line) => {
      const valueOf = (name: string): string => {
        const place = placeNamed(name, names)
        return (place && values[place]) ?? ''
      }
      const onlyPlaces = /\{\{/u.test(line) && line.replaceAll(PLACE, '').trim() === ''
      const filled = line.replaceAll(PLACE, (_, name: string) => valueOf(name))
      return onlyPlaces && filled.trim() === '' ? [] : [filled]
    })
    .join('\n')
