import type { Band } from '@/domain/carving/minutes'
import type { Wish } from '@/domain/intention/intention'
import type { TaskCategory } from '@/domain/task/category'

/** One piece of work as it stands in the form; nothing said of it where `wish` is null. */
export type Entered = {
  key: string
  category: TaskCategory
  text: string
  /** Written by the facility itself and not from the library. */
  own: boolean
  wish: Wish | null
  minutes: string
  band: Band | ''
  comment: string
}
