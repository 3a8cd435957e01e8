/** A Record of labels as the options of a select field, in the order of the record. */
export const optionsFrom = <T extends string>(labels: Record<T, string>): { label: string; value: T }[] =>
  (Object.entries(labels) as [T, string][]).map(([value, label]) => ({ label, value }))
