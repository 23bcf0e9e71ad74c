export type StoredFile = { readonly bytes: Uint8Array; readonly contentType: string }

/**
 * Keeps files by key: `purchase-orders/0198…/scan.pdf`. A key is made by the program, in steps of letters,
 * digits, `-`, `_` and `.`; any other is a bug and throws. Throws an Outage where the store does not answer.
 */
export type Files = {
  /** Replaces what was there, wholly or not at all. */
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>
  get(key: string): Promise<StoredFile | null>
  /** To remove what is not there is no mistake. */
  remove(key: string): Promise<void>
}
