/** Whether somebody would decide on what they themselves made, asked for or already decided: nobody does, wherever two people have to agree. */
export const isOwnWork = (by: string, makers: readonly (string | null)[]): boolean => makers.includes(by)
