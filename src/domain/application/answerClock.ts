/** Within how many plain hours, nights and holidays included, a facility answers an application: what a new programme starts with. */
export const USUAL_ANSWER_HOURS = 48

/**
 * The answer is due this many hours before the slot at the latest, so that who applied can still plan: what a new programme
 * starts with. Who applies later than that is answered within half of what is left.
 */
export const USUAL_ANSWER_LEAD_HOURS = 12

/** Half of the time to answer has passed: the facility is reminded. All of it: the facility and the operator are told. */
export type AnswerStage = 'half' | 'over'
