import { APIError } from 'payload'

/** A refusal as an error that REST, the panel and the commands all show as its sentence. */
export const refusal = (sentence: string, status = 409): APIError => new APIError(sentence, status, null, true)
