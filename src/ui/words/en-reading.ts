/** The words of the right column: the event's facts and texts, the collection in numbers. */
export const enReading = {} as const
