// Files: bytes that people hand in, such as a scanned purchase order.
// Words: a key names a file, in steps parted by slashes; content is bytes and their type.
// It never looks into a file, knows nobody's rights, and goes nowhere outside its own folder.
export type { Files, StoredFile } from './types.ts'
export { localFiles } from './local-files.ts'
