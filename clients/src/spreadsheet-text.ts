// What spreadsheets take for a formula (OWASP, "CSV Injection"); some take wide characters for narrow ones.
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/u;

/** The text as a spreadsheet shows it and does not run it: with an apostrophe in front where it would begin a formula. */
export const toSpreadsheet = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text that was made safe, as it was. */
export const fromSpreadsheet = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
