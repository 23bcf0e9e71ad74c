// People, what happens: who is signed in, an account's person, profile, addresses.
// An account opens the owner of its verified address, or the one who was invited by it, or a new person.
// A person changes only their own profile; nothing here opens a session.
export { clearSignIns } from './clear-sign-ins.ts'
export { me } from './me.ts'
export { openAccount } from './open-account.ts'
export { profile } from './profile.ts'
export { saveProfile } from './save-profile.ts'
export { setLanguage } from './set-language.ts'
export { addAddress } from './add-address.ts'
export { addressLink } from './address-link.ts'
export { addressLinkMinutes, addressToken, addressTokenSchema } from './address-token.ts'
export { dropAddress } from './drop-address.ts'
export { loadAddressLink, type AddressLinkInHand } from './load-address-link.ts'
export { verifyAddress } from './verify-address.ts'
