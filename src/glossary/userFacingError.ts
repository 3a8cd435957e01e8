/** A fault that its reader can mend. The message is Japanese from the glossary: what happened, then what to do next. */
export class UserFacingError extends Error {}
