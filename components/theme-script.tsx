import { THEME_SCRIPT } from "./theme.ts";

/** The inline script that applies the theme a person has chosen. It stands in the head. */
export function ThemeScript({ nonce }: { nonce?: string }) {
  return (
    <script
      nonce={nonce}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file, allowed by its hash
      dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }}
    />
  );
}
