/** What a seminar is about (clause 5(4)): the programme, carving work out, cases of other facilities, or an exchange. */
export const SEMINAR_KINDS = ['programme', 'carving', 'cases', 'exchange', 'residents'] as const
export type SeminarKind = (typeof SEMINAR_KINDS)[number]

/** Whom it is held for. What is for facilities, or for everybody, is shown to facilities once it is published. */
export const AUDIENCES = ['facilities', 'residents', 'everyone'] as const
export type Audience = (typeof AUDIENCES)[number]

export const SEMINAR_STATUSES = ['draft', 'published', 'held', 'called_off'] as const
export type SeminarStatus = (typeof SEMINAR_STATUSES)[number]

export const isForFacilities = (audience: Audience): boolean => audience !== 'residents'
