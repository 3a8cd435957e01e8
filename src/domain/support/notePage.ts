/** Where the panel shows a review: a question to the office that leads there holds what was written for the office alone. */
export const REVIEW_PAGES = '/admin/collections/reviews/'
