import type { AgeBand, Experience } from '@/domain/people/profile'
import { SERVICE_TYPES } from '@/domain/facility/serviceTypes'
import type { TaskCategory } from '@/domain/task/category'
import { ageBandLabels, experienceLabels, taskCategoryLabels } from '@/glossary/choices'
import { dashboardWords, funnelLabels, homeLabels } from '@/glossary/dashboard'
import { listingRuleLabels } from '@/glossary/figures'
import type { RecordsQuery } from './recordsQuery'

const services: Readonly<Record<string, string>> = SERVICE_TYPES

/** What narrows a list of records apart from its ward, in words. */
export function partsSaid({ home, narrowed: { age, category, experience, service, ward }, rule, stage }: RecordsQuery): string[] {
  return [
    stage && funnelLabels[stage],
    rule && listingRuleLabels[rule],
    home && homeLabels[home],
    ward !== undefined && dashboardWords.withoutWard,
    service !== undefined && (services[service] ?? service),
    category !== undefined && taskCategoryLabels[category as TaskCategory],
    age !== undefined && ageBandLabels[age as AgeBand],
    experience !== undefined && experienceLabels[experience as Experience],
  ]
    .filter((each) => each !== false && each !== null && each !== undefined)
    .map((each) => each || dashboardWords.missing)
}
