/** The chapters of the completion report (業務完了報告書, clause 8(1)) in the order of the form. */
export const COMPLETION_CHAPTERS = [
  'purpose',
  'structure',
  'outreach',
  'figures',
  'seminars',
  'effect',
  'cases',
  'issues',
  'settlement',
  'outlook',
] as const
export type CompletionChapter = (typeof COMPLETION_CHAPTERS)[number]
