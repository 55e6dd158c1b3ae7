import { Refusal, type RefusalDetails } from '../kernel/refusal.ts'

/** A credential that does not count; whoever brings one is never taken for an anonymous caller. The sentence never repeats the credential. */
export const unauthenticated = (message: string, messageEn: string, details: RefusalDetails = {}): Refusal =>
  new Refusal('UNAUTHENTICATED', message, messageEn, details)
