import { ACCOUNTING } from "./people/accounting.ts";
import { ANALYTICS } from "./people/analytics.ts";
import { BACKEND } from "./people/backend.ts";
import { DATA_ENGINEERING } from "./people/data-engineering.ts";
import { DESIGN } from "./people/design.ts";
import { FRONTEND } from "./people/frontend.ts";
import { HOSPITALITY } from "./people/hospitality.ts";
import { HUMAN_RESOURCES } from "./people/human-resources.ts";
import { LAW } from "./people/law.ts";
import { MARKETING } from "./people/marketing.ts";
import { MOBILE } from "./people/mobile.ts";
import { NURSING } from "./people/nursing.ts";
import { OPERATIONS } from "./people/operations.ts";
import { PLATFORM } from "./people/platform.ts";
import { SALES } from "./people/sales.ts";
import { SERVICES } from "./people/services.ts";
import { TEACHING } from "./people/teaching.ts";
import { TRADES } from "./people/trades.ts";
import { asOf, type Person } from "./person.ts";

const WRITTEN: readonly Person[] = [
  ...BACKEND,
  ...SERVICES,
  ...FRONTEND,
  ...MOBILE,
  ...ANALYTICS,
  ...DATA_ENGINEERING,
  ...PLATFORM,
  ...NURSING,
  ...ACCOUNTING,
  ...SALES,
  ...MARKETING,
  ...DESIGN,
  ...HUMAN_RESOURCES,
  ...OPERATIONS,
  ...TEACHING,
  ...LAW,
  ...TRADES,
  ...HOSPITALITY,
];

/** The invented candidates of the demo, their careers dated as of `today`. All live at example.com. */
export function demoPeople(today: Date): Person[] {
  return WRITTEN.map((person) => asOf(person, today));
}
