const files = import.meta.glob<Record<string, string>>('../../**/messages.es.json', { eager: true, import: 'default' })

/** Every feature's Spanish sentences, merged: one file that only Spanish readers fetch. */
export const SPANISH_MESSAGES: Record<string, string> = Object.assign({}, ...Object.values(files))
