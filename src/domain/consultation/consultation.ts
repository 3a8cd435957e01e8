/** A consultation from the wish to what came of it (clause 5(4) 個別相談). */
export const CONSULTATION_STATUSES = ['requested', 'planned', 'held', 'called_off'] as const
export type ConsultationStatus = (typeof CONSULTATION_STATUSES)[number]

export const CONSULTATION_WAYS = ['visit', 'office', 'phone', 'online'] as const
export type ConsultationWay = (typeof CONSULTATION_WAYS)[number]

export const CONSULTATION_TOPICS = ['carving', 'listing', 'receiving', 'screen', 'safety', 'other'] as const
export type ConsultationTopic = (typeof CONSULTATION_TOPICS)[number]

/** What the two agreed on at the end: what the report counts consultations by. */
export const OUTCOMES = ['listing', 'carving', 'considering', 'answered', 'referred', 'declined'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** No consultation is longer. */
export const MOST_MINUTES = 480
