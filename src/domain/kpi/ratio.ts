/** null when there is nothing to divide by: "no plan" is not "0 % achieved". */
export const ratio = (part: number, whole: number | null): number | null => (whole === null || whole === 0 ? null : part / whole)
