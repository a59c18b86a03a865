/**
 * Of the first day that a zip can name, in local time because a zip knows no zone: the same files give the same
 * bytes, whenever and wherever they are packed.
 */
export const ZIP_DAY = new Date(1980, 0, 1)
