/** The kinds of work around care that clause 5(2) names; `other` only under a named care professional. */
export const TASK_CATEGORIES = ['environment', 'meal_support', 'recreation', 'conversation', 'clerical', 'other'] as const
export type TaskCategory = (typeof TASK_CATEGORIES)[number]
