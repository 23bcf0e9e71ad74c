// People: letters about an account and its addresses.
// A verification link proves an address; a sign-in link opens the account; a reset link sets a password.
// None of them says whether an address has an account: that is the caller's care.
export { verifyAddressLetter, type VerifyAddressLetterData } from './verify-address-letter.ts'
export { signInLinkLetter, type SignInLinkLetterData } from './sign-in-link-letter.ts'
export { resetPasswordLetter, type ResetPasswordLetterData } from './reset-password-letter.ts'
