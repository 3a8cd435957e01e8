/** Within how many plain hours, nights and holidays included, a facility answers an application: what a new programme starts with. */
export const USUAL_ANSWER_HOURS = 48

/** Half of the time to answer has passed: the facility is reminded. All of it: the facility and the operator are told. */
export type AnswerStage = 'half' | 'over'
