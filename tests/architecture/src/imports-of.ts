export type Import = { readonly from: string; readonly typeOnly: boolean }

/** What a file imports or exports from, with whether only types cross. */
export const importsOf = (text: string): Import[] =>
  [...text.matchAll(/^\s*(import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm)]
    .map((match): Import => ({ from: match[3] ?? '', typeOnly: match[2] !== undefined }))
    .concat(
      [...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)].map((match) => ({
        from: match[1] ?? '',
        typeOnly: false,
      })),
    )
