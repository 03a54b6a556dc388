/** What the parts of the configuration's schema are written with. Loads zod. */
import * as z from 'zod';

export const text = z.string().min(1);
export const texts = z.array(text);
export const textOrTexts = z.union([text, texts]);

/** A text in both languages, as the editor shows it. */
export function say(zh: string, en: string): { description: string } {
  return { description: `${zh}\n\n${en}` };
}
