import { getRequestConfig } from "next-intl/server";
import { messages } from "./messages.ts";

/** One language so far, so the words do not depend on the request. The next.config names this file. */
export default getRequestConfig(async () => ({ locale: "en", messages, timeZone: "UTC" }));
