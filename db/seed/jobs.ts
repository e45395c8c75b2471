import type { JobPosting } from "./job-posting.ts";
import { BRIGHTWATER } from "./jobs/brightwater.ts";
import { BUILD_LAW_STARTUP } from "./jobs/build-law-startup.ts";
import { FOOD_MOBILITY } from "./jobs/food-mobility.ts";
import { HEALTH_FINANCE } from "./jobs/health-finance.ts";
import { SCHOOL_HOTEL } from "./jobs/school-hotel.ts";

/** Every job of the demo: most written with care, a few with the faults that the analysis points out. */
export const DEMO_JOBS: readonly JobPosting[] = [
  ...BRIGHTWATER,
  ...HEALTH_FINANCE,
  ...FOOD_MOBILITY,
  ...SCHOOL_HOTEL,
  ...BUILD_LAW_STARTUP,
];
