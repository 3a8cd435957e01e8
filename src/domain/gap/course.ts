/** Whether the gap closed, shrank, stayed or grew from one time to another; less than planned is negative. */
export const COURSES = ['reached', 'narrowed', 'same', 'widened'] as const
export type Course = (typeof COURSES)[number]

/** What became of a gap: of the plan being reached again, and else of how much was lacking. */
export function courseOf(before: number, after: number): Course {
  if (after >= 0) return 'reached'
  const [lacked, lacks] = [Math.max(0, -before), -after]
  return lacks < lacked ? 'narrowed' : lacks === lacked ? 'same' : 'widened'
}
