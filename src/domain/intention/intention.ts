/** What a facility says of a piece of work (clause 5(4) 意向調査): 任せたい, 迷っている, 任せない. */
export const WISHES = ['hand_over', 'unsure', 'keep'] as const
export type Wish = (typeof WISHES)[number]

/** The facility answered on the screen, or on paper that the operator typed in. */
export const ANSWER_WAYS = ['screen', 'paper'] as const
export type AnswerWay = (typeof ANSWER_WAYS)[number]

export const MOST_ITEMS = 150
