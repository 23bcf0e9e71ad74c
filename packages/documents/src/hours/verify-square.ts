import { writeQrSvg } from '../kernel/index.ts'

/** The square that opens a transcript's verify page, as a picture. */
export const verifySquare = (verifyUrl: string): string => writeQrSvg(verifyUrl)
