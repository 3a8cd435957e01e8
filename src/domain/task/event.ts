/**
 * What happened to a listing: it was made, moved to another state, decided on although the rules did not allow it, written
 * anew, or judged by other rules; `kept` is how it stood when its history began.
 */
export const TASK_EVENTS = ['created', 'moved', 'decided', 'edited', 'judged', 'kept'] as const
export type TaskEvent = (typeof TASK_EVENTS)[number]
