/** The sign-in that leads on to `next`, a path of ours with or without a question. */
export const signInPath = (next: string): string => `/sign-in?next=${encodeURIComponent(next).replaceAll('%2F', '/')}`
