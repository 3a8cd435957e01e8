import { TASK_CATEGORIES } from '@/domain/task/category'
import { taskCategoryLabels } from '@/glossary/choices'
import type { WardChoice } from '@/queries/wardsOfCity'
import type { Filters } from './filters'

/** The filters as a plain form: its answer is an address that can be kept and sent on. */
export const FilterForm = ({ filters, today, wards }: { filters: Filters; today: string; wards: readonly WardChoice[] }) => (
  <search aria-label="募集の絞り込み">
    <form method="get" action="/listings" className="filters">
      <div className="field">
        <label htmlFor="ward">区</label>
        <select id="ward" name="ward" defaultValue={filters.ward ?? ''}>
          <option value="">すべての区</option>
          {wards.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="category">仕事の種類</label>
        <select id="category" name="category" defaultValue={filters.category ?? ''}>
          <option value="">すべての種類</option>
          {TASK_CATEGORIES.map((category) => (
            <option key={category} value={category}>
              {taskCategoryLabels[category]}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="date">活動日</label>
        <input id="date" name="date" type="date" min={today} defaultValue={filters.day ?? ''} />
      </div>
      <div className="check">
        <input id="beginner" name="beginner" type="checkbox" value="1" defaultChecked={filters.beginnerFriendly} />
        <label htmlFor="beginner">はじめての方歓迎のみ</label>
      </div>
      <div className="check">
        <input id="remote" name="remote" type="checkbox" value="1" defaultChecked={filters.remote} />
        <label htmlFor="remote">在宅でできるもののみ</label>
      </div>
      <button type="submit" className="button primary">
        この条件でさがす
      </button>
    </form>
  </search>
)
