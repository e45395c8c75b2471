import admin from "./en/admin.json" with { type: "json" };
import candidate from "./en/candidate.json" with { type: "json" };
import common from "./en/common.json" with { type: "json" };
import publicWords from "./en/public.json" with { type: "json" };
import recruiter from "./en/recruiter.json" with { type: "json" };

/** Every word of the interface, one file per area. */
export const messages = { common, public: publicWords, candidate, recruiter, admin };
export type Messages = typeof messages;

declare module "next-intl" {
  interface AppConfig {
    Locale: "en";
    Messages: Messages;
  }
}
