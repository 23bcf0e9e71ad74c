/** How a school year is written: 2025 is “2025–26”, 1999 is “1999–00”. */
export const schoolYearWords = (year: number): string => `${year}–${String((year + 1) % 100).padStart(2, '0')}`
