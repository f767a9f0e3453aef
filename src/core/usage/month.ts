/** A month is a twelfth of a year of 365.25 days. */
export const daysPerMonth = 365.25 / 12;
